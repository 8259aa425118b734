import { parseArgs } from 'node:util';
import { instant, isoDay, localDay } from '../../core/calendar.ts';
import { openStore } from '../../data/open-store.ts';
import { settings } from '../config.ts';
import { installationSecret } from '../secret.ts';
import { runProgram, StartError } from '../start-error.ts';
import type { DemoWishes } from './demo-plan.ts';
import { fillDemo, type DemoRefusal, type DemoReport } from './fill-demo.ts';

const MOST_RATINGS = 5_000_000;
const MOST_MONTHS = 60;

/**
 * `npm run demo -- [--ratings N] [--months M] [--seed S]`: fills the store with simulated ratings and
 * dossiers, marked as such; see `fillDemo` for what it promises.
 */
async function demo(): Promise<void> {
  const wishes = readWishes(process.argv.slice(2));
  const config = settings();
  const startedAt = performance.now();
  const store = await openStore({ url: config.storeUrl, secret: installationSecret(config) });
  try {
    const report = await fillDemo(store, wishes, localDay(instant(Date.now())));
    if (!report.ok) throw new StartError(refusalSentence(report.error));
    process.stdout.write(reportText(report.value, (performance.now() - startedAt) / 1000));
  } finally {
    await store.close();
  }
}

function readWishes(args: readonly string[]): DemoWishes {
  const { ratings, months, seed } = parseOptions(args);
  if (seed !== undefined && !/^[\w-]{1,64}$/.test(seed)) {
    throw new StartError(
      '--seed chỉ gồm chữ không dấu, số, - và _, dài nhất 64 / --seed takes up to 64 letters, digits, - and _',
    );
  }
  return {
    ...(ratings === undefined ? {} : { ratings: parseWhole('--ratings', ratings, MOST_RATINGS) }),
    ...(months === undefined ? {} : { months: parseWhole('--months', months, MOST_MONTHS) }),
    ...(seed === undefined ? {} : { seed }),
  };
}

function parseOptions(args: readonly string[]): Readonly<Record<string, string | undefined>> {
  const option = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { ratings: option, months: option, seed: option },
    });
    return values;
  } catch {
    throw new StartError(
      'chỉ nhận --ratings N, --months M và --seed S / only --ratings N, --months M and --seed S are understood',
    );
  }
}

function parseWhole(name: string, text: string, most: number): number {
  const value = Number(text);
  if (/^\d{1,9}$/.test(text) && value >= 1 && value <= most) return value;
  throw new StartError(
    `${name} phải là số nguyên từ 1 đến ${most} / ${name} must be a whole number from 1 to ${most}`,
  );
}

function refusalSentence(refusal: DemoRefusal): string {
  switch (refusal.kind) {
    case 'real-ratings':
      return 'kho đã có đánh giá hoặc hồ sơ thật, không trộn dữ liệu mô phỏng vào / the store holds real ratings or dossiers, simulated ones are not mixed in';
    case 'unknown':
      return 'kho đã được mô phỏng theo cách khác / the store was simulated in another way';
    case 'other-plan': {
      const { ratings, months, seed } = refusal.plan;
      const options = `--ratings ${ratings} --months ${months} --seed ${seed}`;
      return `kho đã được mô phỏng với ${options}; muốn khác hãy dùng kho mới / the store was simulated with ${options}; use a new store for another demo`;
    }
  }
}

function reportText(report: DemoReport, seconds: number): string {
  const { plan, stored, duplicates, conflicts, dossiers, story } = report;
  const days = [isoDay(plan.first), isoDay(report.until)] as const;
  const time = seconds.toFixed(1);
  const whole = (count: number, locale: string) => count.toLocaleString(locale);
  const bad = [...story.badCounters, ...story.badProcedures].join(', ');
  const lines = [
    'DỮ LIỆU MÔ PHỎNG, không phải ý kiến của người dân.',
    `Đã ghi ${whole(stored, 'vi-VN')} lượt đánh giá mô phỏng, ${whole(duplicates, 'vi-VN')} lượt đã có từ trước, từ ${days[0]} đến ${days[1]}, trong ${time.replace('.', ',')} giây.`,
    `Đã ghi ${whole(dossiers, 'vi-VN')} hồ sơ đã xong mô phỏng, hồ sơ gần đây có lời mời đánh giá.`,
    `Cố ý làm kém: ${bad}; đơn giản hóa giữa chừng: ${story.cutProcedure}.`,
    '',
    'SIMULATED DATA, not what any citizen said.',
    `Stored ${whole(stored, 'en')} simulated ratings, ${whole(duplicates, 'en')} were there before, from ${days[0]} to ${days[1]}, in ${time} s.`,
    `Stored ${whole(dossiers, 'en')} simulated finished dossiers; recent ones have an invitation.`,
    `Bad on purpose: ${bad}; made easier half way: ${story.cutProcedure}.`,
  ];
  if (conflicts > 0) {
    lines.push(
      '',
      `${whole(conflicts, 'vi-VN')} lượt không ghi vì kho đã có nội dung khác dưới cùng mã / ${whole(conflicts, 'en')} not stored: the store holds other content under their ids.`,
    );
  }
  return `${lines.join('\n')}\n`;
}

await runProgram(demo);
