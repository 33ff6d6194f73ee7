import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/{unit,integration}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    // By default one core would be kept free, which doubles the time on a machine of two.
    maxWorkers: '100%',
    // Some tests start real processes or load everything that is bundled, on machines with two cores.
    testTimeout: 180_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
  },
})
