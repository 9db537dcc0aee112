import type { Deliverable } from '../../../domain/plan/plan.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { firstDateSpan } from '../../../french/dates/spans.ts'
import { type Entry, type Title, wholeText } from '../../outline/entry.ts'
import { openedBy } from '../alerts/lines.ts'
import { deliverableRow } from './deliverable-row.ts'
import { type StatedBeside, statedBeside } from './stated-beside.ts'
import { progressIn, withoutState } from './states.ts'

type Surroundings = {
  readonly label: Title | undefined
  readonly anchor: string
  readonly newId: () => string
  readonly untold: Deliverable['status']
}

/** A piece of work told on one line, or in a row of a table. */
export function workLine(each: Entry, { label, anchor, newId, untold }: Surroundings): Deliverable {
  const row = deliverableRow(each, anchor)
  const beside = statedBeside(each) ?? statedOver(each)
  const named =
    row === undefined && label === undefined && beside === undefined
      ? (openedOn(each) ?? namedOn(each))
      : undefined
  const text = row?.title ?? beside?.title ?? named?.title ?? wholeText(each)
  const notes =
    row === undefined
      ? [named?.told ?? '', ...(beside === undefined ? [] : toldBeside(beside, each))]
      : [...row.notes, ...stateTold(row.state)]
  const state = row?.state ?? beside?.state ?? stateOn(each, untold)
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
    ...(notes.some(Boolean) && { notes: notes.filter(Boolean).join('\n\n') }),
  }
}

/** « ✅ Essai de 5 semaines, démarré le 9 mai » among what was delivered tells when it began, and not that it goes on. */
function stateOn({ markdown }: Entry, untold: Deliverable['status']): string {
  return untold === 'done'
    ? markdown.replace(/[✅✔☑]/u.test(markdown) ? begun : begunAside, ' ')
    : markdown
}

const begun =
  /(?<!(?:non|pas|encore) )(?:démarr|commenc|début)ée?s?\s(?=(?:le|en|dès|début|mi|fin|au|à la)[\s-])/giu
const begunAside = new RegExp(String.raw`(?<=[,(]\s?)${begun.source}`, 'giu')

/** « Formation (60 %) » over a list of its own. */
function statedOver({ text, markdown, kind, children }: Entry): StatedBeside | undefined {
  const title = withoutState(text)
  return kind !== 'row' && children.length > 0 && title !== '' && title !== text
    ? { title, state: markdown, told: '' }
    : undefined
}

/** « 🔄 en cours (40 %), 2 dépôts sur 5 », over what its own lines say. */
function toldBeside({ told }: StatedBeside, { children }: Entry): string[] {
  return [told.replace(/^\(([^()]*)\)$/u, '$1'), children.map(wholeText).join(' ; ')]
}

/** « Accepté avec réserves » says more than that it is done. */
function stateTold(state: string): string[] {
  const words = bareWords(state)
    .split(' ')
    .filter(word => /^[a-z]{4,}$/.test(word))
  return words.length > 1 && progressIn(state) !== undefined ? [`État\u00a0: ${state}`] : []
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
  if (label === undefined || label.split(/\s+/).length > mostNameWords || label.includes('('))
    return undefined
  const told = [value, ...children.map(wholeText)].filter(text => text !== '').join(' ; ')
  return told === '' || (progressIn(told) !== undefined && told.length < shortestTold)
    ? undefined
    : { title: label, told }
}

const mostNameWords = 6
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
