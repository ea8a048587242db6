import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/runner/each-file.ts'],
    testTimeout: 30_000,
    // Many tests wait for a program or a server that they started; a third worker uses that time on two cores.
    maxWorkers: 3,
    // No test changes what another one imports, so each worker loads the product once.
    isolate: false,
  },
});
