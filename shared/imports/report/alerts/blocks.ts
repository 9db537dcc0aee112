import { bareWords } from '../../../french/bare-words.ts'
import type { Entry, Title } from '../../outline/entry.ts'
import type { Section } from '../../outline/sections.ts'
import type { ReportTopic } from '../section-names.ts'
import { fieldNamed } from './fields.ts'
import { toldBelow } from './lines.ts'
import type { Told } from './options.ts'

type Part = Section<ReportTopic>

/** « Alerte n° 1 : », « Incident 2 – », « 3. » before what an alert is called. */
export const numbered =
  /^(?:(?:alerte|probl[èe]me|difficult[ée]|incident|point)\s*(?:n°|#)?\s*\d+\s*[:–—-]|\d{1,2}\s*[/.)])\s*/iu

/** « Alerte : four en panne », without a number. */
const named = /^(?:alerte|incident)\s*:\s+/iu

/** « Four en panne », over lines that tell its problem, its options and its decision. */
export function alertBlock({
  text,
  kind,
  children,
}: Entry): { title: string; told: Told[] } | undefined {
  if (kind === 'row' || text === '' || !children.some(tellsField)) return undefined
  return { title: text.replace(named, ''), told: toldBelow(children, undefined) }
}

/**
 * « Alerte n° 1 : four en panne », « Constat : … », « Décision du 3 mars : … », each on a line of its own: what
 * follows such a name, up to the next, is told of it.
 */
export function withAlertsApart(parts: readonly Part[]): readonly Part[] {
  const entries = parts.flatMap(part => part.entries)
  const opening = entries.filter(opens)
  const isTold = entries.some(tellsField) || parts.some(({ below }) => below.some(isFieldTitle))
  if (opening.length === 0 || !isTold) return parts
  let open: { readonly title: Title; readonly section: Title } | undefined
  return parts.flatMap(part => {
    if (part.below.some(({ kind }) => kind === 'heading') || open?.section !== part.title)
      open = undefined
    const pieces: { below: readonly Title[]; entries: Entry[] }[] = [
      { below: open === undefined ? part.below : [open.title, ...part.below], entries: [] },
    ]
    for (const each of part.entries) {
      if (opens(each)) {
        open = { title: titleOf(each), section: part.title }
        pieces.push({ below: [open.title], entries: [] })
      } else pieces.at(-1)?.entries.push(each)
    }
    return pieces
      .filter(({ below, entries }, at) => at > 0 || entries.length > 0 || below === part.below)
      .map(piece => ({ ...part, ...piece }))
  })
}

function opens({ kind, text, value = '', children }: Entry): boolean {
  const isNamed = named.test(text) || (numbered.test(text) && !/^\d/.test(text))
  return kind === 'paragraph' && isNamed && value !== '' && children.length === 0
}

function titleOf({ text, line }: Entry): Title {
  return { text: text.replace(named, ''), line, depth: 8, kind: 'heading' }
}

function tellsField({ label = '', value = '', children }: Entry): boolean {
  return (
    label !== '' &&
    (value !== '' || children.length > 0) &&
    fieldNamed(bareWords(label)) !== undefined
  )
}

function isFieldTitle({ text }: Title): boolean {
  return fieldNamed(bareWords(text)) !== undefined
}
