import type { UnitCode } from './organisation.ts';

/** What an official is here: one role an account. */
export const ROLES = [
  'leader',
  'procedure-officer',
  'unit-viewer',
  'counter-staff',
  'administrator',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

/** Things that somebody may or may not do. */
export type Permission =
  | 'read-figures'
  | 'write-reports'
  | 'manage-access'
  | 'enter-dossiers'
  | 'print-receipts'
  | 'import-dossiers'
  | 'import-catalogue'
  | 'set-hours'
  | 'freeze-baselines'
  | 'sign-baselines'
  | 'answer-nominations'
  | 'answer-comments'
  | 'handle-alerts'
  | 'receive-alerts'
  | 'read-suspicions'
  | 'decide-suspicions'
  | 'teach-search'
  | 'set-invitations'
  | 'set-questions'
  | 'set-targets'
  | 'enter-schemes'
  | 'set-identity'
  | 'declare-chats'
  | 'manage-channels'
  | 'operate'
  | 'manage-people'
  | 'read-audit-log'
  | 'own-account';

const ALL_BUT_COUNTERS: readonly Role[] = ROLES.filter((role) => role !== 'counter-staff');

/** Denied to everybody who is not named. */
const GRANTED: Readonly<Record<Permission, readonly Role[]>> = {
  'read-figures': ALL_BUT_COUNTERS,
  // A report speaks for the whole province.
  'write-reports': ['leader', 'procedure-officer', 'administrator', 'auditor'],
  'manage-access': ['administrator'],
  'enter-dossiers': ['counter-staff', 'administrator'],
  'print-receipts': ['counter-staff', 'administrator'],
  'manage-channels': ['administrator'],
  operate: ['administrator'],
  'import-dossiers': ['procedure-officer', 'administrator'],
  'import-catalogue': ['procedure-officer', 'administrator'],
  'set-hours': ['procedure-officer', 'administrator'],
  'freeze-baselines': ['leader', 'procedure-officer', 'administrator'],
  // Whoever answers for the province.
  'sign-baselines': ['leader'],
  'read-suspicions': ['leader', 'procedure-officer', 'administrator', 'auditor'],
  'decide-suspicions': ['leader', 'procedure-officer', 'administrator'],
  'answer-comments': ['leader', 'procedure-officer', 'unit-viewer', 'administrator'],
  'handle-alerts': ['leader', 'procedure-officer', 'unit-viewer', 'administrator'],
  'receive-alerts': ['leader', 'procedure-officer', 'unit-viewer'],
  'answer-nominations': ['leader', 'procedure-officer', 'administrator'],
  'set-invitations': ['procedure-officer', 'administrator'],
  'set-questions': ['procedure-officer', 'administrator'],
  // Targets, how figures are counted, and the letterhead of reports.
  'set-targets': ['leader', 'procedure-officer', 'administrator'],
  // Of their own unit those who are limited to one; what was checked is for the others.
  'enter-schemes': ['procedure-officer', 'unit-viewer', 'administrator'],
  'set-identity': ['administrator'],
  'declare-chats': ROLES,
  'teach-search': ['procedure-officer', 'administrator'],
  'manage-people': ['administrator'],
  'read-audit-log': ['administrator', 'auditor'],
  'own-account': ROLES,
};

/** Whether the role allows it; no role at all allows nothing. */
export function may(role: Role | null, permission: Permission): boolean {
  return role !== null && GRANTED[permission].includes(role);
}

/** The role of that name; null for any other text. */
export function parseRole(text: string): Role | null {
  return ROLES.find((role) => role === text) ?? null;
}

/** Fits no unit: for an account that must be limited to one, and names none. */
const NO_UNIT = '' as UnitCode;

/**
 * The unit to which everything that the official sees is limited; null: the whole province. Whoever
 * reads figures for an official must pass it on.
 */
export function unitScope(official: {
  readonly role: Role;
  readonly unit: UnitCode | null;
}): UnitCode | null {
  const isOfUnit = official.role === 'unit-viewer' || official.role === 'counter-staff';
  return official.unit ?? (isOfUnit ? NO_UNIT : null);
}
