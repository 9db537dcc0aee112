import { describe, expect, it, test } from 'vitest'
import { checkWorkspace } from '../../../shared/checks/check-workspace.ts'
import type { Finding } from '../../../shared/checks/findings/finding.ts'
import { findingKey } from '../../../shared/checks/findings/key.ts'
import { fc } from '../../properties.ts'
import { consistentWorkspace } from './consistent-workspace.ts'
import { corruptions as firstCorruptions } from './corruptions.ts'
import { moreCorruptions } from './more-corruptions.ts'

const corruptions = [...firstCorruptions, ...moreCorruptions]
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

test('A reason given for a finding stays with it until the figure changes', () => {
  const [workspace] = fc.sample(consistentWorkspace, { numRuns: 1, seed: 5 })
  const [total] = corruptions
  if (workspace === undefined || total === undefined) throw new Error('nothing drawn')
  const wrong = total.make(workspace, 7)
  const [found] = checkWorkspace(wrong, today)
  if (found === undefined) throw new Error('nothing found')
  const reason = {
    id: workspace.firm.people[0]?.id ?? '',
    finding: findingKey(found),
    reason: 'Remise',
    on: today,
  }
  const justified = { ...wrong, justifications: [reason] }
  expect(checkWorkspace(justified, today)).toEqual([
    { ...found, severity: 'info', reason: 'Remise' },
  ])
  const changed = { ...total.make(workspace, 8), justifications: [reason] }
  expect(checkWorkspace(changed, today)).toMatchObject([{ severity: 'error' }])
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

  it('in at least 95 of 100 cases drawn at random, with the code it must have alone', {
    timeout: 240_000,
  }, () => {
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
