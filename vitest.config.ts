import { defineConfig } from 'vitest/config';

/** Counts the work of sources that are loaded after it has begun, so nobody may have loaded them before. */
const counting = 'test/extract/linear.test.ts';

export default defineConfig({
  test: {
    // Many tests wait for a program or a server that they started; a third worker uses that time on two cores.
    maxWorkers: 3,
    projects: [
      {
        test: {
          name: 'product',
          include: ['test/**/*.test.ts'],
          exclude: [counting],
          setupFiles: ['test/runner/each-file.ts'],
          testTimeout: 30_000,
          // No test changes what another one imports, so each worker loads the product once.
          isolate: false,
        },
      },
      {
        test: { name: 'counting', include: [counting], setupFiles: ['test/runner/each-file.ts'], testTimeout: 30_000 },
      },
    ],
  },
});
