import { budgetTotal } from '../../../domain/budget/budget.ts'
import type { Mission } from '../../../domain/mission/mission.ts'
import { toCents } from '../../../domain/money.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatEuros } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike } from '../../reading/said.ts'
import {
  placeIn,
  type Scene,
  type ToldBrief,
  type ToldMinutes,
  type ToldReport,
  toldBrief,
} from '../../scene/scene.ts'

/** The envelope that minutes or a report tell is the one that the brief agreed. */
export function toldEnvelopes({ briefs, reports, meetings }: Scene): Finding[] {
  return [...briefs.flatMap(toldBudget), ...[...reports, ...meetings].flatMap(envelopeTold)]
}

function envelopeTold(told: ToldReport | ToldMinutes): Finding[] {
  const { mission } = told
  const agreed = mission?.budget.envelope
  if (mission === undefined || agreed === undefined) return []
  return figuresLike(told, /enveloppe|budget (?:convenu|initial)/i).flatMap(
    ({ text, field, path }) =>
      matchesIn(text, envelope).flatMap(match => {
        const [quote, digits = '', scale = ''] = match
        const stated = centsOf(digits, scale)
        if (Math.abs(stated - agreed) <= precisionOf(digits, scale)) return []
        return [
          {
            code: 'figure-conflict' as const,
            severity: 'error' as const,
            place: placeIn(told, field, path, around(text, match.index, quote.length)),
            against: briefPlace(told, mission),
            message: `L’enveloppe est de ${formatEuros(stated)} ici, et de ${formatEuros(agreed)} dans le brief.`,
            expected: formatEuros(agreed),
            stated: formatEuros(stated),
          },
        ]
      }),
  )
}

/** « La mission dure six mois, pour un budget de 40 000 € HT »: as much as the table of the same brief. */
function toldBudget(brief: ToldBrief): Finding[] {
  const { budget } = brief.mission
  const total = budget.stated?.total ?? budgetTotal(budget)
  if (total <= 0) return []
  return figuresLike(brief, /pour un (?:budget|montant) /i).flatMap(({ text, field, path }) =>
    matchesIn(text, missionBudget).flatMap(({ 0: quote, 1: digits = '', index }) => {
      const stated = centsOf(digits, '')
      const isKnown = [total, budgetTotal(budget), budget.envelope].includes(stated)
      // Twice as much, or half of it, is the budget of something else.
      if (isKnown || stated > total * 1.5 || stated < total / 1.5) return []
      return [
        {
          code: 'figure-conflict' as const,
          severity: 'error' as const,
          place: placeIn(brief, field, path, around(text, index, quote.length)),
          against: placeIn(brief, 'Budget', ['budget', 'lines']),
          message: `Le budget de la mission est de ${formatEuros(stated)} ici, et de ${formatEuros(total)} dans le tableau.`,
          expected: formatEuros(total),
          stated: formatEuros(stated),
        },
      ]
    }),
  )
}

const missionBudget = pattern('giu')`
  \b(?:mission|accompagnement|prestation)\b[^\n€]{0,160}\bpour un (?:budget|montant) (?:total |global )?
  de (\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{4,})[ \u00a0\u202f]?€(?! ?TTC)
`

/** The whole of it, and not what is left of it or a part of it. */
const envelope = pattern('giu')`
  (?<!(?:reste|reliquat|solde|part) (?:de |sur )?l[’'])(?:
    enveloppe
    (?: (?:globale|totale|initiale|convenue|accept[ée]e|de la mission|du projet|budg[ée]taire|client|du client|du cabinet|[àa]u? (?:d[ée]part|l[’']origine|lancement)|de d[ée]part|dans le brief)){0,2}
    |budget (?:convenu|initial)(?: de la mission| du projet)?
  )(?: reste)?(?: est)?(?: de| [àa]|\s?:)? ?[*_]{0,2}
  (\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+(?:[.,]\d+)?)[ \u00a0\u202f]?(k|M)?[ \u00a0\u202f]?€
  (?![ \u00a0\u202f]?TTC)
`

const scales: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000 }

function centsOf(digits: string, scale: string): number {
  const value = toNumber(digits)
  return toCents(value * (scales[scale.toLowerCase()] ?? 1))
}

/** « 35 k€ » may be 34 800 €. */
function precisionOf(digits: string, scale: string): number {
  const decimals = /[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0
  return scale === '' ? 0 : 50 * 10 ** -decimals * (scales[scale.toLowerCase()] ?? 1)
}

function briefPlace(
  { client }: Scene['meetings'][number] | Scene['reports'][number],
  mission: Mission,
) {
  return placeIn(toldBrief(mission, client), 'Enveloppe', ['budget', 'envelope'])
}
