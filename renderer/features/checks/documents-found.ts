import type { Finding } from '../../../shared/checks/finding.ts'
import { formatDate } from '../../../shared/domain/french.ts'

export type Shown = 'open' | 'errors' | 'justified'

export function shownFindings(findings: readonly Finding[], shown: Shown): Finding[] {
  return findings.filter(({ severity, reason }) => {
    if (shown === 'justified') return reason !== undefined
    return reason === undefined && (shown === 'open' || severity === 'error')
  })
}

export type ToldDocument = {
  readonly key: string
  /** « Rapport mensuel du 30 avril 2024 – TechParts SAS ». */
  readonly title: string
  readonly findings: readonly Finding[]
}

/** The findings of each document together, those of the most errors first. */
export function byDocument(findings: readonly Finding[]): ToldDocument[] {
  const groups = Map.groupBy(findings, ({ place }) => `${place.record.table} ${place.record.id}`)
  return [...groups]
    .map(([key, own]) => ({ key, title: titleOf(own), findings: own }))
    .toSorted((one, other) => errorsIn(other) - errorsIn(one))
}

function titleOf([first]: readonly Finding[]): string {
  const { document = '', date, client } = first?.place ?? {}
  const dated = date === undefined ? document : `${document} du ${formatDate(date)}`
  return [dated, client].filter(part => part !== undefined).join(' – ')
}

function errorsIn({ findings }: { readonly findings: readonly Finding[] }): number {
  return findings.filter(({ severity }) => severity === 'error').length
}
