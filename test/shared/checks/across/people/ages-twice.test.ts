import { describe, expect, test } from 'vitest'
import { found } from '../one-mission.ts'

const told = (first: string, then: string) =>
  found({
    reports: [{ notes: [{ text: first }, { text: then }] }],
  }).filter(each => each.startsWith('figure-conflict'))

describe('The age of somebody', () => {
  test.each([
    ['Odile, 52 ans, cheffe de serre', 'Odile (56 ans, cheffe de serre) hésitait', '56 ans'],
    ['Yvon Carrel, 47 ans', 'Yvon Carrel (42 ans) part au greffage.', '42 ans'],
  ])('is told once: « %s », « %s »', (first, then, stated) => {
    expect(told(first, then)).toEqual([`figure-conflict ${stated}`])
  })

  test.each([
    ['Odile, 52 ans, cheffe de serre', 'Odile (52 ans, cheffe de serre) hésitait'],
    ['Odile, 52 ans, cheffe de serre', 'Odile (34 ans, comptable) hésitait'],
    ['Odile, 52 ans', 'Odile (34 ans) hésitait'],
    ['Odile, 52 ans, cheffe de serre', 'Odile (12 ans de maison, cheffe de serre)'],
    ['Yvon Carrel, 47 ans', 'Yvon Morel (42 ans) part au greffage.'],
  ])('may be that of somebody else: « %s », « %s »', (first, then) => {
    expect(told(first, then)).toEqual([])
  })

  test('is another some years later', () => {
    const report = (date: string, text: string) => ({ date, notes: [{ text }] })
    const ages = (date: string) =>
      found({
        reports: [
          report('2025-02-28', 'Yvon Carrel, 47 ans'),
          report(date, 'Yvon Carrel (49 ans) part au greffage.'),
        ],
      }).filter(each => each.startsWith('figure-conflict'))
    expect(ages('2025-04-30')).toEqual(['figure-conflict 49 ans'])
    expect(ages('2027-04-30')).toEqual([])
  })
})
