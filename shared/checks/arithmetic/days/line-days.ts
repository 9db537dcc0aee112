import { sum } from '../../../domain/money.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { formatDays, formatNumber } from '../../../french/writing.ts'
import type { Finding, RecordPlace } from '../../findings/finding.ts'
import { placeIn, type Scene, type Told } from '../../scene/scene.ts'

/** « Cadrage (A. Roy : 3, P. Brun : 8) »: the days of a line are those of the people that it names. */
export function lineDays({ briefs, proposals, reports }: Scene): Finding[] {
  return [
    ...briefs.flatMap(brief => findingsIn(brief, brief.mission.budget.lines, ['budget', 'lines'])),
    ...reports.flatMap(account =>
      findingsIn(account, account.report.budget.lines, ['budget', 'lines']),
    ),
    ...proposals.flatMap(offer =>
      offer.proposal.options.flatMap(({ lines }, index) =>
        findingsIn(offer, lines, ['options', index, 'lines']),
      ),
    ),
  ]
}

type Line = { readonly label: string; readonly days?: number | undefined }

function findingsIn(told: Told, lines: readonly Line[], path: RecordPlace['path']): Finding[] {
  return lines.flatMap(({ label, days }, index) => {
    const [, list] = days === undefined ? [] : (named.exec(label) ?? [])
    if (days === undefined || list === undefined) return []
    const parts = list.split(/, (?=\p{L})/u).map(part => toNumber(part.split(' : ')[1] ?? ''))
    if (Math.abs(sum(parts) - days) < 0.01) return []
    return [
      {
        code: 'total-mismatch' as const,
        severity: 'error' as const,
        place: placeIn(told, `Ligne « ${label} »`, [...path, index, 'days']),
        message: `${parts.map(formatNumber).join(' + ')} font ${formatDays(sum(parts))}, et non ${formatDays(days)}.`,
        expected: formatDays(sum(parts)),
        stated: formatDays(days),
      },
    ]
  })
}

/** Nothing but people with their days, in the last brackets. */
const named = /\(((?:\p{Lu}[^():,\d]{1,40} : \d{1,3}(?:,\d)?(?:, |(?=\)$))){2,})\)$/u
