import { expect, test } from 'vitest';
import { may, parseRole, ROLES, type Role } from '../../core/role.ts';

test.for(['counter-staff', 'unit-viewer', 'auditor'] as const satisfies readonly Role[])(
  'nobody answers citizens’ wishes as %s',
  (role) => {
    expect(may(role, 'answer-nominations')).toBe(false);
  },
);

test('no role, and a role that there is not, allow nothing', () => {
  expect(may(null, 'answer-nominations')).toBe(false);
  expect(may(parseRole('nobody'), 'read-figures')).toBe(false);
  expect(may(parseRole('leader'), 'answer-nominations')).toBe(true);
});

test('question sets are set by procedure officers, operations seen by administrators alone', () => {
  const allowed = (permission: 'set-questions' | 'operate') =>
    ROLES.filter((role) => may(role, permission));
  expect(allowed('set-questions')).toEqual(['procedure-officer', 'administrator']);
  expect(allowed('operate')).toEqual(['administrator']);
});
