import { lineAmount } from '../../../shared/domain/budget.ts'
import { phaseDays } from '../../../shared/domain/effort.ts'
import { formatDate, formatDays, formatEuros, narrowSpace } from '../../../shared/domain/french.ts'
import { milestoneDate } from '../../../shared/domain/milestones.ts'
import type { Mission } from '../../../shared/domain/mission.ts'
import type { Kpi, Member, Milestone, Phase, Risk } from '../../../shared/domain/plan.ts'

export type Summary = { readonly label: string; readonly lines: readonly string[] }

/** What a mission holds beside its texts, a line for each thing; what it has none of is left out. */
export function missionSummaries(mission: Mission): Summary[] {
  return [
    { label: 'Indicateurs', lines: mission.kpis.map(kpiLine) },
    { label: 'Phases et livrables', lines: mission.phases.flatMap(phaseLines) },
    {
      label: 'Budget',
      lines: mission.budget.lines.map(line => joined(line.label, formatEuros(lineAmount(line)))),
    },
    { label: 'Jalons', lines: mission.milestones.map(milestoneLine) },
    { label: 'Équipe du client', lines: mission.team.client.map(memberLine) },
    { label: 'Équipe du cabinet', lines: mission.team.firm.map(memberLine) },
    { label: 'Risques', lines: mission.risks.map(riskLine) },
    {
      label: 'Prochaines étapes',
      lines: mission.nextSteps.map(step => joined(step.when, step.what)),
    },
  ].filter(({ lines }) => lines.length > 0)
}

function kpiLine({ label, baseline, target, unit }: Kpi): string {
  const change = [baseline, target].filter(isFilled).join(' → ')
  return joined(label, [change, unit].filter(isFilled).join(' '))
}

function phaseLines(phase: Phase): string[] {
  const days = phaseDays(phase)
  const title = joined(phase.name, phase.period?.label, days > 0 ? formatDays(days) : undefined)
  return [title, ...phase.deliverables.map(deliverable => `– ${deliverable.title}`)]
}

function milestoneLine(milestone: Milestone): string {
  const date = milestoneDate(milestone)
  return joined(date === undefined ? milestone.label : formatDate(date), milestone.title)
}

function memberLine({ name, role, note }: Member): string {
  return joined(name, role, note)
}

function riskLine({ title, mitigation }: Risk): string {
  return isFilled(mitigation) ? `${title}${narrowSpace}; parade : ${mitigation}` : title
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter(isFilled).join(' · ')
}

function isFilled(text: string | undefined): text is string {
  return text !== undefined && text !== ''
}
