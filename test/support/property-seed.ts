import fc from 'fast-check';

/**
 * Property tests try the same cases in every run, so that a change fails for what it does and not by
 * chance. `PROPERTY_SEED=random npm test` looks elsewhere, `PROPERTY_SEED=123` goes back to a find: what
 * it finds becomes an example of its test.
 */
const seed = process.env['PROPERTY_SEED'] ?? '20261126';
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
