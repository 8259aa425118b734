import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { RATING_SUBMISSION_SCHEMA } from '../../core/intake/rating-submission.ts';
import { parseItem } from '../../server/parse-submissions.ts';

test('the schema of a rating is a schema, which no start looks at again', () => {
  const ajv = new Ajv2020({ strict: true, validateFormats: false });
  expect(ajv.validateSchema(RATING_SUBMISSION_SCHEMA), JSON.stringify(ajv.errors)).toBe(true);
  expect(() => ajv.compile(RATING_SUBMISSION_SCHEMA)).not.toThrow();
});

test('the first value is checked as every later one', () => {
  const wrong = { submissionId: '0b5b5f0e-6f0f-4a57-9d3e-1f2a3b4c5d6e', score: 6 };
  const [first, second] = [parseItem(wrong), parseItem(wrong)];
  expect(first.submission.ok).toBe(false);
  expect(second).toEqual(first);
  expect(parseItem('x').submission).toMatchObject({ error: { code: 'item-not-object' } });
});
