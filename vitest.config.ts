import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**'],
    globalSetup: './test/temporary-files.ts',
    // A fresh start for each of hundreds of files takes longer than the tests; none changes what others meet.
    isolate: false,
    // Some open real documents in LibreOffice or start the app: slow on a busy machine, never stuck.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
