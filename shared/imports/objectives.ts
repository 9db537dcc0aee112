import type { Kpi } from '../domain/plan.ts'
import { cellOf, otherCells } from './column-names.ts'
import { type Entry, wholeText } from './entry.ts'
import { ownHeading, partsAbout, textsOf } from './reading.ts'
import type { Part } from './routing.ts'

export type Objectives = { readonly objective: string; readonly secondaryObjectives: string[] }

/** The main objective as prose; without a title saying which it is, the first told is the main one. */
export function readObjectives(parts: readonly Part[]): Objectives {
  const main = partsAbout(parts, 'objective')
  const mixed = partsAbout(parts, 'objectives')
  const secondary = textsOf(partsAbout(parts, 'secondaryObjectives'))
  if (main.length > 0) {
    const objective = main.map(part => prose(part, part.entries)).join('\n\n')
    return { objective, secondaryObjectives: [...secondary, ...textsOf(mixed)] }
  }
  const [first, ...others] = mixed
  if (first === undefined) return { objective: '', secondaryObjectives: secondary }
  const opening = openingOf(first.entries)
  const rest = { ...first, entries: first.entries.slice(opening.length) }
  const secondaryObjectives = [...textsOf([rest, ...others]), ...secondary]
  return { objective: prose(first, opening), secondaryObjectives }
}

function prose(part: Part, entries: readonly Entry[]): string {
  return `${ownHeading(part)}${asProse(entries)}`
}

/** The paragraphs before the first item of a list, else that item. */
function openingOf(entries: readonly Entry[]): Entry[] {
  const items = entries.findIndex(({ kind }) => kind !== 'paragraph')
  if (items === -1) return entries.slice(0, isWrittenInLines(entries) ? 1 : undefined)
  return entries.slice(0, Math.max(items, 1))
}

/** Lines that follow each other without a blank one are a list without its bullets. */
function isWrittenInLines(entries: readonly Entry[]): boolean {
  return entries.some(({ line }, index) => line === (entries[index - 1]?.line ?? Number.NaN) + 1)
}

/** Markdown, a list where the document has one. */
function asProse(entries: readonly Entry[]): string {
  const isList = entries.length > 1 && entries.every(({ kind }) => kind !== 'paragraph')
  const lines = entries.map(each => (isList ? `- ${each.markdown}` : aimOf(each)) + nested(each))
  return lines.join(isList ? '\n' : '\n\n')
}

/** « But : un planning partagé » says what it is before it is told. */
function aimOf({ label, markdown }: Entry): string {
  const isAim =
    label !== undefined && /^(?:(?:le|notre|votre) )?(?:but|objectif|finalité)$/iu.test(label)
  return isAim ? markdown.replace(/^[^:]*:[\s*_]*/u, '') : markdown
}

function nested({ children }: Entry): string {
  return children.map(child => `\n- ${wholeText(child)}`).join('')
}

export function readKpis(parts: readonly Part[], newId: () => string): Kpi[] {
  return parts.flatMap(part => {
    const heading = ownHeading(part)
    return part.entries.map(entry => ({ id: newId(), ...kpiOf(entry, heading) }))
  })
}

type KpiWords = Omit<Kpi, 'id'>

function kpiOf(entry: Entry, heading: string): KpiWords {
  const target = cellOf(entry, 'target')
  const baseline = cellOf(entry, 'baseline')
  if (target === undefined && baseline === undefined)
    return kpiInWords(`${heading}${wholeText(entry)}`)
  const unit = cellOf(entry, 'unit')
  const [label = '', ...more] = otherCells(entry, 'target', 'baseline', 'unit')
  const words = more.length === 0 ? label : `${label} (${more.join(', ')})`
  return {
    label: `${heading}${words}`,
    ...(baseline && { baseline }),
    ...(target && { target }),
    ...(unit && { unit }),
  }
}

const figure = String.raw`[+-]?\d+(?:[ \u00a0\u202f]\d{3})*(?:[.,]\d+)?(?:\s?(?:%|points?|pts|jours?|j|h|heures?|minutes?|min|k€|K€|M€|€|/\s?\d+)(?![\p{L}]))?`
const path = new RegExp(
  `^(.{3,}?)(?:\\s*:)?\\s+(?:(?:(?:passer|passe|passent)\\s+)?de\\s+)?(${figure})\\s*(?:→|->|=>|à|vers)\\s*((?:(?:[<>≤≥]|moins de|plus de|au moins|au plus)\\s*)?${figure}\\+?)(.*)$`,
  'u',
)
const bound =
  /^(.{3,}?)\s*(?:[:–-]\s*)?((?:<|>|≤|≥|<=|>=|(?:est\s+)?(?:inférieur|supérieur)e?(?: ou égale?)? (?:à|au|aux)|moins de|plus de|au moins|au plus)\s*[^()]+?)\s*(?:\(\s*(?:vs\.?|contre|au lieu de|actuellement|aujourd[’']hui)\s*:?\s*([^()]+?)(?:\s+(?:actuellement|aujourd[’']hui|à ce jour))?\s*\))?$/u

/** « 200 abonnés (40 aujourd’hui) ». */
const nowBeside = new RegExp(
  `^(${figure}|\\d[\\d\\s\u00a0\u202f]*\\d)\\s+(\\p{L}.*?)\\s*\\(\\s*(?:contre\\s+)?(\\d[^()]*?)\\s+(?:aujourd[’']hui|actuellement|à ce jour)\\s*\\)$`,
  'u',
)

/** « Taux de transformation : 30 % (vs 22 %) ». */
const aimedBeside =
  /^([^:]{3,}?)\s*:\s+([+~≈-]?\s?\d[^():]*?)\s*\((?:vs\.?|contre|au lieu de|aujourd[’']hui|actuellement|actuel)\s*:?\s*([^()]*\d[^()]*?)(?:\s+(?:actuellement|aujourd[’']hui|à ce jour))?\s*\)$/u

/** « NPS de 7 → 8,5 », « Taux d’erreur < 2 % (vs 8 %) », « 30 % des commandes en ligne ». */
function kpiInWords(words: string): KpiWords {
  const text = words.replace(/\s*[;.]$/, '')
  const moved = path.exec(text)
  if (moved !== null && (moved[4] ?? '').trim() === '') {
    const [, label = text, baseline = '', target = ''] = moved
    return { label, baseline, target }
  }
  const bounded = bound.exec(text)
  if (bounded !== null && !/\d/.test(bounded[1] ?? '')) {
    const [, label = text, target = '', baseline] = bounded
    return { label, ...(baseline && { baseline }), target }
  }
  const aimed = aimedBeside.exec(text)
  if (aimed !== null) {
    const [, label = text, target = '', baseline = ''] = aimed
    return { label, baseline, target }
  }
  const now = nowBeside.exec(text)
  if (now !== null) {
    const [, target = '', label = text, baseline = ''] = now
    return { label: `${target} ${label}`, baseline, target }
  }
  const leading = /^(?:au moins |plus de |moins de )?([+-]?\d+(?:[.,]\d+)?\s?%)/u.exec(text)
  return leading === null ? { label: text } : { label: text, target: leading[0] }
}
