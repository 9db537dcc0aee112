import type { Deliverable } from '../../domain/plan.ts'
import { bareWords } from '../bare-words.ts'
import { type Entry, rowText, type Title, wholeText } from '../entry.ts'
import { firstDateSpan } from '../french-dates.ts'
import { type Section, titleName } from '../sections.ts'
import { openedBy } from './alerts.ts'
import { deliverableRow } from './deliverable-row.ts'
import type { ReportTopic } from './section-names.ts'
import { progressAmong, progressIn, withoutState } from './states.ts'

type Part = Section<ReportTopic>

/**
 * Each titled part is a deliverable with what is said of it; without titles, each line is one. `untold` is
 * the state of those of which nothing else is said.
 */
export function readDeliverables(
  parts: readonly Part[],
  anchor: string,
  newId: () => string,
  untold: Deliverable['status'] = 'todo',
): Deliverable[] {
  const deliverables: Deliverable[] = []
  let current: Titled | undefined
  const close = () => {
    if (current !== undefined) deliverables.push(titled(current, anchor, newId))
    current = undefined
  }
  for (const { below, entries, title: over } of parts.flatMap(partedByBold)) {
    const title =
      below.find(({ kind }) => kind === 'heading') ??
      below.find(each => isStated(each) || isOverProse(each, entries))
    if (title === undefined) {
      close()
      const label = below.at(-1)
      const told = isOverDone(over) ? 'done' : untold
      deliverables.push(...entries.map(each => line(each, { label, anchor, newId, untold: told })))
      continue
    }
    if (current?.title !== title) {
      close()
      current = { title, texts: [], states: [title.text], dates: [] }
    }
    const label = below
      .filter(each => each !== title)
      .map(({ text }) => text)
      .join(' – ')
    current?.states.push(...entries.filter(isState).map(each => each.value ?? ''))
    current?.dates.push(...entries.flatMap(each => dateTold(each, label)))
    current?.texts.push(...toldUnder(label, entries))
  }
  close()
  return deliverables
}

/** « **Lot 1 – Réception** (clos le 26 juin) » over its lines, without a blank line between. */
function partedByBold(part: Part): Part[] {
  const isOpening = ({ kind, markdown }: Entry) =>
    kind === 'paragraph' && /^\*\*[^*]{4,80}\*\*(?:\s*\([^()]+\))?\\?$/.test(markdown.trim())
  if (part.entries.filter(isOpening).length < fewestOpened) return [part]
  const parts: { below: readonly Title[]; entries: Entry[] }[] = [
    { below: part.below, entries: [] },
  ]
  for (const each of part.entries) {
    const title = { text: each.text, line: each.line, depth: 8, kind: 'heading' as const }
    if (isOpening(each)) parts.push({ below: [...part.below, title], entries: [] })
    else parts.at(-1)?.entries.push(each)
  }
  return parts
    .filter(({ below, entries }) => below !== part.below || entries.length > 0)
    .map(told => ({ ...part, ...told }))
}

const fewestOpened = 2

/** « Ce que nous avons fait en avril » says it of what it lists. */
function isOverDone({ text }: Title): boolean {
  return /^ce qu(?:i|e|e nous|'on) (?:.* )?(?:fait|realise|mene|accompli)e?s?\b/.test(
    titleName(text),
  )
}

/** « **Boutique en ligne (75 %)** » over its list is a piece of work. */
function isStated({ text }: Title): boolean {
  return progressIn(text)?.progress !== undefined
}

/** « Accepté avec réserves » says more than that it is done. */
function stateTold(state: string): string[] {
  const words = bareWords(state)
    .split(' ')
    .filter(word => /^[a-z]{4,}$/.test(word))
  return words.length > 1 && progressIn(state) !== undefined ? [`État\u00a0: ${state}`] : []
}

/** « **Travaux légers.** Six chantiers ouverts »: a name over what is told of it, and no list of others. */
function isOverProse({ text }: Title, entries: readonly Entry[]): boolean {
  const isMoment = /^(?:realise|fait|en cours|a venir|termine|reste|prevu|ce mois)/.test(
    bareWords(text),
  )
  return !isMoment && entries.length > 0 && entries.every(({ kind }) => kind === 'paragraph')
}

/** What is said under the title of one piece of work; `dates` are those it is to be finished on. */
type Titled = {
  readonly title: Title
  readonly texts: string[]
  readonly states: string[]
  readonly dates: string[]
}

/** « Statut : terminé », « Avancement : 15 % », which the deliverable's own status says. */
function isState({ label, value = '' }: Entry): boolean {
  const name = bareWords(label ?? '')
  return (
    /^(?:statut|etat|status)$/.test(name) ||
    (/^(?:avancement|progression)$/.test(name) && /\d\s?%/.test(value))
  )
}

/** « Nouvelle date : 21 mars », « Statut : 70 %, fin prévue le 28 mars ». */
function dateTold(each: Entry, under: string): string[] {
  const { label = under, value = each.text } = each
  if (/^(?:nouvelle )?(?:date|echeance|fin|livraison)\b/.test(bareWords(label))) return [value]
  const [, due] =
    /(?:fin|livraison|échéance)\s+(?:prévue|estimée|attendue)\s+(.+)$/iu.exec(value) ?? []
  return isState(each) && due !== undefined ? [due] : []
}

function toldUnder(label: string, entries: readonly Entry[]): string[] {
  const lines = entries.map(rowText).filter(text => text !== '')
  if (label === '') return lines
  return lines.length === 0 ? [label] : [`**${label}** : ${lines.join(' ; ')}`]
}

function titled(
  { title, texts, states, dates }: Titled,
  anchor: string,
  newId: () => string,
): Deliverable {
  const progress = progressAmong(states)
  const due = dates.map(text => firstDateSpan(text, anchor)).find(span => span?.exact)
  const contradiction = /[✅✔].*(?:en cours|à venir)/iu.exec(title.text)?.[0]
  const notes = [
    ...(contradiction === undefined ? [] : [`Statut annoncé : ${contradiction}`]),
    ...texts,
  ]
  return {
    id: newId(),
    title: withoutState(withoutRank(title.text)),
    ...(progress ?? { status: 'todo' }),
    ...(due && { due: due.start }),
    ...(notes.length > 0 && { notes: notes.join('\n\n') }),
  }
}

/** « Livrable 3 : » before the title. */
function withoutRank(text: string): string {
  return text.replace(/^(?:livrable|lot|chantier|action)\s*(?:n°|#)?\s*\d+\s*[:.–—-]\s*/iu, '')
}

type Surroundings = {
  readonly label: Title | undefined
  readonly anchor: string
  readonly newId: () => string
  readonly untold: Deliverable['status']
}

function line(each: Entry, { label, anchor, newId, untold }: Surroundings): Deliverable {
  const row = deliverableRow(each, anchor)
  const named =
    row === undefined && label === undefined ? (openedOn(each) ?? namedOn(each)) : undefined
  const text = row?.title ?? named?.title ?? wholeText(each)
  const told = row === undefined ? [] : [...row.notes, ...stateTold(row.state)]
  const notes = row === undefined ? (named === undefined ? [] : [named.told]) : told
  const state = row?.state ?? each.markdown
  const isGiven = row !== undefined && /^oui\b/iu.test(state)
  const progress = isGiven
    ? done
    : (progressIn(state) ?? (each.checked === true ? done : undefined))
  const due = row === undefined ? dueIn(wholeText(each), progress, anchor) : row.due
  return {
    id: newId(),
    title: withoutState(label === undefined ? text : `${label.text} : ${text}`),
    ...(progress ?? stateOf(untoldState(wholeText(each), untold))),
    ...(due !== undefined && { due }),
    ...(notes.length > 0 && { notes: notes.join('\n\n') }),
  }
}

/** « **Travaux légers.** Six chantiers ouverts »: its name in bold, then what is told of it. */
function openedOn(each: Entry): { title: string; told: string } | undefined {
  const opened = openedBy(each)
  return opened === undefined || opened.value === '' || each.children.length > 0
    ? undefined
    : { title: opened.label, told: opened.value }
}

/** « Boutique en ligne : maquette validée le 14 mai »: what it is, then what is told of it. */
function namedOn({
  label,
  value = '',
  children,
}: Entry): { title: string; told: string } | undefined {
  if (label === undefined || label.split(/\s+/).length > longestName || label.includes('('))
    return undefined
  const told = [value, ...children.map(wholeText)].filter(text => text !== '').join(' ; ')
  return told === '' || (progressIn(told) !== undefined && told.length < shortestTold)
    ? undefined
    : { title: label, told }
}

const longestName = 6
const shortestTold = 12

function stateOf(status: Deliverable['status']) {
  return status === 'done' ? done : { status }
}

/** « 17 libraires formés sur 26 » is no work that is over. */
function untoldState(text: string, untold: Deliverable['status']): Deliverable['status'] {
  if (isMissing(text)) return 'todo'
  const [, part = '', whole = ''] =
    /(\d[\d\s\u00a0\u202f]*)[^\d:;]{0,30}\ssur\s(\d[\d\s\u00a0\u202f]*)/u.exec(text) ?? []
  const [done, all] = [part, whole].map(digits => Number(digits.replace(/\D/g, '')))
  return untold === 'done' && (done ?? 0) < (all ?? 0) ? 'doing' : untold
}

/** « Pas de réunion avec le transporteur » among what was done. */
function isMissing(text: string): boolean {
  return /^(?:pas d|aucun)/.test(bareWords(text))
}

const done = { status: 'done', progress: 100 } as const

/** « (non remis : prévu le 31 janvier 2026) »: of what is finished, the day it was. */
function dueIn(
  text: string,
  progress: ReturnType<typeof progressIn>,
  anchor: string,
): string | undefined {
  const [, day] =
    /(?:prévue?|attendue?|échéance)\s*:?\s*(?:le|au|pour le)?\s*(\d.+)$/iu.exec(text) ?? []
  const span = day === undefined ? undefined : firstDateSpan(day, anchor)
  return progress?.status !== 'done' && span?.exact ? span.start : undefined
}
