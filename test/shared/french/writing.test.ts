import { describe, expect, it } from 'vitest'
import {
  formatDate,
  formatDateRange,
  formatDays,
  formatEuroRange,
  formatEuros,
  formatNumber,
  formatPercent,
  narrowSpace,
  noBreakSpace,
  typeset,
  withDe,
} from '../../../shared/french/writing.ts'

/** The text with every special space as a plain one. */
function plain(text: string): string {
  return text.replaceAll(noBreakSpace, ' ').replaceAll(narrowSpace, ' ')
}

describe('amounts in euros', () => {
  it.each([
    [3_120_000, '31 200 €'],
    [3_120_050, '31 200,50 €'],
    [0, '0 €'],
    [5, '0,05 €'],
    [-125_000, '−1 250 €'],
    [123_456_789_00, '123 456 789 €'],
  ])('%i cents are « %s »', (cents, text) => {
    expect(plain(formatEuros(cents))).toBe(text)
  })

  it('never break over two lines', () => {
    expect(formatEuros(3_120_000)).not.toContain(' ')
  })

  it('are a range only where both ends differ', () => {
    expect(plain(formatEuroRange({ min: 4_120_000, max: 4_640_000 }))).toBe('41 200 € – 46 400 €')
    expect(plain(formatEuroRange({ min: 600_000, max: 600_000 }))).toBe('6 000 €')
  })
})

describe('numbers', () => {
  it.each([
    [1.5, '1,5'],
    [2.25, '2,25'],
    [1_234_567.891, '1 234 567,89'],
    [-0.001, '0'],
    [-3, '−3'],
    [999.999, '1 000'],
  ])('%d is « %s »', (value, text) => {
    expect(plain(formatNumber(value))).toBe(text)
  })

  it('take the plural from two on, as French does', () => {
    expect([0, 0.5, 1, 1.75, 2, 26].map(formatDays).map(plain)).toEqual([
      '0 jour',
      '0,5 jour',
      '1 jour',
      '1,75 jour',
      '2 jours',
      '26 jours',
    ])
  })

  it('of percents have at most two decimals', () => {
    expect([35, 33.333, 5.5].map(formatPercent).map(plain)).toEqual(['35 %', '33,33 %', '5,5 %'])
  })
})

describe('dates', () => {
  it('are written in full, the first of a month as an ordinal', () => {
    expect(plain(formatDate('2024-03-15'))).toBe('15 mars 2024')
    expect(plain(formatDate('2024-08-01'))).toBe('1er août 2024')
  })

  it('of a period do not repeat what both ends share', () => {
    expect(plain(formatDateRange('2024-10-01', '2024-10-21'))).toBe('1er – 21 octobre 2024')
    expect(plain(formatDateRange('2024-10-22', '2024-12-15'))).toBe('22 octobre – 15 décembre 2024')
    expect(plain(formatDateRange('2024-12-16', '2025-01-05'))).toBe(
      '16 décembre 2024 – 5 janvier 2025',
    )
    expect(plain(formatDateRange('2024-10-01', '2024-10-01'))).toBe('1er octobre 2024')
  })
})

describe('our own sentences', () => {
  it('keep French punctuation with its word', () => {
    expect(typeset('« Oui » ; non ! 20 % : 40 €')).toBe(
      `«${noBreakSpace}Oui${noBreakSpace}»${narrowSpace}; non${narrowSpace}! 20${noBreakSpace}%${noBreakSpace}: 40${noBreakSpace}€`,
    )
  })
})

it('« de » loses its vowel before another, quoted or not', () => {
  expect(withDe('Élodie')).toBe('d’Élodie')
  expect(withDe('« Accompagnement complet »')).toBe('d’« Accompagnement complet »')
  expect(withDe('Œuvre commune')).toBe('d’Œuvre commune')
  for (const name of ['Marc', 'Hugo', 'Yves', 'A – recommandée', 'onze lots', '2026'])
    expect(withDe(name)).toBe(`de ${name}`)
})
