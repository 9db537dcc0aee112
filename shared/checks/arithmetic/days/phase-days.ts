import { sum } from '../../../domain/money.ts'
import { formatDays } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene } from '../../scene/scene.ts'

/** « Total | 32 », under the days of the phases: they make it. */
export function phaseDays({ briefs }: Scene): Finding[] {
  return briefs.flatMap(brief => {
    const { phases, statedDays } = brief.mission
    const isTold = phases.every(({ effort }) => effort.length > 0)
    const computed = sum(phases.flatMap(({ effort }) => effort.map(({ days }) => days)))
    if (statedDays === undefined || !isTold || phases.length === 0 || computed === statedDays)
      return []
    return [
      {
        code: 'total-mismatch' as const,
        severity: 'error' as const,
        place: placeIn(brief, 'Total des jours', ['statedDays']),
        message: `Les phases prennent ${formatDays(computed)} ; ${formatDays(statedDays)} sont annoncés.`,
        expected: formatDays(computed),
        stated: formatDays(statedDays),
      },
    ]
  })
}
