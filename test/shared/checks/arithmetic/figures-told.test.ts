import { describe, expect, test } from 'vitest'
import { figuresIn } from '../../../../shared/french/figures/figures.ts'
import { formatNumber } from '../../../../shared/french/writing.ts'
import { fc } from '../../../properties.ts'
import { codesIn, foundIn } from '../said-in-a-report.ts'
import { rightFigures, wrongFigures } from './figures-told.ts'

const plain = (text = '') => text.replace(/\s/gu, ' ')

describe('A report that tells figures', () => {
  test.each(rightFigures.map(text => ({ text })))('is right to say « $text »', ({ text }) => {
    expect(codesIn(text)).toEqual([])
  })

  test.each(wrongFigures.map(([code, text, expected]) => ({ code, text, expected })))(
    'is told what « $text » should be: $expected',
    ({ code, text, expected }) => {
      const found = foundIn(text).map(each => [each.code, plain(each.expected)])
      expect(found).toEqual([[code, expected]])
    },
  )
})

test('A cost beside the count of the line above makes what it says', () => {
  const counts = 'Litiges : 2 100 par an'
  const said = (cost: string) =>
    foundIn('', undefined, [counts, cost]).map(({ expected }) => plain(expected))
  expect(said('Coût moyen d’un litige : 40 €, soit 84 000 € par an')).toEqual([])
  expect(said('Coût moyen d’un litige : 40 €, soit 88 000 € par an')).toEqual(['84 000 €'])
})

test('So many years make what one of them does', () => {
  const said = (all: string) =>
    foundIn('', undefined, ['Gaz économisé : 37,5 t de CO2 par an', all]).map(({ expected }) =>
      plain(expected),
    )
  expect(said('Sur 15 ans : 562 t de CO2 évitées')).toEqual([])
  expect(said('Sur 15 ans : 526 t de CO2 évitées')).toEqual(['562,5'])
})

test('A figure is read with its unit, its rate and its precision', () => {
  const read = (text: string) =>
    figuresIn(text).map(({ value, unit, per, half }) => [value, unit, per, half])
  expect(read('17h30 par jour')).toEqual([[1050, 'min', 'jour', 0.5]])
  expect(read('12.960 € et 2,4 M€')).toEqual([
    [12_960, '€', '', 0.5],
    [2_400_000, '€', '', 50_000],
  ])
  expect(read('9 812 € de gains par mois')).toEqual([[9812, '€', 'mois', 0.5]])
  expect(read('8 050 fiches sur 11 500')).toEqual([
    [8050, 'fiche', '', 0.5],
    [11_500, '', '', 0.5],
  ])
})

const counts = fc.array(fc.integer({ min: 2, max: 400 }), { minLength: 3, maxLength: 5 })
const kinds = ['agents', 'cadres', 'ouvriers', 'saisonniers', 'apprentis']

test('Parts that make their whole are right however many they are, and wrong by one', () => {
  fc.assert(
    fc.property(counts, parts => {
      const whole = parts.reduce((all, each) => all + each, 0)
      const list = parts.map((part, index) => `${part} ${kinds[index]}`).join(', ')
      expect(codesIn(`${formatNumber(whole)} personnes (${list}).`)).toEqual([])
      expect(codesIn(`${formatNumber(whole + 1)} personnes (${list}).`)).toEqual(['total-mismatch'])
    }),
    { numRuns: 100 },
  )
})

test('A rate told by the week and by the year is right over fifty-two weeks, wrong over sixty', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 60 }), hours => {
      const yearly = (weeks: number) =>
        `${hours} h par semaine, soit ${formatNumber(hours * weeks)} h par an.`
      expect(codesIn(yearly(52))).toEqual([])
      expect(codesIn(yearly(60))).toEqual(['total-mismatch'])
    }),
    { numRuns: 60 },
  )
})
