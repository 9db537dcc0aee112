import { pattern } from '../../../french/pattern.ts'
import { formatEuros } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, type Said } from '../../reading/said.ts'
import { placeIn, type Told } from '../../scene/scene.ts'

/** « 5 devis reçus (fourchette 40K-62K€) ; … ; Alpha retenu (68 000 €) »: what is kept is one of those received. */
export function keptOffers(told: Told, { text, field, path }: Said): Finding[] {
  const range = rangeIn(text)
  if (range === undefined || otherwise.test(text)) return []
  const { min, max, quote, rest } = range
  return [...new Set([...shortlisted(rest), ...winners(rest)])]
    .filter(amount => amount < max * 2 && amount > min / 2)
    .filter(amount => !isWithin(amount, min, max))
    .map(amount => ({
      code: 'range-mismatch' as const,
      severity: 'error' as const,
      place: placeIn(told, field, path, around(text, text.indexOf(quote), quote.length)),
      message: `${formatEuros(amount)} est hors de la fourchette annoncée, ${formatEuros(min)} – ${formatEuros(max)}.`,
      expected: formatEuros(amount),
      stated: `${formatEuros(min)} – ${formatEuros(max)}`,
    }))
}

/** With VAT or without, after what was negotiated, or out of the range as is said. */
const otherwise =
  /TTC|négoci|remise|rabais|ristourne|hors (?:de la )?fourchette|avenant|révisé|finale?ment/iu

const digits = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+`
const money = `(${digits})[ \\u00a0\\u202f]?(k?)(?:€|(?=[ )]?(?:à|et|-|–)))`
const received = new RegExp(
  `(?:devis|offres?|propositions?)(?: \\p{L}+){0,3}(?:,? (?=de |entre )| ?\\()(?:fourchette |prix )?(?:de |entre )?(?:${money}|(${digits})) ?(?:HT )?(?:à|et|-|–) ?${money}`,
  'iu',
)

type Received = {
  readonly min: number
  readonly max: number
  readonly quote: string
  readonly rest: string
}

function rangeIn(text: string): Received | undefined {
  const found = received.exec(text)
  if (found === null) return undefined
  const [quote, scaled, unit = '', bare, most = '', kilos = ''] = found
  const min = centsIn(scaled ?? bare ?? '', unit === '' ? kilos : unit)
  const max = centsIn(most, kilos)
  if (min >= max) return undefined
  return { min, max, quote, rest: text.slice(found.index + quote.length) }
}

/** « 2 fournisseurs retenus : Alpha (41 000 €), Beta (58 000 €) ». */
const listed = pattern('iu')`
  (?:^|[;\n])[-•* )]*\d+ [^;:\n]{0,40}(?:retenu|shortlist|présélection|sélection|finaliste)
  [^;:\n]{0,20} : ([^;\n]{10,200})
`

function shortlisted(rest: string): number[] {
  const [, list = ''] = listed.exec(rest) ?? []
  return amountsIn(list)
}

/** « **Alpha retenu** (68 000 €, 10 semaines) », « retenue : Alpha (68 k€) », « Alpha est retenu à 68 000 € ». */
const kept = new RegExp(
  `(?:retenue?|choisie?|sélectionnée?)\\**(?: ?: ?[^.;:\\n()€\\d]{2,40})?(?: ?\\(| à | pour )(${digits})[ \\u00a0\\u202f]?(k?)€(?! ?(?:/|par |de ))`,
  'giu',
)

function winners(rest: string): number[] {
  return matchesIn(rest, kept).map(([, amount = '', kilos = '']) => centsIn(amount, kilos))
}

const each = new RegExp(
  `(?<![\\d.,]|\\d[ \\u00a0\\u202f])(${digits})[ \\u00a0\\u202f]?(k?)€`,
  'giu',
)

function amountsIn(list: string): number[] {
  return matchesIn(list, each).map(([, amount = '', kilos = '']) => centsIn(amount, kilos))
}

function centsIn(amount: string, kilos: string): number {
  return Number(amount.replace(/\D/g, '')) * (kilos === '' ? 100 : 100_000)
}

function isWithin(amount: number, min: number, max: number): boolean {
  return (amount >= min && amount <= max) || isNearRound(amount, min) || isNearRound(amount, max)
}

/** « De 18 000 à 24 000 € » may stand for 18 200 and 23 900, and never for less or for more. */
export function isNearRound(exact: number, told: number): boolean {
  const zeros = /0*$/.exec(String(Math.round(told / 100)))?.[0].length ?? 0
  return Math.abs(exact - told) < 0.5 * 10 ** Math.min(zeros, 3) * 100 || exact === told
}
