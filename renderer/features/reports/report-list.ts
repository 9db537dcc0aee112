import type { ReportCard } from '../../../shared/domain/report/card.ts'
import type { Report } from '../../../shared/domain/report/report.ts'
import { folded } from '../../../shared/french/folded.ts'
import type { NamesAround } from '../../storage/records/use-names-around.ts'
import { inFrench, inOrder, matching } from '../../ui/lists/listed-rows.ts'
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
  const shown = reports
    .filter(report => kind === undefined || report.kind === kind)
    .filter(report => status === undefined || report.status === status)
    .filter(report => missionId === undefined || report.missionId === missionId)
  return inOrder(matching(shown, search), sort, sortKey, (a, b) => inFrench(lastDay(b), lastDay(a)))
}

export const kindLabels: Record<Report['kind'], string> = { monthly: 'Mensuel', final: 'Final' }

function sortKey(report: ListedReport, by: Column): string | number | undefined {
  switch (by) {
    case 'title':
      return report.title || undefined
    case 'kind':
      return kindLabels[report.kind]
    case 'period':
      return lastDay(report) || undefined
    case 'status':
      return statusOrder.indexOf(report.status)
    case 'date':
      return report.date
  }
}

function lastDay({ period, date }: ListedReport): string {
  return period?.end ?? date ?? ''
}

/** From what needs somebody to what is over. */
const statusOrder: readonly Report['status'][] = ['red', 'amber', 'green', 'done']
