import { readFileSync } from 'node:fs'
import * as z from 'zod'

export type Count = { readonly passed: number; readonly failed: number; readonly skipped: number }

export const noCount: Count = { passed: 0, failed: 0, skipped: 0 }
export const oneFailure: Count = { ...noCount, failed: 1 }

export function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (total, count) => ({
      passed: total.passed + count.passed,
      failed: total.failed + count.failed,
      skipped: total.skipped + count.skipped,
    }),
    noCount,
  )
}

const VitestReport = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
})

/** A file that could not even be loaded has no test to count: it makes the run fail all the same. */
export function countedByVitest(file: string): Count {
  return counted(file, VitestReport, report => {
    const failed = report.numFailedTests
    return {
      passed: report.numPassedTests,
      failed: report.success || failed > 0 ? failed : 1,
      skipped: report.numPendingTests + report.numTodoTests,
    }
  })
}

const PlaywrightReport = z.object({
  errors: z.array(z.unknown()),
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
})

export function countedByPlaywright(file: string): Count {
  return counted(file, PlaywrightReport, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }))
}

/** A run that left no report failed before its first test. */
function counted<T>(file: string, schema: z.ZodType<T>, count: (report: T) => Count): Count {
  try {
    return count(schema.parse(JSON.parse(readFileSync(file, 'utf8'))))
  } catch (error) {
    console.error(`No report of the run: ${error instanceof Error ? error.message : error}`)
    return oneFailure
  }
}
