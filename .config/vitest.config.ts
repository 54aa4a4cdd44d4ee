import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/**/*.test.ts'],
    benchmark: { include: ['tests/bench/*.bench.ts'] },
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/vitest-results.json' }]],
    testTimeout: 120_000,
  },
});
