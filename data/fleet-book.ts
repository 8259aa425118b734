import { instant } from '../core/calendar.ts';
import { addToRanges, type DeviceState, type FleetBook, type Heartbeat } from '../core/fleet.ts';
import { forUpdate, type SqlEngine, type SqlRow, type SqlTransaction } from './sql-engine.ts';

interface DeviceRow extends SqlRow {
  readonly access_id: string;
  readonly settings: string;
  readonly settings_version: number;
  readonly received: string;
  readonly heartbeat: string | null;
  readonly heartbeat_at: number | null;
}

const SELECT =
  'SELECT access_id, settings, settings_version, received, heartbeat, heartbeat_at FROM device';

/** What is known of kiosks, over a database. */
export function createFleetBook(engine: SqlEngine): FleetBook {
  return {
    async find(id) {
      const [row] = await engine.all<DeviceRow>(`${SELECT} WHERE access_id = $1`, [id]);
      return row ? toState(row) : emptyState(id);
    },
    async list() {
      return (await engine.all<DeviceRow>(`${SELECT} ORDER BY access_id`)).map(toState);
    },
    noteHeartbeat: (id, heartbeat, at) =>
      engine.transaction(async (transaction) => {
        await transaction.run(
          `INSERT INTO device (access_id, settings, received, heartbeat, heartbeat_at)
           VALUES ($1, '{}', '[]', $2, $3)
           ON CONFLICT (access_id) DO UPDATE SET heartbeat = $2, heartbeat_at = $3`,
          [id, JSON.stringify(heartbeat), at],
        );
      }),
    noteReceived: (id, sequences) =>
      engine.transaction((transaction) =>
        noteReceived(transaction, forUpdate(engine.dialect), { id, sequences }),
      ),
    keepSettings: (id, settings) =>
      engine.transaction(async (transaction) => {
        await transaction.run(
          `INSERT INTO device (access_id, settings, settings_version, received) VALUES ($1, $2, 1, '[]')
           ON CONFLICT (access_id) DO UPDATE
           SET settings = $2, settings_version = device.settings_version + 1`,
          [id, JSON.stringify(settings)],
        );
      }),
  };
}

async function noteReceived(
  transaction: SqlTransaction,
  lock: string,
  { id, sequences }: { readonly id: string; readonly sequences: readonly number[] },
): Promise<void> {
  const [row] = await transaction.all<{ received: string }>(
    `SELECT received FROM device WHERE access_id = $1 ${lock}`,
    [id],
  );
  const before = JSON.parse(row?.received ?? '[]') as [number, number][];
  await transaction.run(
    `INSERT INTO device (access_id, settings, received) VALUES ($1, '{}', $2)
     ON CONFLICT (access_id) DO UPDATE SET received = $2`,
    [id, JSON.stringify(addToRanges(before, sequences))],
  );
}

function toState(row: DeviceRow): DeviceState {
  return {
    id: row.access_id,
    settings: JSON.parse(row.settings) as Readonly<Record<string, unknown>>,
    settingsVersion: row.settings_version,
    received: JSON.parse(row.received) as [number, number][],
    heartbeat: row.heartbeat === null ? null : (JSON.parse(row.heartbeat) as Heartbeat),
    heartbeatAt: row.heartbeat_at === null ? null : instant(row.heartbeat_at),
  };
}

function emptyState(id: string): DeviceState {
  return {
    id,
    settings: {},
    settingsVersion: 0,
    received: [],
    heartbeat: null,
    heartbeatAt: null,
  };
}
