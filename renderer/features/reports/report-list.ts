import type { ReportCard } from '../../../shared/domain/report/card.ts'
import type { Report } from '../../../shared/domain/report/report.ts'
import { folded, searchWords } from '../../../shared/french/folded.ts'
import type { NamesAround } from '../../storage/records/use-names-around.ts'
import type { Sort } from '../../ui/lists/record-table.tsx'

export type Column = 'title' | 'kind' | 'period' | 'status' | 'date'

export type Listing = {
  readonly search: string
  readonly kind: Report['kind'] | undefined
  readonly status: Report['status'] | undefined
  readonly missionId: string | undefined
  readonly sort: Sort<Column>
}

export const everyReport: Listing = {
  search: '',
  kind: undefined,
  status: undefined,
  missionId: undefined,
  sort: { by: 'period', ascending: false },
}

/** A card with the names around it, and what can be searched, folded once. */
export type ListedReport = ReportCard & {
  readonly clientName: string
  readonly missionTitle: string
  readonly haystack: string
}

export function listable(cards: readonly ReportCard[], names: NamesAround): ListedReport[] {
  return cards.map(card => {
    const clientName = names.clients.get(card.clientId) ?? ''
    const missionTitle = names.missions.get(card.missionId ?? '') ?? ''
    const haystack = folded(`${clientName} ${missionTitle} ${card.title} ${card.words}`)
    return { ...card, clientName, missionTitle, haystack }
  })
}

/** The reports that hold every word of the search, in order. */
export function listed(reports: readonly ListedReport[], listing: Listing): ListedReport[] {
  const { search, kind, status, missionId, sort } = listing
  const words = searchWords(search)
  return reports
    .filter(report => kind === undefined || report.kind === kind)
    .filter(report => status === undefined || report.status === status)
    .filter(report => missionId === undefined || report.missionId === missionId)
    .filter(report => words.every(word => report.haystack.includes(word)))
    .toSorted(comparison(sort))
}

export const kindLabels: Record<Report['kind'], string> = { monthly: 'Mensuel', final: 'Final' }

const { compare } = new Intl.Collator('fr', { numeric: true })

function comparison({ by, ascending }: Sort<Column>) {
  const sign = ascending ? 1 : -1
  return (a: ListedReport, b: ListedReport): number => {
    const [one, other] = [sortKey(a, by), sortKey(b, by)]
    // What is unknown comes last, whichever way the column is sorted.
    if (one === '' || other === '') return Number(one === '') - Number(other === '')
    return compare(one, other) * sign || compare(sortKey(b, 'period'), sortKey(a, 'period'))
  }
}

function sortKey(report: ListedReport, by: Column): string {
  switch (by) {
    case 'title':
      return report.title
    case 'kind':
      return kindLabels[report.kind]
    case 'period':
      return report.period?.end ?? report.date ?? ''
    case 'status':
      return String(statusOrder.indexOf(report.status))
    case 'date':
      return report.date ?? ''
  }
}

/** From what needs somebody to what is over. */
const statusOrder: readonly Report['status'][] = ['red', 'amber', 'green', 'done']
