import type { Period } from '../../domain/plan.ts'
import { type Entry, type Group, wholeText } from '../entry.ts'
import { folded } from '../folded.ts'
import { firstDateSpan } from '../french-dates.ts'
import { peopleIn } from '../person.ts'
import type { Left } from '../reading.ts'

/** What a document says of itself before its first section. */
export type DocumentHeader = {
  readonly title?: string
  readonly client?: string
  readonly date?: string
  readonly period?: Period
  readonly authors: string[]
  /** The other labelled lines, by their folded label. */
  readonly fields: ReadonlyMap<string, Entry>
  readonly left: readonly Left[]
}

export function readDocumentHeader(groups: readonly Group[], anchor: string): DocumentHeader {
  const title = groups.flatMap(({ titles }) => titles)[0]?.text
  const fields = new Map<string, Entry>()
  const left: Left[] = []
  for (const each of groups.flatMap(({ entries }) => entries)) {
    const name = each.label === undefined ? undefined : folded(each.label)
    if (name !== undefined) fields.set(name, each)
    if (name === undefined || !readFields.test(name)) {
      left.push({ line: each.line, text: wholeText(each) })
    }
  }
  const of = (pattern: RegExp) => [...fields].find(([name]) => pattern.test(name))?.[1].value
  const date = firstDateSpan(of(/^date|^le$|^fait le|^emis(?:e)? le|^lyon|^paris/) ?? '', anchor)
  const client = of(/^client|^entreprise|^societe/)
  return {
    ...(title !== undefined && { title: withoutRank(title) }),
    ...(client !== undefined && { client }),
    ...(date?.exact && { date: date.start }),
    ...periodIn(of(/^periode|^mois/), anchor),
    authors: authorsIn(of(/^(?:redige|redact|emetteur|auteur|etabli|prepare|par\b|consultant)/)),
    fields,
    left,
  }
}

/** « Lieu : … » is the document's own, wherever it stands before the first section. */
export function isHeaderField({ label }: Entry): boolean {
  return label !== undefined && readFields.test(folded(label))
}

/** What a header says in fields that some document has. */
const readFields =
  /^(?:client|entreprise|societe|type|nature|date|le$|fait le|periode|mois$|horaires?|heures?$|debut$|fin$|etapes?$|points? de passage|edite|mission$|contact$|statut$|lieu|ou$|endroit|anim|facilit|presents?|participants?|etaient|objet|sujet|ref$|ref\b|reference$|numero|redige|redact|emetteur|auteur|etabli|prepare|par$|consultant|destinataire|a l'attention|pour$)/

function authorsIn(text: string | undefined): string[] {
  if (text === undefined) return []
  const people = peopleIn(text).map(({ name }) => name)
  return people.length > 0 ? people : [text]
}

function periodIn(label: string | undefined, anchor: string): { period?: Period } {
  if (label === undefined) return {}
  const span = firstDateSpan(label, anchor)
  return { period: { label, ...(span && { start: span.start, end: span.end }) } }
}

/** « DOCUMENT #6 : » says where it stood in a file, not what it is. */
function withoutRank(title: string): string {
  return title.replace(/^document\s*(?:n°|#)?\s*\d+\s*[:–—-]\s*/iu, '')
}
