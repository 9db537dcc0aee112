import { describe, expect, it } from 'vitest'
import {
  everyReport,
  type Listing,
  listable,
  listed,
} from '../../../../renderer/features/reports/report-list.ts'
import { reportCard } from '../../../../shared/domain/report/card.ts'
import { Report } from '../../../../shared/domain/report/report.ts'

function uuid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
}

const card = (n: number, fields: object) =>
  reportCard(
    Report.parse({
      id: uuid(n),
      clientId: uuid(100),
      missionId: uuid(200),
      kind: 'monthly',
      title: `Rapport ${n}`,
      ...fields,
    }),
  )

const reports = listable(
  [
    card(1, { status: 'red', period: { label: 'Avril', end: '2024-04-30' } }),
    card(2, { status: 'green', period: { label: 'Mai', end: '2024-05-31' }, summary: 'L’été' }),
    card(3, { kind: 'final', status: 'done', date: '2024-10-31', missionId: uuid(201) }),
    card(4, { title: 'Sans période', clientId: uuid(101) }),
  ],
  {
    missions: new Map([[uuid(200), 'Catalogue']]),
    clients: new Map([[uuid(100), 'Ateliers Réunis']]),
  },
)

const numbersOf = (listing: Partial<Listing>) =>
  listed(reports, { ...everyReport, ...listing }).map(({ id }) => Number(id.slice(-1)))

describe('the list of reports', () => {
  it('begins with the latest period; a report without one comes last', () => {
    expect(numbersOf({})).toEqual([3, 2, 1, 4])
    expect(numbersOf({ sort: { by: 'period', ascending: true } })).toEqual([1, 2, 3, 4])
  })

  it('is narrowed by mission, kind and status', () => {
    expect(numbersOf({ missionId: uuid(200) })).toEqual([2, 1, 4])
    expect(numbersOf({ kind: 'final' })).toEqual([3])
    expect(numbersOf({ status: 'red' })).toEqual([1])
  })

  it('is searched without accents, in the names around a report too', () => {
    expect(numbersOf({ search: 'ete reunis' })).toEqual([2])
    expect(numbersOf({ search: 'catalogue' })).toEqual([2, 1, 4])
  })

  it('puts what is in difficulty first when sorted by status', () => {
    expect(numbersOf({ sort: { by: 'status', ascending: true } })).toEqual([1, 2, 4, 3])
  })
})
