import { defineConfig } from 'vitest/config';

// Many tests wait for a program or a server that they started; a third worker uses that time on two cores.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000, maxWorkers: 3, globalSetup: ['test/compiled.ts'] },
});
