import { describe, expect, it } from 'vitest'
import {
  firstCount,
  firstDays,
  firstMoney,
  firstPercent,
  moneyIn,
} from '../../../../shared/french/figures/numbers.ts'

describe('an amount of money', () => {
  it.each([
    ['12M€', 12_000_000],
    ['CA : 12 M€', 12_000_000],
    ['800K€', 800_000],
    ['800 k€', 800_000],
    ['3,5 M€', 3_500_000],
    ['3.5M€', 3_500_000],
    ['1,2 Md€', 1_200_000_000],
    ['31 200€', 31_200],
    ['31\u202f200 €', 31_200],
    ['31\u00a0200\u00a0€', 31_200],
    ['31.200 €', 31_200],
    ['12 000,50 €', 12_000.5],
    ['1.234.567,89 €', 1_234_567.89],
    ['35000 EUR', 35_000],
    ['950 euros', 950],
    ['3 millions d’euros', 3_000_000],
    ["2,4 millions d'euros de chiffre d'affaires", 2_400_000],
    ['1 milliard d’euros', 1_000_000_000],
    ['45 milliers d’euros', 45_000],
    ['0 €', 0],
  ])('is read from « %s »', (text, euros) => {
    expect(firstMoney(text)).toMatchObject({
      min: Math.round(euros * 100),
      max: Math.round(euros * 100),
      perDay: false,
    })
  })

  it('says whether VAT is in it', () => {
    expect(firstMoney('35K€ HT')).toMatchObject({ max: 3_500_000, tax: 'excluded' })
    expect(firstMoney('42 000 € TTC')).toMatchObject({ tax: 'included' })
    expect(firstMoney('42 000 € (hors taxes)')).toMatchObject({ tax: 'excluded' })
    expect(firstMoney('42 000 €')).not.toHaveProperty('tax')
  })

  it('may be a range', () => {
    expect(firstMoney('10-15 K€')).toMatchObject({ min: 1_000_000, max: 1_500_000 })
    expect(firstMoney('de 10 000 à 12 500 €')).toMatchObject({ min: 1_000_000, max: 1_250_000 })
    expect(firstMoney('entre 30 k€ et 40 k€ HT')).toMatchObject({ min: 3_000_000, max: 4_000_000 })
  })

  it('may be the price of a day', () => {
    expect(firstMoney('26 jours à 1 200 €/jour')).toMatchObject({ max: 120_000, perDay: true })
    expect(firstMoney('950 € HT par jour')).toMatchObject({ max: 95_000, perDay: true })
    expect(firstMoney('Démarrage : 1 200 € / j')).toMatchObject({ perDay: true })
  })

  it.each(['15 mars 2024', '45 employés', '30% du CA', 'version 3.5', '12 M de lignes', '2023'])(
    'is not seen in « %s »',
    text => {
      expect(moneyIn(text)).toEqual([])
    },
  )

  it('is found each time', () => {
    expect(moneyIn('26 jours × 1 200 € = 31 200 €').map(money => money.max)).toEqual([
      120_000, 3_120_000,
    ])
  })
})

describe('other figures', () => {
  it('count people with their thousands', () => {
    expect(firstCount('45 employés')).toBe(45)
    expect(firstCount('environ 1 250 salariés')).toBe(1250)
    expect(firstCount('2.400 agents')).toBe(2400)
    expect(firstCount('+8% par an')).toBeUndefined()
  })

  it('tell shares', () => {
    expect(firstPercent('France (70%)')).toBe(70)
    expect(firstPercent('12,5 % du total')).toBe(12.5)
    expect(firstPercent('340 % de hausse')).toBeUndefined()
  })

  it('tell days of work', () => {
    expect(firstDays('Conseil (26 jours)')?.days).toBe(26)
    expect(firstDays('2,5 j')?.days).toBe(2.5)
    expect(firstDays('12 jours-homme')?.days).toBe(12)
    expect(firstDays('15 juin')).toBeUndefined()
    expect(firstDays('J+30')).toBeUndefined()
  })
})
