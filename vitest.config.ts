import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/property-seed.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // A machine under load is slow, not wrong.
    expect: { poll: { timeout: 30_000 } },
    allowOnly: false,
    reporters: ['default'],
    coverage: {
      provider: 'v8',
      include: ['core/**', 'analytics/**', 'bot/**', 'data/**', 'kiosk/**', 'server/**'],
      exclude: ['**/tsconfig.json', '**/*.{json,sql,html,css,svg}'],
      reporter: ['text-summary'],
    },
  },
});
