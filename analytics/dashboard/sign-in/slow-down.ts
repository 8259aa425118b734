import type { Instant } from '../../../core/calendar.ts';

/** How soon guessing gets slow: the wait doubles from `firstWaitMs` with each failure past `free`. */
export interface SlowDownLimits {
  readonly free: number;
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
  /** A key without failures for this long starts afresh. */
  readonly forgetAfterMs: number;
  /** Most keys remembered; the one that failed longest ago is forgotten first. */
  readonly mostKeys: number;
}

export interface SlowDown {
  /** Milliseconds until the key may try again; 0 when it may now. Changes nothing. */
  waitFor(key: string): number;
  /** Notes a try before its outcome is known, so that tries sent at once count one by one. */
  noteTry(key: string): void;
  /** The try was right: the key starts afresh. */
  forgive(key: string): void;
}

interface Trail {
  readonly failures: number;
  readonly at: Instant;
}

/**
 * Slows guessing down by key, and never locks a key out for good. Lives in memory: a restart
 * forgives, which is harmless because a restart is rarer than any wait.
 */
export function createSlowDown(limits: SlowDownLimits, now: () => Instant): SlowDown {
  const trails = new Map<string, Trail>();
  const find = (key: string): Trail | null => {
    const trail = trails.get(key);
    if (!trail) return null;
    // A clock set back leaves trails in the future: they must not outlast the longest wait.
    if (Math.abs(now() - trail.at) <= limits.forgetAfterMs) return trail;
    trails.delete(key);
    return null;
  };
  return {
    waitFor(key) {
      const trail = find(key);
      if (!trail || trail.failures < limits.free) return 0;
      const doubled = limits.firstWaitMs * 2 ** Math.min(trail.failures - limits.free, 30);
      const wait = Math.min(doubled, limits.longestWaitMs);
      return Math.max(0, Math.min(wait, trail.at + wait - now()));
    },
    noteTry(key) {
      const failures = (find(key)?.failures ?? 0) + 1;
      trails.delete(key);
      trails.set(key, { failures, at: now() });
      if (trails.size > limits.mostKeys) trails.delete(trails.keys().next().value ?? '');
    },
    forgive(key) {
      trails.delete(key);
    },
  };
}

/**
 * Under which an address is slowed down: an IPv4 address by itself, an IPv6 address by its /56,
 * which is what one household or office is given.
 */
export function addressKey(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('%', 1)[0]?.split('::') ?? [];
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros =
    tail === undefined
      ? []
      : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  const groups = [...before, ...zeros, ...after]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16));
  const network = groups.map((group, index) => (index === 3 ? group & 0xff00 : group).toString(16));
  return `${network.join(':')}::/56`;
}
