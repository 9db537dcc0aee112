import type { Report } from '../../domain/report.ts'
import { type Entry, wholeText } from '../outline/entry.ts'
import type { Section } from '../outline/sections.ts'
import { bareWords } from '../words/bare-words.ts'
import { firstDateSpan } from '../words/french-dates.ts'
import type { ReportTopic } from './section-names.ts'

type Parts = readonly Section<ReportTopic>[]

/** What comes next, week by week where the document says so. */
export function readComingSteps(parts: Parts): Report['nextSteps'] {
  return parts.flatMap(({ below, entries }) => {
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
    const items = entries.map(wholeText).filter(text => text !== '')
    if (items.length === 0) return []
    const when = below.at(-1)?.text
    return [{ ...(when !== undefined && { when }), items }]
  })
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
  return (
    value !== '' &&
    /^(?:\d{1,2}(?:er)?\b.*(?:janv|fevr|mars|avril|mai|juin|juil|aout|sept|oct|nov|dec)|(?:lun|mar|mer|jeu|vendre|same)di \d|mercredi \d|dimanche \d|du \d|semaine|s\d|sem\b|d'ici|debut|mi |fin |courant|le \d|(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b)/.test(
      bareWords(label ?? ''),
    )
  )
}

/** « Demande n° 1 (12 avril) » and the answer that follows. */
export function readRequests(parts: Parts, anchor: string): Report['requests'] {
  const requests: Report['requests'] = []
  for (const each of parts.flatMap(linesOf)) {
    const row = requestRow(each, anchor)
    if (row !== undefined) {
      requests.push(row)
      continue
    }
    const whole = requestInLine(each, anchor)
    if (whole !== undefined) {
      requests.push(whole)
      continue
    }
    const name = bareWords(each.label ?? '')
    const last = requests.at(-1)
    if (/^(?:reponse|answer|suite donnee)/.test(name) && last !== undefined) {
      requests[requests.length - 1] = { ...last, answer: each.value ?? '' }
      continue
    }
    const asked = /^demande/.test(name) ? (each.value ?? '') : each.text
    const date = firstDateSpan(each.label ?? '', anchor)
    requests.push({
      ...(date?.exact && { date: date.start }),
      request: asked.replace(/^["“«]\s*|\s*["”»]$/g, ''),
    })
  }
  return requests
}

/** « 11/09/2025 – Ajouter un bloc → réponse : après la bascule ». */
function requestInLine({ text }: Entry, anchor: string): Report['requests'][number] | undefined {
  const named = text.split(/[\s;,.]*(?:→|->|[–—]\s)?\s*(?:réponse|suite donnée)\s*:\s*/iu)
  const [asked = '', answer] = named.length > 1 ? named : text.split(/\s+(?:→|->|=>)\s+/u)
  if (answer === undefined || asked.length < shortestRequest) return undefined
  const date = firstDateSpan(asked.slice(0, longestDay), anchor)
  const isDated = date?.exact === true && date.index < 4
  const request = isDated ? asked.slice(date.index + date.source.length) : asked
  return {
    ...(isDated && { date: date.start }),
    request: request.replace(/^[\s:.)(–—-]+/u, ''),
    answer,
  }
}

const shortestRequest = 12
const longestDay = 24

/** « Date | Demande | Réponse ». */
function requestRow({ cells = [] }: Entry, anchor: string): Report['requests'][number] | undefined {
  const of = (pattern: RegExp) => cells.find(({ column }) => pattern.test(bareWords(column)))?.text
  const request = of(/^demande|^question/)
  if (request === undefined) return undefined
  const [date, answer] = [firstDateSpan(of(/^date|^le$/) ?? '', anchor), of(/^reponse|^suite/)]
  return {
    ...(date?.exact && { date: date.start }),
    request,
    ...(answer !== undefined && { answer }),
  }
}

/** A request told in a title of its own stands over its lines. */
function linesOf({ below, entries }: Section<ReportTopic>): Entry[] {
  const title = below.at(-1)
  if (title === undefined || entries.length === 0) return [...entries]
  const [first, ...others] = entries
  if (first === undefined) return []
  return [
    { ...first, label: first.label ?? title.text, value: first.value ?? first.text },
    ...others,
  ]
}

export function readRecommendations(
  parts: Parts,
): Pick<Report, 'recommendations' | 'recommendationsByTerm'> {
  const told = parts.filter(({ entries }) => entries.length > 0)
  const loose = told.filter(({ below }) => below.length === 0).flatMap(({ entries }) => entries)
  const termed = loose.filter(isTermed)
  const byLine = termed.map(({ label = '', value = '', children }) => ({
    term: label.replace(/^à\s+/iu, ''),
    items: [...value.split(/\s*;\s+/), ...children.map(wholeText)].filter(text => text !== ''),
  }))
  return {
    recommendations: loose.filter(each => !termed.includes(each)).map(wholeText),
    recommendationsByTerm: told
      .filter(({ below }) => below.length > 0)
      .map(({ below, entries }) => ({
        term: below
          .map(({ text }) => text)
          .join(' – ')
          .replace(/^à\s+/iu, ''),
        items: entries.map(wholeText),
      }))
      .concat(byLine),
  }
}

/** « À court terme (avant juin) : achever la pose ; tenir la dernière session ». */
function isTermed({ kind, label = '', value = '', children }: Entry): boolean {
  const isTerm =
    /^(?:a )?(?:tres )?(?:court|moyen|long) terme|^(?:immediatement|d'ici|dans les|sous|avant|des|a \d+ (?:mois|an))\b/
  return kind !== 'row' && isTerm.test(bareWords(label)) && (value !== '' || children.length > 0)
}
