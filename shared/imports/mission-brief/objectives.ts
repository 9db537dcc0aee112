import type { Kpi } from '../../domain/plan/plan.ts'
import { bareWords } from '../../french/bare-words.ts'
import { isDateOnly } from '../../french/dates/spans.ts'
import { capitalised } from '../../french/writing.ts'
import { isOption } from '../offer/options/named-options.ts'
import { entry as asEntry, type Cell, type Entry, wholeText } from '../outline/entry.ts'
import { ownHeading, partsAbout, textsOf } from '../outline/reading.ts'
import { cellOf, columnNamed, otherCells } from '../outline/tables/column-names.ts'
import type { Part } from '../outline/topics/routing.ts'
import { isAside } from '../report/measures/measure-columns.ts'
import { type KpiWords, kpiInWords } from '../words/kpi-words.ts'
import { isRemark } from './kpi-remarks.ts'

export type Objectives = { readonly objective: string; readonly secondaryObjectives: string[] }

/** The main objective as prose; without a title saying which it is, the first told is the main one. */
export function readObjectives(parts: readonly Part[]): Objectives {
  const main = partsAbout(parts, 'objective')
  const mixed = partsAbout(parts, 'objectives')
  const secondary = textsOf(partsAbout(parts, 'secondaryObjectives'))
  if (main.length > 0) {
    const objective = capitalised(main.map(part => prose(part, part.entries)).join('\n\n'))
    return { objective, secondaryObjectives: [...secondary, ...textsOf(mixed)] }
  }
  const [first, ...others] = mixed
  if (first === undefined) return { objective: '', secondaryObjectives: secondary }
  const opening = openingOf(first.entries)
  const rest = { ...first, entries: first.entries.slice(opening.length) }
  const secondaryObjectives = [...textsOf([rest, ...others]), ...secondary]
  return { objective: capitalised(prose(first, opening)), secondaryObjectives }
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
    label !== undefined &&
    /^(?:(?:le|notre|votre) )?(?:but|objectif|finalité)(?: (?:n°\s?1|1|principal|général))?$/iu.test(
      label,
    )
  return isAim ? markdown.replace(/^[^:]*:[\s*_]*/u, '') : markdown
}

function nested({ children }: Entry): string {
  return children.map(child => `\n- ${wholeText(child)}`).join('')
}

export function readKpis(parts: readonly Part[], newId: () => string): Kpi[] {
  return parts.flatMap(part => {
    const heading = ownHeading(part)
    const entries = part.entries.filter(each => !isRemark(each, part)).flatMap(severalMoves)
    return entries.map(entry => ({ id: newId(), ...kpiOf(entry, heading) }))
  })
}

/** « Mesure | Mars 2026 | Mai 2027 »: where it stands at the first date, then where it should be at the last. */
function datedCells({ cells = [] }: Entry): readonly Cell[] {
  const dated = cells.filter(
    ({ column }) => /^20\d\d$/.test(column) || isDateOnly(column, '2000-01-01'),
  )
  return dated.length >= 2 ? dated : []
}

/** « Aujourd’hui | Juin 2026 »: where it should be then. */
function datedCell({ cells = [] }: Entry): Cell | undefined {
  return cells.find(
    ({ column }) =>
      /^(?:fin |d[ée]but )?20\d\d$/iu.test(column) || isDateOnly(column, '2000-01-01'),
  )
}

/** « Point de départ | Avec nous »: the only figure beside where it stands, under a title that tells no more. */
function soleFigure(entry: Entry): Cell | undefined {
  if (cellOf(entry, 'target') !== undefined) return undefined
  const others = (entry.cells ?? []).slice(1).filter(cell => columnNamed(cell.column) === undefined)
  const [only, ...more] = others.filter(cell => !isGap(cell) && !isAside(cell.column))
  return more.length === 0 && /^[<>≤≥~+−-]?\s?\d/u.test(only?.text ?? '') ? only : undefined
}

/** « Gain attendu », « Variation »: what the two others make. */
function isGap({ column, text }: Cell): boolean {
  return /^(?:gain|ecart|variation|evolution|delta)\b/.test(bareWords(column)) && /\d/.test(text)
}

/** « Délai (12 → 5 j), retours (9 → 4 %) »: one entry for each. */
function severalMoves(told: Entry): Entry[] {
  const texts = told.text.split(/(?<=\([^()]*(?:→|->|=>)[^()]*\))\s*,\s+/u)
  if (texts.length < 2 || told.cells !== undefined) return [told]
  return texts.map(text => asEntry({ line: told.line, kind: told.kind, text }))
}

/** « Objectif | Aujourd’hui | Cible »: the first column names what is aimed at, beside the aim. */
function withNameFirst(entry: Entry): Entry {
  const [first, ...others] = entry.cells ?? []
  if (first === undefined || columnNamed(first.column) !== 'target') return entry
  const isBesideAim = others.some(({ column }) => columnNamed(column) === 'target')
  const isName = isBesideAim || !/\d/.test(first.text)
  return isName ? { ...entry, cells: [{ ...first, column: '' }, ...others] } : entry
}

/** « Valeur 2024 | Valeur 2025 | Cible »: where it stood before, and where it stands. */
function startsIn({ cells = [] }: Entry): [Cell[], string | undefined] {
  const [, ...others] = cells
  const starts = others.filter(({ column }) => column !== '' && columnNamed(column) === 'baseline')
  const last = starts.findLast(({ text }) => /\d/.test(text)) ?? starts.at(-1)
  return [starts.filter(cell => cell !== last && /\d/.test(cell.text)), last?.text]
}

/** « Aujourd’hui | Offre A | Offre B »: where it should be with each of them, « 17 % (Offre A), 15 % (Offre B) ». */
function withAimsJoined(entry: Entry): Entry {
  const aims = (entry.cells ?? []).filter(({ column }) => isOption(column))
  if (aims.length < 2 || cellOf(entry, 'target') !== undefined) return entry
  const told = aims.filter(({ text }) => /\d/.test(text))
  const text = told.map(each => `${each.text} (${each.column})`).join(', ')
  const others = (entry.cells ?? []).filter(cell => !aims.includes(cell))
  return { ...entry, cells: told.length > 0 ? [...others, { column: 'Cible', text }] : others }
}

function kpiOf(told: Entry, heading: string): KpiWords {
  const entry = withNameFirst(withAimsJoined(told))
  const dated = datedCells(entry)
  const [earlier, now] = startsIn(entry)
  const baseline = now ?? dated[0]?.text
  const aimed = now === undefined ? undefined : (datedCell(entry) ?? soleFigure(entry))
  const target = cellOf(entry, 'target') ?? aimed?.text ?? dated.at(-1)?.text
  if (target === undefined && baseline === undefined)
    return kpiInWords(`${heading}${wholeText(entry)}`)
  const unit = cellOf(entry, 'unit')
  const gap = entry.cells?.find(isGap)
  const cells =
    entry.cells
      ?.filter(cell => cell !== dated[0] && cell !== dated.at(-1) && cell !== aimed && cell !== gap)
      .map((cell, index) => (index === 0 ? { ...cell, column: '' } : cell)) ?? []
  const [label = '', ...others] = otherCells({ ...entry, cells }, 'target', 'baseline', 'unit')
  const more = [...earlier.map(({ column, text }) => `${column} : ${text}`), ...others]
  const words = more.length === 0 ? label : `${label} (${more.join(', ')})`
  const aim = withGapApart(target)
  const statedGap = gap?.text ?? aim.statedGap
  return {
    label: `${heading}${words}`,
    ...(baseline && { baseline }),
    ...(aim.target && { target: aim.target }),
    ...(unit && { unit }),
    ...(statedGap !== undefined && { statedGap }),
  }
}

/** « 15 min (-67 %) »: the aim, then how far it is from today. */
function withGapApart(told = ''): Pick<KpiWords, 'target' | 'statedGap'> {
  const [, target = told, statedGap] =
    /^(.*?\S)\s*\((?:soit\s)?([+−–-]\s?\d[\d,.]*\s?(?:%|pts?|points?))\)$/u.exec(told) ?? []
  return { target, ...(statedGap !== undefined && { statedGap }) }
}
