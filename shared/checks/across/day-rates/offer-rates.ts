import type { OptionLine } from '../../../domain/proposal/proposal.ts'
import { formatEuros } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { saidWith } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldProposal } from '../../scene/scene.ts'
import { isAverage, isNobodys, isStanding } from './day-rates.ts'

/** The days of an offer that nobody is named for have one price in all of its options, or it says why not. */
export function offerRates({ proposals }: Scene): Finding[] {
  return proposals.filter(isStanding).flatMap(offer => {
    const { options } = offer.proposal
    const rates = options.flatMap(({ lines }, option) =>
      lines.flatMap((line, index) => rateOf(line, ['options', option, 'lines', index, 'dayRate'])),
    )
    const usual = usualOf(rates)
    if (usual === undefined || rates.every(({ rate }) => rate === usual.rate)) return []
    if (saysWhy(offer)) return []
    return rates.filter(({ rate }) => rate !== usual.rate).map(each => finding(offer, each, usual))
  })
}

type Rate = {
  readonly label: string
  readonly days: number
  readonly rate: number
  readonly path: readonly (string | number)[]
}

/** That of most lines, of most days among them. */
function usualOf(rates: readonly Rate[]): Rate | undefined {
  const lines = ({ rate }: Rate) => rates.filter(each => each.rate === rate).length
  return rates.toSorted((one, other) => lines(other) - lines(one) || other.days - one.days)[0]
}

function rateOf(line: OptionLine, path: Rate['path']): Rate[] {
  const { label, kind, days, dayRate: rate } = line
  if (kind !== 'consulting' || days === undefined || rate === undefined) return []
  return isNobodys(line) && !isAverage(line) ? [{ label, days, rate, path }] : []
}

/** A discount or a junior, wherever they are told; other grades beside their price or in the team. */
function saysWhy(offer: ToldProposal): boolean {
  return saidWith(offer, why).some(({ path: [first], text }) => {
    if (first === 'references') return false
    return reason.test(text) || (first === 'team' ? grade : pricedGrade).test(text)
  })
}

const reason =
  /d[ée]gressi|\bremise (?:de|commerciale|sur)|(?:tarif|prix|jour) r[ée]duit|pr[ée]f[ée]rentiel|à partir de \d+ jours|au-del[àa] de \d+ jours|\bjuniors?\b/i
const grades = '\\b(?:s[ée]niors?|confirm[ée]e?s?|experte?s?|managers?|directeur de mission'
const grade = new RegExp(`${grades})`, 'i')
/** « Résidences pour seniors » are nobody’s grade. */
const pricedGrade = new RegExp(
  `(?:jours?|tarif|TJM|taux|consultante?s?|profils?|chefs? de projet)[^.;\\n]{0,25}${grades}|associ[ée]e?s?)|${grades}|associ[ée]e?s?)[^.;\\n]{0,25}(?:jours?|tarif|TJM|€|×)`,
  'i',
)
const why = new RegExp(`${reason.source}|${grades}|associ[ée]e?s?)`, 'i')

function finding(offer: ToldProposal, { label, rate, path }: Rate, usual: Rate): Finding {
  const [expected, stated] = [formatEuros(usual.rate), formatEuros(rate)]
  return {
    code: 'rate-card-deviation',
    severity: 'warning',
    place: placeIn(offer, `Ligne « ${label} »`, path),
    against: placeIn(offer, `Ligne « ${usual.label} »`, usual.path),
    message: `Le jour est à ${stated} ici, et à ${expected} dans une autre option de la proposition.`,
    expected,
    stated,
  }
}
