import { describe, expect, it, test } from 'vitest'
import { ratiosIn } from '../../../shared/checks/arithmetic/shares/told-ratios.ts'
import { checkWorkspace } from '../../../shared/checks/check-workspace.ts'
import type { Workspace } from '../../../shared/domain/workspace/workspace.ts'
import { formatNumber } from '../../../shared/french/writing.ts'
import { fc } from '../../properties.ts'
import { consistentWorkspace } from './consistent-workspace.ts'
import { rightSentences, wrongSentences } from './wordings.ts'

const [agreed] = fc.sample(consistentWorkspace, { numRuns: 1, seed: 21 })

function codesOf(conclusion: string): string[] {
  if (agreed === undefined) throw new Error('nothing drawn')
  const workspace: Workspace = {
    ...agreed,
    reports: agreed.reports.map(report => ({ ...report, conclusion })),
  }
  return checkWorkspace(workspace, '2030-01-01').map(({ code }) => code)
}

describe('A report that says', () => {
  it.each(rightSentences.map(text => ({ text })))('« $text » contradicts nothing', ({ text }) => {
    expect(codesOf(text)).toEqual([])
  })

  it.each(wrongSentences.map(([code, text]) => ({ code, text })))(
    '« $text » is told: $code',
    ({ code, text }) => {
      expect(codesOf(text)).toEqual([code])
    },
  )

  test('at least forty right and forty wrong things was looked at', () => {
    expect(Math.min(rightSentences.length, wrongSentences.length)).toBeGreaterThanOrEqual(40)
  })
})

const parts = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 9999 }))
  .map(([part, more]) => ({ part, whole: part + more }))
const decimals = fc.integer({ min: 0, max: 2 })

const wordings: readonly ((part: string, whole: string, percent: string) => string)[] = [
  (part, whole, percent) => `${part} sur ${whole} (${percent} %)`,
  (part, whole, percent) => `${part} fiches sur ${whole} (${percent}%) sont prêtes.`,
  (part, whole, percent) => `${part} clients sur ${whole}, soit ${percent} %.`,
  (part, whole, percent) => `${percent} % (${part} sur ${whole})`,
  (part, whole, percent) => `Environ ${percent} % (${part} sur ${whole}) des comptes`,
  (part, whole, percent) => `${part}/${whole} (${percent} %)`,
]

test('A part of a whole told with its percentage is right in every wording', () => {
  fc.assert(
    fc.property(
      parts,
      decimals,
      fc.constantFrom(...wordings),
      ({ part, whole }, digits, wording) => {
        const percent = ((part / whole) * 100).toFixed(digits).replace('.', ',')
        expect(codesOf(wording(formatNumber(part), formatNumber(whole), percent))).toEqual([])
      },
    ),
    { numRuns: 400, seed: 31 },
  )
})

test('and wrong in every wording when it is off by more than it rounds', () => {
  fc.assert(
    fc.property(
      parts,
      fc.integer({ min: 5, max: 40 }),
      fc.constantFrom(...wordings),
      ({ part, whole }, off, wording) => {
        const percent = String(Math.round((part / whole) * 100) + off)
        const text = wording(formatNumber(part), formatNumber(whole), percent)
        expect(ratiosIn(text)).toHaveLength(1)
        expect(codesOf(text)).toEqual(['percent-mismatch'])
      },
    ),
    { numRuns: 200, seed: 32 },
  )
})

test('Shares that make the whole, to their rounding, are right however many they are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 3, maxLength: 8 }),
      weights => {
        const total = weights.reduce((all, each) => all + each, 0)
        const lines = weights.map(
          (weight, index) =>
            `- Marché ${'ABCDEFGH'[index]} (${Math.round((weight / total) * 100)} % du CA)`,
        )
        expect(codesOf(lines.join('\n'))).toEqual([])
      },
    ),
    { numRuns: 200, seed: 33 },
  )
})

test('A product or a sum written with its own result is right, in thousands or not', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 100, max: 2000 }),
      (days, rate) => {
        const [sold, price] = [formatNumber(days * rate), formatNumber(rate)]
        expect(codesOf(`${days} jours × ${price} € = ${sold} € HT.`)).toEqual([])
        expect(codesOf(`${sold} € + ${price} € = ${formatNumber(days * rate + rate)} €`)).toEqual(
          [],
        )
      },
    ),
    { numRuns: 200, seed: 34 },
  )
})
