import { amountsIn } from '../../../french/figures/told-amounts.ts'
import { formatEuros } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { figuresLike, type Said } from '../../reading/said.ts'
import {
  placeIn,
  type Scene,
  type ToldBrief,
  type ToldProposal,
  type ToldReport,
} from '../../scene/scene.ts'
import { listed } from '../../sending/point.ts'
import { rateRough, toldRates } from './told-rate-words.ts'

/**
 * « TJM : 1 150 € », told in a document whose lines bill every day at another price. Where several prices are
 * told, each is somebody’s.
 */
export function ratesTold({ briefs, proposals, reports }: Scene): Finding[] {
  return [...briefs, ...proposals, ...reports].flatMap(told => {
    const billed = ratesOf(told)
    if (billed.length === 0) return []
    const lines = linesOf(told)
    const prices = new Set(lines.map(({ rates }) => rates.join(' ')))
    if (prices.size > 1) return []
    return lines.flatMap(({ said, line, rates }) =>
      rates.some(rate => billed.includes(rate)) || isSetAside(line, billed)
        ? []
        : [finding(told, said, line, billed)],
    )
  })
}

type Line = { readonly said: Said; readonly line: string; readonly rates: readonly number[] }

function linesOf(told: ToldBrief | ToldProposal | ToldReport): Line[] {
  return figuresLike(told, rateRough)
    .filter(({ path, isQuoted }) => !isQuoted && !apart.has(String(path[0])))
    .flatMap(said =>
      said.text.split('\n').flatMap(line => {
        const rates = toldRates(line)
        return rates.length === 0 ? [] : [{ said, line, rates }]
      }),
    )
}

/** « Notre tarif est passé à 1 190 €. Nous maintenons pour vous celui de 2025, soit 1 150 €. »: others are billed that. */
function isSetAside(line: string, billed: readonly number[]): boolean {
  return (
    /tarifs?[^.;]{0,20} (?:est pass[ée]|sont pass[ée]s|passent?|sera|augmente)/iu.test(line) ||
    amountsIn(line).some(({ cents }) => billed.includes(cents))
  )
}

/** The lines themselves, and what is told of other firms. */
const apart = new Set(['budget', 'options', 'references', 'situation', 'painPoints', 'background'])

function ratesOf(told: ToldBrief | ToldProposal | ToldReport): number[] {
  const lines =
    told.table === 'proposals'
      ? told.proposal.options.flatMap(option => option.lines)
      : told.table === 'reports'
        ? told.report.budget.lines
        : told.mission.budget.lines
  return [...new Set(lines.flatMap(({ dayRate }) => dayRate ?? []))]
}

function finding(
  told: ToldBrief | ToldProposal | ToldReport,
  { field, path }: Said,
  line: string,
  billed: readonly number[],
): Finding {
  const [stated, expected] = [toldRates(line), billed].map(rates =>
    listed(rates.map(rate => formatEuros(rate))),
  )
  return {
    code: 'rate-card-deviation',
    severity: 'warning',
    place: placeIn(told, field, path, line.replace(/[*_]/g, '').trim()),
    message: `Le jour est à ${stated} ici, et à ${expected} dans les lignes du document.`,
    ...(expected !== undefined && { expected }),
    ...(stated !== undefined && { stated }),
  }
}
