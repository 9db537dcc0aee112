import { returnOn } from '../../../domain/report/roi.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatNumber } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalAround } from '../../reading/original-words.ts'
import { saidLike } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'
import { meantReturn } from './meant-gains.ts'

/** « Rentabilisé en 8 mois »: what was spent, over what a month brings in. */
export function paybacks({ reports }: Scene): Finding[] {
  return reports.flatMap(account => {
    const roi = meantReturn(account)
    const computed = roi === undefined || roi.gains.length === 0 ? undefined : returnOn(roi)
    if (computed === undefined || computed.gains <= 0) return []
    return findingsIn(account, (computed.costs / computed.gains) * 12)
  })
}

const paidBack = pattern('gu')`
  (?:retour sur investissement|roi|investissement|projet|mission|payback|point mort)
  [^.;\n\d]{0,30}?(?:atteint|rentabilise|amorti|rembourse|recupere|payback|point mort)e?
  [^.;\n\d%]{0,20}?\b(?:en|:|des|au bout de|apres)? ?(?<months>\d{1,2}(?:,\d)?) mois
`

function findingsIn(account: ToldReport, computed: number): Finding[] {
  return saidLike(account, /\d mois/i).flatMap(({ text, words, field, path, isQuoted }) =>
    matchesIn(isQuoted ? '' : words, paidBack).flatMap(({ 0: found, index, groups = {} }) => {
      const months = toNumber(groups.months ?? '')
      if (Math.abs(months - computed) <= Math.max(0.75, computed * 0.1)) return []
      const expected = `${formatNumber(Math.round(computed * 10) / 10)} mois`
      return [
        {
          code: 'percent-mismatch' as const,
          severity: 'warning' as const,
          place: placeIn(account, field, path, originalAround(text, index, found.length)),
          against: placeIn(account, 'Retour sur investissement', ['roi']),
          message: `Les coûts font ${expected} de gains, et non ${formatNumber(months)} mois.`,
          expected,
          stated: `${formatNumber(months)} mois`,
        },
      ]
    }),
  )
}
