import { groupedBy } from '../../values/grouped-by.ts'
import { type Finding, gravestFirst } from './finding.ts'
import { documentInWords } from './place-in-words.ts'

export type ToldDocument = {
  readonly key: string
  /** « Rapport mensuel du 30 avril 2024 – TechParts SAS ». */
  readonly title: string
  readonly findings: readonly Finding[]
}

/** The findings of each document together, the gravest first; so are the documents with the most errors. */
export function byDocument(findings: readonly Finding[]): ToldDocument[] {
  const groups = groupedBy(findings, ({ place }) => `${place.record.table} ${place.record.id}`)
  return [...groups]
    .map(([key, own]) => ({ key, title: titleOf(own), findings: own.toSorted(gravestFirst) }))
    .toSorted((one, other) => errorsIn(other) - errorsIn(one))
}

function titleOf([first]: readonly Finding[]): string {
  return first === undefined ? '' : documentInWords(first.place)
}

function errorsIn({ findings }: { readonly findings: readonly Finding[] }): number {
  return findings.filter(({ severity }) => severity === 'error').length
}
