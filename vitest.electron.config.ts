import { defineConfig } from 'vitest/config';

/** `npm run test:electron`: the application in real Electron. Apart from the other tests, because few machines have the binary. */
export default defineConfig({
  test: {
    name: 'electron',
    include: ['test/electron/**/*.test.ts'],
    reporters: ['default', './test/tools/count-reporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
