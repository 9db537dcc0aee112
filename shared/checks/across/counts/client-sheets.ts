import { addMonths } from '../../../domain/calendar/calendar.ts'
import type { Client } from '../../../domain/client/client.ts'
import {
  amountsIn,
  amount as euros,
  type ToldAmount,
} from '../../../french/figures/told-amounts.ts'
import { formatEuros, formatNumber } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalAround } from '../../reading/original-words.ts'
import { around, figuresLike, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, toldClient, writingsOf } from '../../scene/scene.ts'

/** What a document says of the client's revenue and staff is what the client's sheet says, for the same year. */
export function clientSheets(scene: Scene): Finding[] {
  const [client] = scene.workspace.clients
  if (client === undefined) return []
  const latest = lastDayOf(scene)
  return writingsOf(scene)
    .filter(({ date }) => date === undefined || date <= latest)
    .flatMap(told => figuresLike(told, rough).flatMap(said => conflicts(told, said, client)))
}

const rough = /effectif|salari|employ|collaborat|\d agents|\bCA\b|affaires|ventes/i

/** A year after the last brief, a company is another one. */
function lastDayOf({ briefs }: Scene): string {
  const days = briefs.flatMap(({ date }) => date ?? [])
  const last = days.toSorted().at(-1)
  return last === undefined ? '9999' : addMonths(last, 12)
}

function conflicts(told: Told, said: Said, client: Client): Finding[] {
  if (said.path[0] === 'references' || said.isQuoted) return []
  return [...headcountConflict(told, said, client), ...revenueConflict(told, said, client)]
}

const staff = '(?:salaries?|employes?|collaborateurs?|agents?)'
const count = '(\\d{1,3}(?: \\d{3})+|\\d+)'
const headcounts: readonly RegExp[] = [
  new RegExp(`(?:^|[\\n-] ?)effectif(?: total| global)? ?: ?${count}(?! ?%)`),
  new RegExp(
    `\\b(?:les|nos|vos|ses|leurs|compte|emploie) ${count} ${staff}(?=$|[.,;:)]| (?:n'|ont|sont|et|[a-z]+ront)\\b)`,
  ),
  new RegExp(`^${count} ${staff}$`),
]
/** Said to be about right, to have changed, or a part that is added to another. */
const loose = /environ|pres de|presque|plus de|moins de|~|recrut|embauch|depart|→|->|passe|\+ ?\d/

function headcountConflict(told: Told, { text, words, field, path }: Said, client: Client) {
  const { headcount } = client
  if (headcount === undefined || !/effectif|salari|employ|collaborat|agents/.test(words)) return []
  return headcounts.flatMap(pattern => {
    const match = pattern.exec(words)
    const stated = Number(match?.[1]?.replaceAll(' ', ''))
    if (match === null || stated === headcount || loose.test(words)) return []
    if (isOnePart(told, stated, headcount)) return []
    return [
      finding(told, client, {
        field,
        path,
        key: 'headcount',
        quote: originalAround(text, match.index, match[0].length),
        what: 'L’effectif',
        stated: formatNumber(stated),
        expected: formatNumber(headcount),
      }),
    ]
  })
}

/** « 18 permanents et 45 saisonniers » are 63: the first ones are not all. */
function isOnePart(told: Told, stated: number, headcount: number): boolean {
  const parts = new RegExp(`\\b${stated} [a-z-]+ ?(?:et|,|\\+) ?(\\d+) [a-z-]+`)
  return figuresLike(told, / (?:et|\+) \d|, \d/).some(({ words }) => {
    const [, other] = parts.exec(words) ?? []
    return other !== undefined && stated + Number(other) === headcount
  })
}

const revenueWords = "(?:CA\\b|[Cc]hiffre d[’']affaires|ventes\\b)"
const revenues: readonly RegExp[] = [
  new RegExp(
    `(?:^|[^\\wÀ-ÿ])(?:CA|[Cc]hiffre d[’']affaires)(?: annuel| global| total)?(?:[ (]+(20\\d\\d)\\)?)?(?: ?:| de| est de)? (${euros})(?! ?(?:par|\\/|de plus))`,
  ),
  new RegExp(
    `(${euros}) (?:de |d[’'])?${revenueWords}(?! (?:additionnel|suppl|perdu|en ligne|g[ée]n[ée]r))(?:(?: en| :)? \\(?(20\\d\\d))?`,
  ),
]

function revenueConflict(told: Told, { text, field, path }: Said, client: Client): Finding[] {
  const { revenue } = client
  if (revenue?.year === undefined || !/€/.test(text)) return []
  return revenuesToldIn(text)
    .filter(({ year }) => (year ?? (isOfSheet(text) ? revenue.year : undefined)) === revenue.year)
    .filter(({ cents, precision }) => Math.abs(cents - revenue.amount) > precision)
    .map(({ cents, year, quote }) =>
      finding(told, client, {
        field,
        path,
        key: 'revenue',
        quote,
        what: year === undefined ? 'Le chiffre d’affaires' : `Le chiffre d’affaires ${year}`,
        stated: formatEuros(cents),
        expected: formatEuros(revenue.amount),
      }),
    )
}

/** « CA : 3 500 000 € », which an import notes of a client that is known to be otherwise. */
function isOfSheet(text: string): boolean {
  return /^CA : \d[\d \u00a0\u202f]*€$/.test(text)
}

type ToldRevenue = ToldAmount & { readonly year: number | undefined; readonly quote: string }

/** « CA 2024 : 12 M€ », « 12 M€ CA »: in cents. */
export function revenuesToldIn(text: string): ToldRevenue[] {
  return revenues.flatMap(pattern => {
    const match = pattern.exec(text)
    const [amount] = match === null ? [] : amountsIn(match[0])
    if (match === null || amount === undefined) return []
    const year = match.find((each, index) => index > 0 && /^20\d\d$/.test(each ?? ''))
    const quote = around(text, match.index, match[0].length)
    return [{ ...amount, year: year === undefined ? undefined : Number(year), quote }]
  })
}

type Conflict = {
  readonly field: string
  readonly path: Said['path']
  readonly key: 'headcount' | 'revenue'
  readonly quote: string
  readonly what: string
  readonly stated: string
  readonly expected: string
}

function finding(told: Told, client: Client, conflict: Conflict): Finding {
  const { field, path, key, quote, what, stated, expected } = conflict
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place: placeIn(told, field, path, quote),
    against: placeIn(toldClient(client), key === 'headcount' ? 'Effectif' : 'Chiffre d’affaires', [
      key,
    ]),
    message: `${what} est de ${stated} ici, et de ${expected} dans la fiche du client.`,
    expected,
    stated,
  }
}
