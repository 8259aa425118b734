import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { instant, isoDay, localDay } from '../../core/calendar.ts';
import type { CounterId, ProvinceCode, UnitCode } from '../../core/organisation.ts';
import type { Store } from '../../core/ports.ts';
import type { Writer } from '../../core/access.ts';
import { settings, type Config } from '../config.ts';
import { runProgram, StartError } from '../start-error.ts';
import { newToken, tokenHash } from '../tokens.ts';
import { withStore } from './with-store.ts';

const USAGE = `npm run access -- list
npm run access -- key --label "Phần mềm một cửa" [--province 91] [--unit 30307]
npm run access -- device --counter 30307-1 [--label "Ki-ốt 1"]
npm run access -- revoke ID`;

/** `npm run access`: tokens for devices and integrations, for when the pages are out of reach. */
async function access(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      label: { type: 'string' },
      province: { type: 'string' },
      unit: { type: 'string' },
      counter: { type: 'string' },
    },
  });
  const config = settings();
  await withStore(config, (store) => obey(store, config, positionals, values));
}

async function obey(
  store: Store,
  config: Config,
  [verb, target]: readonly string[],
  options: {
    readonly label?: string;
    readonly province?: string;
    readonly unit?: string;
    readonly counter?: string;
  },
): Promise<void> {
  const id = randomUUID();
  const directory = await store.directory.load();
  switch (verb) {
    case 'list':
      for (const entry of await store.access.list()) {
        const state = entry.revokedAt === null ? '' : ' (đã thu hồi / revoked)';
        const scope = scopeText(entry.writer);
        const issued = isoDay(localDay(entry.issuedAt));
        console.log(
          `${entry.id}  ${entry.writer.kind}  ${scope}  ${issued}  ${entry.label}${state}`,
        );
      }
      return;
    case 'key': {
      const province = (options.province ?? config.province) as ProvinceCode;
      if (!directory.provinces.has(province))
        throw new StartError(`không có tỉnh / no province ${province}`);
      const whole = { kind: 'integration', id, province } as const;
      const unit = options.unit as UnitCode | undefined;
      if (unit !== undefined && directory.units.get(unit)?.province !== province)
        throw new StartError(`không có đơn vị / no unit ${unit}`);
      const writer = unit === undefined ? whole : { ...whole, unit };
      return issue(store, writer, options.label ?? 'API');
    }
    case 'device': {
      const counter = directory.counters.get((options.counter ?? '') as CounterId);
      if (counter === undefined) {
        throw new StartError(`không có bộ phận một cửa / no counter "${options.counter ?? ''}"`);
      }
      return issue(
        store,
        { kind: 'device', id, counter: counter.id },
        options.label ?? counter.name,
      );
    }
    case 'revoke': {
      const revoked = await store.access.revoke(target ?? '', instant(Date.now()));
      if (!revoked) throw new StartError(`không có mã truy cập / no access "${target ?? ''}"`);
      console.log('Đã thu hồi / revoked.');
      return;
    }
    default:
      throw new StartError(`cách dùng / usage:\n${USAGE}\n`);
  }
}

function scopeText(writer: Writer): string {
  if (writer.kind === 'device') return writer.counter;
  const unit = writer.kind === 'integration' ? writer.unit : undefined;
  return unit === undefined ? writer.province : `${writer.province}/${unit}`;
}

async function issue(store: Store, writer: Writer, label: string): Promise<void> {
  if (writer.kind !== 'device' && writer.kind !== 'integration') return;
  const token = newToken(writer.kind);
  await store.access.issue(
    {
      id: writer.id,
      label,
      writer,
      issuedAt: instant(Date.now()),
      revokedAt: null,
      clockOffsetMs: 0,
    },
    tokenHash(token),
  );
  console.log('Chỉ hiện một lần, hãy cất kỹ / shown once, keep it safe:');
  console.log(token);
}

await runProgram(access);
