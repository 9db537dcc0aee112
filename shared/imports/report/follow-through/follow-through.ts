import type { Report } from '../../../domain/report/report.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { pattern } from '../../../french/pattern.ts'
import { type Entry, type Title, wholeText } from '../../outline/entry.ts'
import { labelDepth } from '../../outline/pieces.ts'
import type { Section } from '../../outline/sections.ts'
import type { ReportTopic } from '../section-names.ts'

type Parts = readonly Section<ReportTopic>[]

/** What comes next, week by week where the document says so. */
export function readComingSteps(parts: Parts): Report['nextSteps'] {
  return parts.flatMap(weeksApart).flatMap(({ below, entries: told }) => {
    const entries = told.filter(each => !isNextReport(each, below.at(-1)))
    const parted = entries.filter(({ children }) => children.length > 0)
    if (parted.length > 1 && parted.length === entries.length) {
      return entries.map(each => ({
        when: each.text.replace(/\s*:$/, ''),
        items: each.children.map(wholeText),
      }))
    }
    const rows = entries.flatMap(stepOfRow)
    if (rows.length > 0 && rows.length === entries.length) return gathered(rows)
    const weeks = entries.filter(isWeek)
    if (weeks.length > 1 && weeks.length === entries.length) {
      return entries.map(({ label = '', value = '' }) => ({ when: label, items: [value] }))
    }
    const overLists = parted.filter(isWeekOver)
    const apart = entries.filter(
      (each, at) => overLists.includes(each) || isDayApart(each, entries.slice(0, at)),
    )
    const items = entries
      .filter(each => !apart.includes(each))
      .map(wholeText)
      .filter(text => text !== '')
    const when = below.at(-1)?.text
    return [
      ...(items.length === 0 ? [] : [{ ...(when !== undefined && { when }), items }]),
      ...apart.map(stepApart),
    ]
  })
}

/** « Semaine du 4 au 7 mai (vendredi férié) », alone on its line over what is done then. */
function weeksApart(part: Parts[number]): Parts[number][] {
  const { below, entries } = part
  const starts = entries.flatMap((each, at) =>
    isWeekAlone(each) && entries[at + 1]?.kind === 'item' ? [at] : [],
  )
  const weeks = starts.flatMap((at, rank) => {
    const own = entries[at]
    if (own === undefined) return []
    const title: Title = { text: own.text, line: own.line, depth: labelDepth, kind: 'label' }
    const rest = entries.slice(at + 1, starts[rank + 1])
    const end = rest.findIndex(({ kind }) => kind !== 'item')
    const done = end < 0 ? rest : rest.slice(0, end)
    const after = { ...part, entries: end < 0 ? [] : rest.slice(end) }
    return [{ ...part, below: [...below, title], entries: done }, after]
  })
  return [{ ...part, entries: entries.slice(0, starts[0]) }, ...weeks].filter(
    each => each.entries.length > 0,
  )
}

function isWeekAlone({ kind, label, text }: Entry): boolean {
  return kind === 'paragraph' && label === undefined && text.length <= longestWeek && isMoment(text)
}

const longestWeek = 80

function stepApart({ text, label = text, value = '', children }: Entry): Step {
  const items = [value, ...children.map(wholeText)].filter(each => each !== '')
  return { when: label.replace(/\s*:$/, ''), items }
}

/** « Semaine du 7 avril », over what is done then. */
function isWeekOver({ text, label = text, children }: Entry): boolean {
  return children.length > 0 && isMoment(label)
}

/** « Prochain rapport : 30 avril 2025 » has a field of its own. */
function isNextReport(
  { label, value = '', text, children }: Entry,
  title: Title | undefined,
): boolean {
  const isDay =
    /^(?:le\s)?(?:\p{L}+di\s)?\d{1,2}\S*\s\S+(?:\s20\d\d)?\.?$|^\d{1,2}\/\d{1,2}(?:\/\d+)?$/u
  return (
    children.length === 0 &&
    isDay.test(label === undefined ? text : value) &&
    /^prochaine? (?:rapport|flash|bulletin|note|lettre)$/.test(
      bareWords(label ?? title?.text ?? ''),
    )
  )
}

/** « **Mercredi 30 avril :** point mensuel », below the list of a week. */
function isDayApart(each: Entry, before: readonly Entry[]): boolean {
  const isBelow = before.some(({ kind }) => kind === 'item')
  return isBelow && each.kind === 'paragraph' && isWeek(each)
}

type Step = Report['nextSteps'][number]

/** « Former l’équipe | Anne Roy | 13 juin »: what, by whom, and when. */
function stepOfRow({ cells = [] }: Entry): Step[] {
  const of = (pattern: RegExp) => cells.find(({ column }) => pattern.test(bareWords(column)))
  const when = of(/^(?:echeance|quand|date|delai|pour le|semaine|periode)/)
  const who = of(/^(?:qui|responsable|porteur|pilote|acteur)/)
  const what = cells.find(each => each !== when && each !== who)
  if (cells.length < 2 || what === undefined || (when ?? who) === undefined) return []
  const others = cells.filter(each => each !== when && each !== who && each !== what)
  const told = [what, ...others].map(({ text }) => text).join(' – ')
  const item = who === undefined ? told : `${told} (${who.text})`
  return [{ ...(when !== undefined && { when: when.text }), items: [item] }]
}

/** Those of one moment that follow each other. */
function gathered(steps: readonly Step[]): Step[] {
  const all: Step[] = []
  for (const step of steps) {
    const last = all.at(-1)
    if (last !== undefined && last.when === step.when) last.items.push(...step.items)
    else all.push({ ...step, items: [...step.items] })
  }
  return all
}

/** « Du 6 au 10 octobre : relance de l’éditeur ». */
function isWeek({ label, value = '' }: Entry): boolean {
  return value !== '' && isMoment(label ?? '')
}

function isMoment(text: string): boolean {
  return moment.test(bareWords(text))
}

const moment = pattern()`
  ^(?:
    \d{1,2}(?:er)?\b.*(?:janv|fevr|mars|avril|mai|juin|juil|aout|sept|oct|nov|dec)
    |(?:lun|mar|mer|jeu|vendre|same)di \d|mercredi \d|dimanche \d
    |du \d|semaine|s\d|sem\b|d'ici|debut|mi |fin |courant|le \d
    |(?:
      janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre
    )\b
  )
`
