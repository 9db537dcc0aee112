import { describe, expect, it } from 'vitest'
import { monthAfter, monthOf } from '../../../../shared/domain/calendar/month.ts'
import { Report } from '../../../../shared/domain/report/report.ts'
import { titleAfter } from '../../../../shared/domain/report/title.ts'
import { uuid } from './reported-mission.ts'

const april = monthOf('2025-04-01')
const told = (title: string, period: typeof april | undefined = april) =>
  Report.parse({ id: uuid(1), clientId: uuid(2), kind: 'monthly', title, period })
const next = (title: string, months = 1) => titleAfter(told(title), monthAfter(april.end, months))

describe('the next report is called as the last one was', () => {
  it('by the number of its month', () => {
    expect(next('Ateliers Réunis (mois 2)')).toBe('Ateliers Réunis (mois 3)')
    expect(next('Mois n° 9 – Refonte')).toBe('Mois n° 10 – Refonte')
    expect(next('Point du mois 4', 3)).toBe('Point du mois 7')
  })

  it('or by the name of its month', () => {
    expect(next('Rapport Avril 2025')).toBe('Rapport Mai 2025')
    expect(next('Rapport – avril 2025, direction', 4)).toBe('Rapport – août 2025, direction')
  })

  it('and otherwise as a first report is', () => {
    expect(next('Point d’avril 2025')).toBe(undefined)
    expect(next('Chantier en bonne voie')).toBe(undefined)
    expect(titleAfter(undefined, april)).toBe(undefined)
    expect(titleAfter({ ...told('Mois 2'), period: undefined }, april)).toBe(undefined)
  })
})
