import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'test/e2e',
  globalSetup: './test/e2e/global-setup.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  // What never comes is told with the line that waited for it, not by the test's own end.
  use: { actionTimeout: 45_000 },
  reporter: [['list'], ['json', { outputFile: 'out/test/e2e.json' }]],
})
