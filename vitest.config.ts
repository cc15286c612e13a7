import { defineConfig } from 'vitest/config'

/** One project a room: `vitest run --project sim` runs what stands beside the simulator's sources. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'sim', root: 'packages/sim', include: ['{src,corpus}/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'content', root: 'packages/content', include: ['src/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'api', root: 'apps/api', include: ['src/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      'apps/web/vitest.config.ts',
      { test: { name: 'tests', root: 'tests', include: ['**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 } },
    ],
  },
})
