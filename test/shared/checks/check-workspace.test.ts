import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { checkWorkspace } from '../../../shared/checks/check-workspace.ts'
import type { Finding } from '../../../shared/checks/finding.ts'
import { consistentWorkspace } from './consistent-workspace.ts'
import { corruptions } from './corruptions.ts'

const today = '2030-01-01'
const codes = (findings: readonly Finding[]) => [...new Set(findings.map(({ code }) => code))]

test('Documents that agree with each other give nothing to find', () => {
  fc.assert(
    fc.property(consistentWorkspace, workspace => {
      expect(checkWorkspace(workspace, today)).toEqual([])
    }),
    { numRuns: 500, seed: 7 },
  )
})

describe('One mistake is found, and nothing else', () => {
  it.each(corruptions)('$what: $code', ({ code, make }) => {
    fc.assert(
      fc.property(consistentWorkspace, fc.integer({ min: 1, max: 400 }), (workspace, amount) => {
        expect(codes(checkWorkspace(make(workspace, amount), today))).toContain(code)
      }),
      { numRuns: 100, seed: 11 },
    )
  })

  it('in at least 95 of 100 cases drawn at random, with the code it must have alone', () => {
    const cases = fc.sample(
      fc.tuple(
        consistentWorkspace,
        fc.constantFrom(...corruptions),
        fc.integer({ min: 1, max: 400 }),
      ),
      { numRuns: 5000, seed: 3 },
    )
    const exact = cases.filter(([workspace, { code, make }, amount]) => {
      const found = codes(checkWorkspace(make(workspace, amount), today))
      return found.length === 1 && found[0] === code
    })
    expect(exact.length / cases.length).toBeGreaterThanOrEqual(0.95)
  })
})
