import { firstDateSpan, isDateOnly } from '../../../french/dates/spans.ts'
import { pattern } from '../../../french/pattern.ts'

const numbered = pattern('iu')`
  ^(?:(?:\d+|[A-Z])(?:\.\d+)*[.)]\s*)?(
    phase|étape|etape|lot|sprint|tranche|volet|module|axe|chantier|temps
    |mission(?=\s*(?:n°\s*)?\d)|P(?=\d)
  )\s*(?:n°\s*)?(
    \d{1,2}|[IVX]{1,4}\b|[A-F]\b|un\b|deux\b|trois\b|préparatoire|ferme
    |(?:conditionnelle|optionnelle)(?:\s*\d{1,2})?
  )?
`

/** « Phase 1 – Audit », « Lot 2 : Réseau », « Étape 3 », « Première étape : état des lieux ». */
export function isPhaseTitle(text: string): boolean {
  return numbered.exec(inDigits(text))?.[2] !== undefined
}

/** « Deuxième étape : … » is « étape 2 : … ». */
function inDigits(text: string): string {
  const [told = '', rank = '', noun = ''] = ordinal.exec(text) ?? []
  const at = ordinals.findIndex(each => each.test(rank))
  return told === '' || at < 0 ? text : `${noun} ${at + 1}${text.slice(told.length)}`
}

const ordinal =
  /^(premi[eè]re?|deuxième|seconde?|troisième|quatrième|cinquième|sixième)\s+(phase|étape|temps|volet|tranche)(?=\s*[:–—(-]|$)/iu

const ordinals = [/^prem/i, /^(?:deux|sec)/i, /^trois/i, /^quatr/i, /^cinq/i, /^six/i]

export type PhaseTitle = {
  readonly name: string
  readonly number?: number
  /** « Diagnostic (15 sept. – 10 oct.) – 6 jours », « (janv. 2025 – 7 jours) ». */
  readonly days?: number
  /** The words of the period, with its days where they can be told. */
  readonly period?: { readonly label: string; readonly start?: string; readonly end?: string }
}

/** The name and the period of « Phase 1 - Audit & Cadrage (Mars 2024) ». */
export function phaseTitle(text: string, anchor: string): PhaseTitle {
  const words = inDigits(text).replace(/[\s:]+$/, '')
  const { rest: timed, period, told } = withDates(words, anchor)
  const dated = period?.start !== undefined
  const rest = dated ? timed.replace(daysAfter, '') : timed
  const days = dated ? Number(daysAfter.exec(timed)?.[1] ?? daysWithin.exec(told)?.[1]) : 0
  const match = numbered.exec(rest)
  const number = match?.[2] === undefined ? undefined : Number(match[2])
  const name = nameWithoutNumber(rest, match)
  const worked = days > 0 ? { days } : {}
  return {
    name,
    ...worked,
    ...(number !== undefined && number > 0 && { number }),
    ...(period && { period }),
  }
}

/** « Comprendre – juin 2025 – 5 j » tells its dates before its days. */
function withDates(words: string, anchor: string) {
  const last = withoutPeriod(words, anchor)
  const [length] = daysAfter.exec(words) ?? []
  if (length === undefined || last.period?.start !== undefined) return last
  const dated = withoutPeriod(words.slice(0, -length.length), anchor)
  if (dated.period?.start === undefined) return last
  return { ...dated, rest: `${dated.rest}${length}` }
}

const daysAfter = /(?:\s[–—·-]\s|,\s|\s?[:;]\s|\s\()(\d{1,3})\s*(?:jours?|j)\)?$/u

/** « (du 3 au 28 novembre 2025, 11 jours) ». */
const daysWithin = /(?:\s[–—-]|,|\s?;)\s(\d{1,3})\s*(?:jours?|j\.?)$/u

/** A phase or step is named by what it is; the words « Lot 2 » are part of the name of a lot. */
function nameWithoutNumber(text: string, match: RegExpExecArray | null): string {
  if (match?.[2] === undefined || !/^(?:phase|[ée]tape|temps|p)$/i.test(match[1] ?? '')) return text
  const name = text.slice(match[0].length).replace(/^[\s:.)·•|–—-]+/u, '')
  return name === '' ? match[0].trim() : name
}

/** The last words in parentheses, else after the last dash, colon or comma, when they tell a period. */
function periodsIn(text: string): (readonly (string | undefined)[])[] {
  const found = (places: readonly RegExp[]) => places.flatMap(place => [...text.matchAll(place)])
  return [...found(placesOfItsOwn), ...endsOfBrackets(text), ...found(lastPlaces)]
}

/** « (offre B seulement, 8 semaines, 28 septembre – 20 novembre 2026) »: the last of what stands in brackets. */
function endsOfBrackets(text: string): [whole: string, inner: string, after: string][] {
  return [...text.matchAll(/\(([^()]+)\)/gu)].flatMap(([whole, inside = '']) =>
    [...inside.matchAll(/[,;]\s+/gu)].map(({ 0: comma, index }): [string, string, string] => {
      const inner = inside.slice(index)
      return [whole, inner, inner.slice(comma.length)]
    }),
  )
}

const placesOfItsOwn = [/^((.+?)\s+[–—-]\s+)(?=\p{L}{3})/gu, /\s*[([]([^()[\]]+)[)\]]/gu]

const lastPlaces = [/^.*(\s+[–—·-]\s+(.+))$/gu, /^.*(\s*:\s+(.+))$/gu, /^.*(,\s*(.+))$/gu]

function withoutPeriod(text: string, anchor: string) {
  for (const match of periodsIn(text)) {
    const [whole = '', inner = '', after] = match
    const words = (after ?? inner).trim()
    if (!isPeriod(words, anchor)) continue
    const rest = text.replace(after === undefined ? whole : inner, '')
    const period = readPeriod(words, anchor)
    return { rest: rest.trim().replace(/[\s:·–—-]+$/, ''), period, told: words }
  }
  return { rest: text, period: undefined, told: '' }
}

const lengthWords =
  /^(?:environ |env\.? |~)?\d+(?:[.,]\d+)?(?:\s*(?:à|-|–)\s*\d+)?\s*(?:mois|semaines?|sem\.?|jours?(?: ouvrés)?|j|trimestres?|ans?|années?)(?:\s*$|\s*[,–-])/iu

/** Dates, a length of time, or steps of a calendar of its own: « M1-M3 », « S1 à S4 », « T0 + 2 mois ». */
export function isPeriod(words: string, anchor: string): boolean {
  if (
    lengthWords.test(words) ||
    /^(?:M|S|J|T|mois|semaines?)\s?\+?\s?\d+(?:\s*(?:[-–à]|et)\s*(?:[MSJT]|mois |semaine )?\+?\s?\d+)?$/iu.test(
      words,
    )
  )
    return true
  const dates = words.replace(lengthInside, ' ')
  return isDateOnly(dates, anchor)
}

const lengthInside = /[(,;–-]?\s*\d+(?:[.,]\d+)?\s*(?:mois|semaines?|jours?|j(?!\p{L}))\s*\)?/giu

export function readPeriod(words: string, anchor: string) {
  const span = firstDateSpan(words, anchor)
  if (span === undefined) return { label: words }
  return { label: words.replace(daysWithin, ''), start: span.start, end: span.end }
}
