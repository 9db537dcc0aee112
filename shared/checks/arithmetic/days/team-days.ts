import { sum } from '../../../domain/money.ts'
import { phaseDays } from '../../../domain/plan/effort.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { formatDays } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene } from '../../scene/scene.ts'

/** « Lead consultant : Anne Roy (20 jours) », for each of the firm's: together, the days that the budget sells. */
export function teamDays({ briefs }: Scene): Finding[] {
  return briefs.flatMap(brief => {
    const { team, budget, phases } = brief.mission
    const told = team.firm.map(({ note = '' }) => daysIn(note))
    const days = told.filter(each => each !== undefined)
    const lines = budget.lines.filter(({ kind }) => kind === 'consulting')
    const [line, ...others] = lines.filter(({ days }) => days !== undefined)
    if (line?.days === undefined || others.length > 0) return []
    // What is sold without its days may take some, unless the phases have none left for it.
    if (lines.length > 1 && sum(phases.map(phaseDays)) !== line.days) return []
    if (days.length < 2 || days.length < told.length || sum(days) === line.days) return []
    return [
      {
        code: 'figure-conflict' as const,
        severity: 'error' as const,
        place: placeIn(brief, 'Jours de l’équipe', ['team', 'firm']),
        against: placeIn(brief, `Ligne « ${line.label} »`, [
          'budget',
          'lines',
          budget.lines.indexOf(line),
        ]),
        message: `L’équipe a ${formatDays(sum(days))} ; « ${line.label} » en vend ${formatDays(line.days)}.`,
        expected: formatDays(line.days),
        stated: formatDays(sum(days)),
      },
    ]
  })
}

/** « 20 jours », alone or before what they are for. */
function daysIn(note: string): number | undefined {
  const [, digits] = /^(\d+(?:,5)?) ?j(?:ours?)?(?:[,;]|$)/u.exec(note.trim()) ?? []
  return digits === undefined ? undefined : toNumber(digits)
}
