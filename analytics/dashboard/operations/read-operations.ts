import type { Instant } from '../../../core/calendar.ts';
import { deviceTroubles } from '../../../core/fleet-health.ts';
import type { ZaloStanding } from '../channels/zalo-connection.ts';
import type { OperationsDependencies } from './dependencies.ts';

/** More than a person reads; the counts say how many there are. */
const MOST_LISTED = 50;

/** One chat channel, by whatever of it is known. */
export interface ChannelStanding {
  readonly id: string;
  /** Null for one that is not switched on any more, and still has something waiting. */
  readonly state: ReturnType<OperationsDependencies['channelStates']>[number]['state'] | null;
  readonly inbound: { readonly waiting: number; readonly oldestAt: Instant | null };
  readonly outbound: { readonly waiting: number; readonly oldestAt: Instant | null };
  readonly parked: number;
  readonly dead: number;
  readonly pausedUntil: Instant | null;
  readonly problem: string | null;
}

export interface Operations {
  readonly now: Instant;
  readonly channels: readonly ChannelStanding[];
  readonly parked: Awaited<ReturnType<OperationsDependencies['inbox']['parked']>>;
  readonly dead: Awaited<ReturnType<OperationsDependencies['outbox']['dead']>>;
  /** Null without Zalo. */
  readonly zalo: ZaloStanding | null;
  readonly parkedDossiers: number;
  /** Names of kiosks that have not reported for minutes, or never. */
  readonly silent: readonly string[];
  readonly devices: number;
  readonly store: Awaited<ReturnType<OperationsDependencies['storeFacts']>>;
}

/** Everything that the page tells, as it is now. */
export async function readOperations(dependencies: OperationsDependencies): Promise<Operations> {
  const { inbox, outbox, dossiers, province, zalo, now } = dependencies;
  const [channels, parked, dead, standing, groups, devices, store] = await Promise.all([
    readChannels(dependencies),
    inbox.parked(MOST_LISTED),
    outbox.dead(MOST_LISTED),
    zalo === null ? null : zalo.standing(),
    dossiers.parked(province),
    readDevices(dependencies),
    dependencies.storeFacts(),
  ]);
  return {
    now: now(),
    channels,
    parked,
    dead,
    zalo: standing,
    parkedDossiers: groups.reduce((sum, group) => sum + group.dossiers, 0),
    ...devices,
    store,
  };
}

async function readChannels({
  inbox,
  outbox,
  channelStates,
}: OperationsDependencies): Promise<readonly ChannelStanding[]> {
  const [inbound, outbound] = await Promise.all([inbox.standings(), outbox.standings()]);
  const states = channelStates();
  const names = new Set<string>([
    ...states.map(({ id }) => id),
    ...[...inbound, ...outbound].map(({ channel }) => channel),
  ]);
  return [...names].toSorted().map((id) => {
    const came = inbound.find(({ channel }) => channel === id);
    const goes = outbound.find(({ channel }) => channel === id);
    return {
      id,
      state: states.find((each) => each.id === id)?.state ?? null,
      inbound: { waiting: came?.waiting ?? 0, oldestAt: came?.oldestAt ?? null },
      outbound: { waiting: goes?.waiting ?? 0, oldestAt: goes?.oldestAt ?? null },
      parked: came?.parked ?? 0,
      dead: goes?.dead ?? 0,
      pausedUntil: goes?.sending.pausedUntil ?? null,
      problem: goes?.sending.problem ?? null,
    };
  });
}

async function readDevices({ fleet, access, now }: OperationsDependencies) {
  const [grants, states] = await Promise.all([access.list(), fleet.list()]);
  const devices = grants.filter(
    ({ writer, revokedAt }) => writer.kind === 'device' && revokedAt === null,
  );
  const silent = devices.filter(({ id }) => {
    const state = states.find((each) => each.id === id);
    if (state === undefined) return true;
    const [worst] = deviceTroubles(state, now());
    return worst?.kind === 'silent' || worst?.kind === 'never-reported';
  });
  return { devices: devices.length, silent: silent.map(({ label }) => label) };
}
