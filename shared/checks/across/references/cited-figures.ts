import { addMonths } from '../../../domain/calendar/calendar.ts'
import type { Kpi } from '../../../domain/plan/plan.ts'
import type { Reference } from '../../../domain/proposal/proposal.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { searchWords } from '../../../french/folded.ts'
import { formatEuros, formatNumber, formatPercent } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalAround, originalWords } from '../../reading/original-words.ts'
import { recordOf } from '../../reading/said.ts'
import { keptResults } from '../../scene/kept-results.ts'
import { placeIn, type Scene, type Told, type ToldProposal } from '../../scene/scene.ts'
import { revenuesToldIn } from '../counts/client-sheets.ts'
import { countsTold, tellsCount } from '../counts/counts-in-words.ts'
import { wholesOf } from '../counts/wholes-told.ts'
import {
  clausesOf,
  namingWords,
  singular,
  tells,
  withoutAside,
} from '../indicators/figures-twice.ts'
import { type CitedClient, citedClient } from './cited-clients.ts'
import { timesInWords, wronglyDivided } from './divided-results.ts'

/** What a proposal cites of a client is what its own documents say: its sales, what it is made of, what was measured. */
export function citedFigures(scene: Scene): Finding[] {
  return scene.proposals.flatMap(offer =>
    offer.proposal.references.flatMap((reference, index) => {
      const client = citedClient(reference, scene)
      const own = [...client.briefs, ...client.reports].map(recordOf)
      if (own.length === 0) return []
      const cited = { offer, reference, index }
      return kept(reference, [offer.client, offer.date, ...own], () => [
        ...revenue(cited, client),
        ...counts(cited, client),
        ...results(cited, client),
        ...dividedResults(cited, client),
        ...returns(cited, client),
      ])
    }),
  )
}

const kept = keptResults<readonly Finding[]>()

type Cited = { readonly offer: ToldProposal; readonly reference: Reference; readonly index: number }

function revenue(cited: Cited, { briefs }: CitedClient): Finding[] {
  const [brief, ...others] = briefs.filter(each => isRecent(each, cited.offer))
  const known = brief?.client?.revenue
  const [told] = revenuesToldIn(cited.reference.project ?? '')
  if (brief === undefined || others.length > 0 || known === undefined || told === undefined)
    return []
  if (told.year !== undefined && told.year !== known.year) return []
  if (Math.abs(told.cents - known.amount) <= told.precision) return []
  const [expected, stated] = [formatEuros(known.amount), formatEuros(told.cents)]
  const what = `le chiffre d’affaires à ${stated}`
  return [finding(cited, { what, expected, stated, quote: told.quote, teller: brief })]
}

/** A year and a half after its brief, a client is another company. */
function isRecent({ date }: Told, offer: ToldProposal): boolean {
  return date === undefined || offer.date === undefined || offer.date <= addMonths(date, 18)
}

function counts(cited: Cited, client: CitedClient): Finding[] {
  const { offer, reference } = cited
  const [brief, ...others] = client.briefs.filter(each => isRecent(each, offer))
  if (brief === undefined || others.length > 0) return []
  const wholes = wholesOf(brief)
  const text = `${reference.project ?? ''} ; ${reference.result ?? ''}`
  return countsTold(text).flatMap(each => {
    const whole = wholes.get(each.noun)
    if (whole === undefined || whole.isNamed === true || whole.value === each.value) return []
    const own = [...client.briefs, ...client.reports, ...client.meetings]
    if (own.some(told => tellsCount(told, each))) return []
    const [expected, stated] = [whole.value, each.value].map(formatNumber)
    const what = `« ${originalWords(text, each.index, each.length)} »`
    const quote = originalAround(text, each.index, each.length)
    return [finding(cited, { what, expected, stated, quote, teller: brief })]
  })
}

/** « −50 % de temps de saisie » where the row of « Temps de saisie » says −40 %. */
function results(cited: Cited, { reports }: CitedClient): Finding[] {
  return clausesOf(cited.reference.result ?? '').flatMap(clause => {
    const [, start, end] = change.exec(clause) ?? []
    const digits = end ?? start
    if (digits === undefined) return []
    const words = searchWords(clause)
    const rows = reports.flatMap(account =>
      account.report.kpis
        .filter(({ label }) => isNamed(label, words))
        .map(kpi => ({ account, kpi })),
    )
    const last = rows.at(-1)
    const isTold = (kpi: Kpi) =>
      end === undefined ? tells(kpi, digits) || isChangeOf(kpi, digits) : endsAt(kpi, digits)
    if (last === undefined || rows.some(({ kpi }) => isTold(kpi))) return []
    const { label, statedGap = '', actual = '' } = last.kpi
    const expected = (end === undefined ? [statedGap, actual] : [actual]).find(each =>
      each.includes('%'),
    )
    if (expected === undefined) return []
    const stated = formatPercent(toNumber(digits))
    const what = `« ${label} » à ${stated}`
    return [finding(cited, { what, expected, stated, quote: clause.trim(), teller: last.account })]
  })
}

/** « De 9 % à 4 % » is where it started and where it ends. */
const change =
  /(\d+(?:[.,]\d+)?)[ \u00a0\u202f]?%(?: (?:à|→|->) (\d+(?:[.,]\d+)?)[ \u00a0\u202f]?%)?/u

function endsAt({ actual }: Kpi, digits: string): boolean {
  return tells({ actual }, digits)
}

/** « Délai divisé par trois », where the client’s row goes from 45 to 19 days. */
function dividedResults(cited: Cited, { reports }: CitedClient): Finding[] {
  return wronglyDivided(cited.reference.result ?? '', reports).map(
    ({ quote, told, account, kpi, times }) => {
      const stated = `${told} fois moins`
      const what = `« ${kpi.label} » à ${stated}`
      return finding(cited, { what, expected: timesInWords(times), stated, quote, teller: account })
    },
  )
}

/** « −25 % » of what goes from 28 % to 21 %, told by no row. */
function isChangeOf({ baseline = '', actual = '' }: Kpi, digits: string): boolean {
  const [from, to] = [baseline, actual].map(text => Number.parseFloat(text.replace(',', '.')))
  if (!from || to === undefined || Number.isNaN(to)) return false
  return Math.abs((Math.abs(to - from) / from) * 100 - toNumber(digits)) <= 1
}

function isNamed(label: string, words: readonly string[]): boolean {
  const named = namingWords(withoutAside(label)).map(singular)
  return named.length > 1 && named.every(word => words.some(each => singular(each) === word))
}

/** « ROI 96 % » is a return that one of the client's reports states. */
function returns(cited: Cited, { reports }: CitedClient): Finding[] {
  const { result = '' } = cited.reference
  const [, digits] =
    /\b(?:ROI|retour sur investissement)(?: de| :)? ?(\d+(?:[.,]\d+)?)\s?%/iu.exec(result) ?? []
  const stated = reports.flatMap(account =>
    (account.report.roi?.stated ?? []).map(({ percent }) => ({ account, percent })),
  )
  const [first] = stated
  const percent = Number(digits?.replace(',', '.'))
  if (digits === undefined || first === undefined) return []
  if (stated.some(each => each.percent === percent)) return []
  const [expected, told] = [first.percent, percent].map(formatPercent)
  const what = `un retour de ${told}`
  return [finding(cited, { what, expected, stated: told, quote: result, teller: first.account })]
}

type Conflict = {
  readonly what: string
  readonly expected: string | undefined
  readonly stated: string | undefined
  readonly quote: string
  readonly teller: Told
}

function finding({ offer, reference, index }: Cited, conflict: Conflict): Finding {
  const { what, expected = '', stated = '', quote, teller } = conflict
  const document = teller.document === 'Brief' ? 'le brief' : 'un rapport'
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place: placeIn(offer, 'Références', ['references', index], quote),
    against: placeIn(teller, teller.document, []),
    message: `La référence donne ${what} pour ${reference.client} ; ${document} de ce client dit ${expected}.`,
    expected,
    stated,
  }
}
