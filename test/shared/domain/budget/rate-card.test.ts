import { describe, expect, it } from 'vitest'
import {
  cardRateOffLine,
  lineOfPerson,
  peopleWith,
  withDaysOf,
} from '../../../../shared/domain/budget/rate-card.ts'
import { Firm } from '../../../../shared/domain/firm/firm.ts'

const marc = { id: '00000000-0000-4000-8000-000000000001', name: 'Marc', dayRate: 120_000 }
const lea = { id: '00000000-0000-4000-8000-000000000002', name: 'Léa' }
const firm = Firm.parse({ name: 'Cabinet', people: [marc, lea] })

describe('the rate card', () => {
  it('is recalled beside a line that has another price of a day', () => {
    expect(cardRateOffLine({ person: 'Marc', dayRate: 110_000 }, firm)).toBe(120_000)
    expect(cardRateOffLine({ person: marc.id, dayRate: 120_000 }, firm)).toBeUndefined()
  })

  it('says nothing of people it does not price, nor of lines without a price', () => {
    expect(cardRateOffLine({ person: 'Léa', dayRate: 110_000 }, firm)).toBeUndefined()
    expect(cardRateOffLine({ person: 'Inconnu', dayRate: 110_000 }, firm)).toBeUndefined()
    expect(cardRateOffLine({ person: 'Marc' }, firm)).toBeUndefined()
  })

  it('gives its price to the line of the person chosen', () => {
    const line = { label: 'Conseil', days: 3, dayRate: 90_000, person: 'Inconnu' }
    expect(lineOfPerson(line, marc.id, firm)).toEqual({
      ...line,
      person: marc.id,
      dayRate: 120_000,
    })
    expect(lineOfPerson(line, 'Léa', firm)).toEqual({ ...line, person: 'Léa' })
    expect(lineOfPerson(line, undefined, firm)).toEqual({
      label: 'Conseil',
      days: 3,
      dayRate: 90_000,
    })
  })
})

describe('the days of a phase', () => {
  it('can be given to anyone of the firm, and to those the document names', () => {
    const efforts = [{ person: marc.id }, { person: 'Prestataire' }, { person: 'Prestataire' }]
    expect(peopleWith(efforts, firm)).toEqual(['Marc', 'Léa', 'Prestataire'])
  })

  it('can be given to the team of the mission first, on the rate card or not', () => {
    const team = [{ name: 'Zoé' }, { name: 'Léa' }, { name: '' }]
    expect(peopleWith([{ person: 'Prestataire' }], firm, team)).toEqual([
      'Zoé',
      'Léa',
      'Marc',
      'Prestataire',
    ])
  })

  it('are set for a person known by id or by name, once', () => {
    const efforts = [
      { person: 'Marc', days: 2 },
      { person: 'Léa', days: 1 },
      { person: marc.id, days: 1 },
    ]
    expect(withDaysOf(efforts, marc.id, 5, firm)).toEqual([
      { person: 'Marc', days: 5 },
      { person: 'Léa', days: 1 },
    ])
    expect(withDaysOf([], marc.id, 0.5, firm)).toEqual([{ person: marc.id, days: 0.5 }])
  })

  it('leave the person out once there are none', () => {
    const efforts = [{ person: 'Marc', days: 2 }]
    expect(withDaysOf(efforts, marc.id, undefined, firm)).toEqual([])
    expect(withDaysOf(efforts, 'Marc', 0, firm)).toEqual([])
  })
})
