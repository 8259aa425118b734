import type { Instant } from '../../../core/calendar.ts';
import type { DeviceState } from '../../../core/fleet.ts';
import { deviceTroubles, type DeviceTrouble } from '../../../core/fleet-health.ts';
import { devices as english } from '../../../core/messages/en/devices.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { devices as vietnamese, type DeviceMessages } from '../../../core/messages/vi/devices.ts';
import type { OfficialView } from '../official-view.ts';

/** The words for devices in the reader's language. */
export function deviceTexts(language: string): DeviceMessages {
  return language === 'en' ? english : vietnamese;
}

/** What to say about a device, the worst first; one sentence when all is well. */
export function deviceSentences(
  state: DeviceState,
  now: Instant,
  { language, format }: Pick<OfficialView, 'language' | 'format'>,
): readonly string[] {
  const texts = deviceTexts(language);
  const troubles = deviceTroubles(state, now).map((trouble) => sentence(trouble, texts, format));
  const training = state.heartbeat?.trial ? [texts.trial] : [];
  const all = [...troubles, ...training];
  return all.length > 0 ? all : [texts.well];
}

function sentence(
  trouble: DeviceTrouble,
  texts: DeviceMessages,
  format: OfficialView['format'],
): string {
  switch (trouble.kind) {
    case 'never-reported':
      return texts.neverReported;
    case 'silent':
      return fillIn(trouble.waiting > 0 ? texts.silentWaiting : texts.silent, {
        duration: format.duration(trouble.sinceMs),
        waiting: trouble.waiting,
      });
    case 'storage-lost':
      return fillIn(texts.storageLost, { missing: trouble.missing });
    case 'numbers-missing':
      return fillIn(texts.numbersMissing, { missing: trouble.missing });
    case 'refused':
      return fillIn(texts.refused, { refused: trouble.refused });
    case 'waiting':
      return fillIn(texts.waiting, { waiting: trouble.waiting });
    case 'storage-full':
      return fillIn(texts.storageFull, { share: percent(trouble.share) });
    case 'storage-not-kept':
      return texts.storageNotKept;
    case 'battery-low':
      return fillIn(texts.batteryLow, { share: percent(trouble.share) });
  }
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
