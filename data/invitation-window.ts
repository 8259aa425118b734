import {
  DEFAULT_INVITATION_WINDOW,
  INVITATION_WINDOW_SETTING,
  parseInvitationWindow,
} from '../core/invitation-window.ts';
import type { InvitationWindow } from '../core/invitation-window.ts';
import type { SqlReader } from './sql-engine.ts';

/** The window as officials last set it, read inside the transaction that needs it. */
export async function readInvitationWindow(from: SqlReader): Promise<InvitationWindow> {
  const [row] = await from.all<{ value: string }>(
    `SELECT value FROM setting WHERE name = $1 ORDER BY version DESC LIMIT 1`,
    [INVITATION_WINDOW_SETTING],
  );
  // What a later program wrote and this one can't read is as good as not set.
  return (row && parseInvitationWindow(JSON.parse(row.value))) ?? DEFAULT_INVITATION_WINDOW;
}
