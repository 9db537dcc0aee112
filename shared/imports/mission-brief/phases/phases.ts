import type { Phase } from '../../../domain/plan/plan.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { isSentenceBelow } from '../../outline/beside-list.ts'
import { type Entry, wholeText } from '../../outline/entry.ts'
import { isExplanation } from '../../outline/explanations.ts'
import { cellOf, otherCells } from '../../outline/tables/column-names.ts'
import { isPeriod, isPhaseTitle, phaseTitle, readPeriod } from '../../outline/titles/phase-title.ts'
import { type PhaseField, phaseField } from '../../outline/topics/phase-fields.ts'
import type { Part } from '../../outline/topics/routing.ts'
import { isPhaseNumber, numberedTitle, peopleIn, rowPeriod } from './cells.ts'
import { closedByLabel } from './closed-labels.ts'
import { datedPhase, rankedPhase } from './dated-phase.ts'
import { addTold, addValue, type Draft, deliverablesOf, listed } from './details.ts'
import { finishedPhase } from './finished-phase.ts'
import { addPeriod, takesPeriod } from './periods.ts'
import { isPrice } from './prices.ts'
import { rowOfPhase } from './rows.ts'
import { isSaidBeside } from './said-beside.ts'
import { isTotalPart, isTotalRow } from './totals.ts'

type Reading = { readonly drafts: Draft[]; readonly anchor: string; current: Draft | undefined }

/** The phases with what they deliver, however they are told: titles, nested lists, tables or lines. */
export function readPhases(parts: readonly Part[], anchor: string, newId: () => string): Phase[] {
  const reading: Reading = { drafts: [], anchor, current: undefined }
  for (const told of parts.filter(each => !isTotalPart(each))) {
    const entries = told.entries.filter(each => !isSaidBeside(each, told))
    const { part, below } = closedByLabel({ ...told, entries })
    readPart(reading, part)
    reading.current?.below.push(...below)
  }
  return reading.drafts.map(draft => finishedPhase(draft, anchor, newId))
}

function readPart(reading: Reading, part: Part): void {
  const { title, isOwnTitle, entries } = part
  const field = title === undefined ? undefined : phaseField(title.text)
  if (
    title !== undefined &&
    isOwnTitle &&
    !(field !== undefined && reading.current !== undefined) &&
    !(isWithinPhase(part) && reading.current !== undefined)
  ) {
    reading.current = phaseCalled(reading, title.text)
  } else if (title?.kind === 'heading' && !isOwnTitle) reading.current = undefined
  if (isWithinPhase(part) && field === undefined && reading.current !== undefined) {
    sayOf(reading.current, title?.text ?? '', entries)
    return
  }
  const isField = isOwnTitle && field !== undefined && !isPhaseTitle(title?.text ?? '')
  if (isField && reading.current)
    for (const entry of entries) {
      const isSaid = isSentenceBelow(entry, part) || isExplanation(entry, entries)
      const isSaidOfAll = field === 'deliverables' && isSaid
      const under = isSaidOfAll ? 'objectives' : field
      addTold(reading.current, fieldBelow(entry) ?? under, entry, reading.anchor)
    }
  else readEntries(reading, entries, title?.text ?? 'Livrables')
}

/** « Temps prévu : Anne Roy 3 jours », below the list of what is delivered. */
function fieldBelow({ kind, label, value }: Entry): PhaseField | undefined {
  return kind === 'paragraph' && label !== undefined && value !== '' ? phaseField(label) : undefined
}

/** Under a label of the phase, not under its title. */
function isWithinPhase({ isInPhase, title }: Part): boolean {
  return isInPhase === true && title?.kind === 'label' && !isPhaseTitle(title.text)
}

/** What stands in a phase under a label of its own words is said with them. */
function sayOf(phase: Draft, label: string, entries: readonly Entry[]): void {
  phase.objectives.push(...entries.map(each => `${label} : ${wholeText(each)}`))
}

/** The phase of this title: the one of the same number or name that was told before, or a new one. */
function phaseCalled(reading: Reading, text: string): Draft {
  const { name, number, days, period } = phaseTitle(text, reading.anchor)
  const known = reading.drafts.find(
    draft =>
      bareWords(draft.name) === bareWords(name) ||
      (number !== undefined && draft.number === number),
  )
  if (known !== undefined) {
    if (period !== undefined) addPeriod(known, period)
    return known
  }
  const draft: Draft = {
    name,
    objectives: [],
    deliverables: [],
    effort: [],
    below: [],
    ...(number !== undefined && { number }),
    ...(days !== undefined && { days }),
    ...(period && { period }),
  }
  reading.drafts.push(draft)
  return draft
}

function readEntries(reading: Reading, entries: readonly Entry[], title: string): void {
  const described = entries.some(({ kind }) => kind === 'item')
  for (const entry of entries) {
    if (isTotalRow(entry)) continue
    const phase = entryPhase(reading, entry)
    if (phase !== undefined) continue
    const current = reading.current ?? phaseCalled(reading, title)
    const field = entry.label === undefined ? undefined : phaseField(entry.label)
    const { text } = entry
    if (
      entry.children.length === 0 &&
      isPeriod(text, reading.anchor) &&
      takesPeriod(current, readPeriod(text, reading.anchor))
    )
      continue
    else if (rowOfPhase(current, entry, reading.anchor)) continue
    else if (field !== undefined && field !== 'deliverables')
      addTold(current, field, entry, reading.anchor)
    else if (field === 'deliverables' && isAnnounced(entry))
      addTold(current, field, entry, reading.anchor)
    else if (entry.kind === 'paragraph' && (described || current.isOverText))
      current.objectives.push(wholeText(entry))
    else current.deliverables.push(...deliverablesOf(entry, reading.anchor))
  }
}

/** « Livrables : rapport ; atelier », not « Livrable 1 : rapport ». */
function isAnnounced({ label = '', value, children }: Entry): boolean {
  return !/\d/.test(label) && (children.length > 0 || value !== '')
}

/** The phase that the entry itself is about: a row, or an item with its deliverables below. */
function entryPhase(reading: Reading, entry: Entry): Draft | undefined {
  const named = cellOf(entry, 'phase')
  if (named !== undefined) return rowPhase(reading, entry, named)
  const onALine = phaseOnALine(reading, entry)
  if (onALine !== undefined) return onALine
  const { label, value = '', children, text } = entry
  if (!isPhaseTitle(text) && !isTimedList(entry, reading)) return undefined
  const isSplit =
    label !== undefined &&
    (children.length > 0 || value !== '') &&
    (!isPhaseTitle(text) || /[(–—,-]|\s\p{L}/u.test(label.slice(7)))
  const phase = phaseCalled(reading, isSplit ? label : text)
  reading.current = phase
  if (isSplit && value !== '') addValue(phase, value, reading.anchor)
  readEntries(reading, children, phase.name)
  return phase
}

function phaseOnALine(reading: Reading, entry: Entry): Draft | undefined {
  const dated = datedPhase(entry, reading.anchor)
  const title = dated?.title ?? rankedPhase(entry, reading.anchor)
  if (title === undefined) return undefined
  const phase = phaseCalled(reading, title)
  reading.current = phase
  if (dated === undefined) phase.isOverText = true
  if (dated !== undefined && dated.content !== '') addValue(phase, dated.content, reading.anchor)
  if (dated?.effort !== undefined)
    addTold(phase, 'effort', { ...entry, text: dated.effort }, reading.anchor)
  return phase
}

/** « Étude (mai 2025) : enquête ; visites » among the phases, with no word that says it is one. */
function isTimedList({ label, value, children }: Entry, { anchor }: Reading): boolean {
  if (label === undefined || (value === '' && children.length === 0)) return false
  return phaseTitle(label, anchor).period?.start !== undefined && !isPeriod(label, anchor)
}

const rowColumns = [
  'phase',
  'period',
  'start',
  'end',
  'duration',
  'when',
  'deliverables',
  'days',
] as const

function rowPhase(reading: Reading, priced: Entry, named: string): Draft {
  const entry = { ...priced, cells: (priced.cells ?? []).filter(cell => !isPrice(cell)) }
  const [title = named] = isPhaseNumber(named) ? otherCells(entry, ...rowColumns) : [named]
  const isNamed = title !== named
  const phase = phaseCalled(reading, numberedTitle(named, isNamed ? title : undefined))
  const period = rowPeriod(entry, reading.anchor)
  if (period !== undefined) addPeriod(phase, period)
  const told = cellOf(entry, 'deliverables')
  const others = isNamed
    ? otherCells(entry, ...rowColumns).slice(1)
    : otherCells(entry, ...rowColumns, 'who')
  if (!isNamed) phase.objectives.push(...peopleIn(entry))
  const titles = told === undefined ? others : listed(told)
  phase.deliverables.push(...titles.map(each => ({ title: each, status: 'todo' as const })))
  if (told !== undefined) phase.objectives.push(...others)
  const days = cellOf(entry, 'days')
  if (days !== undefined)
    addTold(phase, 'effort', { ...entry, text: days, children: [] }, reading.anchor)
  return phase
}
