import { bareWords } from '../../french/bare-words.ts'
import { type Entry, entry, type Group, type Title } from '../outline/entry.ts'
import type { Section } from '../outline/sections.ts'
import { isPhaseTitle } from '../outline/titles/phase-title.ts'
import { topicsNamed } from '../outline/topics/section-names.ts'
import type { OfferTopic } from './section-names.ts'

/** « **Cidrerie Morvan** », then « Projet : … » and « Résultat : … »: references under a title of any words. */
export function isReferences(group: Group): boolean {
  const entries = unfolded(group.entries)
  return isBlock({ ...group, entries }) || isTableOfReferences(entries)
}

/** « - **Cidrerie Morvan** », over « Projet : … » one step in, is a line above them. */
export function unfolded(entries: readonly Entry[]): Entry[] {
  return entries.flatMap(each => {
    const isOver = (each.value ?? '') === '' && each.children.some(referenceField)
    if (!isOver) return [each]
    const text = `**${each.label ?? each.text}**`
    const client = entry({ line: each.line, kind: 'paragraph', text: each.label ?? each.text })
    return [{ ...client, markdown: text }, ...each.children]
  })
}

export function referencesOf(group: Group): Section<OfferTopic> {
  const above = group.titles.at(-1) ?? { text: '', line: 1, depth: 1, kind: 'heading' as const }
  const client = isUnnamed(group.entries) ? [above] : []
  return { topic: 'references', title: above, below: client, entries: group.entries }
}

type Field = 'project' | 'result' | 'contact'

/** What is said of a reference, by its label. */
export function referenceField({ label }: Entry): Field | undefined {
  const name = bareWords(label ?? '')
  if (/^(?:projet|mission|prestation|objet)/.test(name)) return 'project'
  if (/^(?:resultat|benefice|impact|gain)/.test(name)) return 'result'
  return /^(?:contact|interlocuteur|temoignage)/.test(name) ? 'contact' : undefined
}

/** What came of it, what it was and whom to ask, below a client's name. */
function isBlock({ titles, entries }: Group): boolean {
  const fields = new Set(entries.map(referenceField))
  if (!fields.has('result') || !(fields.has('project') || fields.has('contact'))) return false
  const others = entries.filter(each => referenceField(each) === undefined)
  return others.length === 0 ? isClientTitle(titles.at(-1)) : others.every(isClientLine)
}

/** Its first line is a field: the title above is the client's name. */
function isUnnamed([first]: readonly Entry[]): boolean {
  return first !== undefined && referenceField(first) !== undefined
}

function isClientTitle(title: Title | undefined): boolean {
  return title !== undefined && isName(title.text) && !isPhaseTitle(title.text)
}

/** « **Cidrerie Morvan** (Vannes) », alone on its line. */
function isClientLine({ kind, label, cells, markdown, text }: Entry): boolean {
  const isBold = /^(?:\*\*|__)[^*_]+(?:\*\*|__)(?:\s*(?:\([^()]*\)|[,–—-]\s.{2,60}))?$/u.test(
    markdown,
  )
  return kind !== 'row' && cells === undefined && label === undefined && isBold && isName(text)
}

function isName(text: string): boolean {
  const name = text.replace(/\s*[(,–—].*$/su, '')
  return /^\p{Lu}/u.test(name) && name.split(/\s+/).length <= 7 && topicsNamed(name).length === 0
}

/** « Client | Projet | Résultat ». */
function isTableOfReferences(entries: readonly Entry[]): boolean {
  const rows = entries.filter(({ cells = [] }) => {
    const columns = cells.map(({ column }) => bareWords(column))
    const has = (name: RegExp) => columns.some(column => name.test(column))
    return has(/^(?:client|reference)s?$/) && has(/^(?:projet|mission)s?$/) && has(/^resultats?$/)
  })
  return rows.length > 0 && rows.length === entries.length
}
