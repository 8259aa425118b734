import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ProcedureCode } from '../../core/procedure.ts';
import {
  criterionText,
  DEFAULT_QUESTIONNAIRE,
  parseQuestionSets,
  questionSetFor,
  reasonsOffered,
  toQuestionnaires,
  type QuestionSet,
} from '../../core/questionnaire.ts';
import { GOOD_REASONS } from '../../core/reason.ts';

const general = DEFAULT_QUESTIONNAIRE.sets[0]!;
const birth = '1.001193' as ProcedureCode;
const ofBirth: QuestionSet = { ...general, name: 'Khai sinh', procedures: [birth] };
const ofSector: QuestionSet = { ...general, name: 'Hộ tịch', sectors: ['Hộ tịch'] };
const criterion = { id: 'attitude', text: { vi: 'Thái độ', en: 'Attitude' } };

test('a procedure has its own set, else that of its sector, else the general one', () => {
  const questionnaire = { version: 2, sets: [general, ofSector, ofBirth] };
  const setOf = (code: string, sector: string) =>
    questionSetFor(questionnaire, { code: code as ProcedureCode, sector }).name;
  expect(setOf(birth, 'Hộ tịch')).toBe('Khai sinh');
  expect(setOf('1.000894', 'Hộ tịch')).toBe('Hộ tịch');
  expect(setOf('1.000894', 'Đất đai')).toBe(general.name);
  expect(questionSetFor(questionnaire, null).name).toBe(general.name);
  expect(questionSetFor({ version: 1, sets: [] }, null)).toEqual(general);
});

test('what an official wrote is read back as it is', () => {
  const sets = [{ ...general, criteria: [criterion] }, ofSector, ofBirth];
  expect(parseQuestionSets(JSON.parse(JSON.stringify(sets)))).toEqual({ ok: true, value: sets });
});

test.for([
  ['no list', {}, 'shape-invalid'],
  ['an empty list', [], 'shape-invalid'],
  ['a set without a name', [{ ...general, name: ' ' }], 'name-missing'],
  ['no general set', [ofBirth], 'general-set-missing'],
  ['two general sets', [general, general], 'general-set-missing'],
  ['a code that is none', [general, { ...ofBirth, procedures: ['x'] }], 'procedure-invalid'],
  ['a procedure twice', [general, ofBirth, { ...ofBirth, name: 'b' }], 'procedure-repeated'],
  ['a sector twice', [general, ofSector, { ...ofSector, name: 'b' }], 'sector-repeated'],
  [
    'a broken id',
    [{ ...general, criteria: [{ ...criterion, id: 'Thái độ' }] }],
    'criterion-invalid',
  ],
  ['an id twice', [{ ...general, criteria: [criterion, criterion] }], 'criterion-repeated'],
  ['no Vietnamese', [{ ...general, criteria: [{ id: 'a', text: { en: 'A' } }] }], 'text-missing'],
  ['a switch that is text', [{ ...general, comment: 'yes' }], 'shape-invalid'],
  ['no reasons', [{ ...general, reasons: null }], 'shape-invalid'],
  ['no nomination', [{ ...general, nomination: 1 }], 'shape-invalid'],
  ['criteria that are text', [{ ...general, criteria: 'x' }], 'criterion-invalid'],
  ['a criterion that is text', [{ ...general, criteria: ['x'] }], 'criterion-invalid'],
  ['sectors that are numbers', [{ ...general, sectors: [1] }], 'shape-invalid'],
  ['no bad reason', [{ ...general, offers: { bad: [], good: ['fast'] } }], 'reasons-missing'],
  ['unknown reasons', [{ ...general, offers: { bad: ['x'], good: ['y'] } }], 'reasons-missing'],
  ['offers that are text', [{ ...general, offers: 'x' }], 'shape-invalid'],
  ['reasons that are text', [{ ...general, offers: { bad: 'x', good: [] } }], 'shape-invalid'],
  ['a set that is text', ['x'], 'shape-invalid'],
] as const)('refuses %s', ([, value, error]) => {
  expect(parseQuestionSets(value)).toEqual({ ok: false, error });
});

test('any JSON is refused or read, never thrown at', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => void parseQuestionSets(value)));
});

test('a set offers its own reasons in the usual order, one that names none all of them', () => {
  const offers = { bad: ['other', 'attitude', 'fast', 'new-one'], good: ['fast'] };
  const read = parseQuestionSets([{ ...general, offers }]);
  const own = read.ok ? read.value[0]! : general;
  expect(reasonsOffered(own, 2)).toEqual(['attitude', 'other']);
  expect(reasonsOffered(own, 3)).toEqual(['attitude', 'other']);
  expect(reasonsOffered(own, 4)).toEqual(['fast']);
  expect(reasonsOffered(general, 5)).toEqual(GOOD_REASONS);
});

test('a criterion falls back to Vietnamese', () => {
  expect(criterionText(criterion, 'en')).toBe('Attitude');
  expect(criterionText(criterion, 'km')).toBe('Thái độ');
});

test('every version that was in force can be asked for; an unreadable one is passed over', () => {
  const second = [{ ...general, comment: false }];
  const versions = toQuestionnaires([
    { version: 1, value: second },
    { version: 2, value: 'broken' },
  ]);
  expect(versions.current).toEqual({ version: 2, sets: second });
  expect(versions.of(1)).toEqual(DEFAULT_QUESTIONNAIRE);
  expect(versions.of(3).version).toBe(2);
  expect(versions.of(99)).toEqual(versions.current);
});
