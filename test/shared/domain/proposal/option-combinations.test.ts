import { expect, test } from 'vitest'
import { optionCombinations } from '../../../../shared/domain/proposal/option-combinations.ts'
import { Option } from '../../../../shared/domain/proposal/proposal.ts'
import { exampleId } from '../../documents/budget-example.ts'

let rank = 900
const option = (label: string, amount: number, more: object = {}) =>
  Option.parse({ id: exampleId(rank++), label, lines: [{ label, amount }], ...more })
const told = (options: readonly Option[]) =>
  optionCombinations(options).map(({ options: chosen, price, isRecommended }) => [
    chosen.map(({ label }) => label).join(' + '),
    price.total.min,
    price.total.max,
    isRecommended,
  ])

const complete = option('Complet', 28_000, { recommended: true })
const audit = option('Audit', 6_000)
const training = option('Formation', 2_000, { addOn: true })

test('Options that stand in each other’s place are not added up', () => {
  expect(told([complete, audit])).toEqual([])
})

test('Each option is added up with each of the add-ons, then with all of them', () => {
  const support = option('Suivi', 500, { addOn: true })
  expect(told([complete, training, audit, support]).map(([label]) => label)).toEqual([
    ...['Complet + Formation', 'Complet + Suivi', 'Complet + Formation + Suivi'],
    ...['Audit + Formation', 'Audit + Suivi', 'Audit + Formation + Suivi'],
  ])
})

test('Those recommended together are added up, and known as such', () => {
  const advised = { ...training, recommended: true }
  expect(told([complete, advised])).toEqual([['Complet + Formation', 30_000, 30_000, true]])
  expect(told([complete, { ...audit, recommended: true }])).toEqual([
    ['Complet + Audit', 34_000, 34_000, true],
  ])
})

test('A range stays a range once it is added to an amount', () => {
  const estimate = option('Développement', 0, {
    addOn: true,
    lines: [{ label: 'Estimation', amount: 12_000, amountMax: 16_000, billedByOthers: true }],
  })
  expect(told([complete, estimate])).toEqual([['Complet + Développement', 40_000, 44_000, false]])
})

test('Add-ons alone are all bought together, and an option without a price is none', () => {
  const support = option('Suivi', 500, { addOn: true })
  expect(told([training, support])).toEqual([['Formation + Suivi', 2_500, 2_500, false]])
  expect(told([complete, { ...training, lines: [] }])).toEqual([])
})
