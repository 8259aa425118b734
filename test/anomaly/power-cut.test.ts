import { describe, expect, test } from 'vitest';
import { cleanAudit } from '../support/journal.ts';
import { recordDisk, replayCuts } from '../support/power-cut.ts';
import { announcedRandom } from '../support/seeded-random.ts';

const CUTS = 200;
const RATINGS = 300;
/** Enough to see the fault; each leaves a store that has to be made anew. */
const FAULTY_CUTS = 50;

describe('a power cut', () => {
  test(
    `loses no acknowledged rating, at any of ${CUTS} moments, whatever the disk kept of the rest`,
    { timeout: 900_000 },
    async () => {
      const random = announcedRandom('power cut');
      const recording = await recordDisk('FULL', RATINGS);
      const results = await replayCuts(recording, CUTS, random);
      expect(results).toHaveLength(CUTS);
      expect(results.filter(({ failure }) => failure !== null)).toEqual([]);
      for (const { at, audit } of results) {
        expect(audit, `cut at ${at} of ${recording.ops.length}`).toEqual(cleanAudit(audit!.stored));
      }
      // The cuts must fall into the load, and find something that the disk may lose.
      const during = results.filter(({ acknowledged }) => acknowledged > 0);
      expect(during.length).toBeGreaterThan(CUTS / 2);
      expect(results.filter(({ pending }) => pending > 0).length).toBeGreaterThan(CUTS / 4);
      expect(Math.max(...results.map(({ acknowledged }) => acknowledged))).toBeGreaterThan(
        RATINGS / 2,
      );
    },
  );

  test(
    'is noticed by the same test when commits are not synced',
    { timeout: 900_000 },
    async () => {
      const random = announcedRandom('power cut without sync');
      const recording = await recordDisk('NORMAL', RATINGS);
      const results = await replayCuts(recording, FAULTY_CUTS, random);
      const lost = results.reduce((sum, { audit }) => sum + (audit?.lost ?? 0), 0);
      expect(lost).toBeGreaterThan(FAULTY_CUTS);
    },
  );
});
