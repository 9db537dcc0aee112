import { withTypedLines } from '../../../../shared/domain/budget/typed-budget.ts'
import type { Firm } from '../../../../shared/domain/firm/firm.ts'
import type { Mission } from '../../../../shared/domain/mission/mission.ts'
import { BudgetLineTable } from '../../../records/budget-line-table.tsx'
import { FollowedPhaseCards } from '../../../records/followed-phase-cards.tsx'
import { KpiTable } from '../../../records/kpi-table.tsx'
import { MemberTable } from '../../../records/member-table.tsx'
import { MilestoneTable } from '../../../records/milestone-table.tsx'
import { NextStepTable } from '../../../records/next-step-table.tsx'
import { RiskTable } from '../../../records/risk-table.tsx'
import { TextListField } from '../../../ui/fields/text-list-field.tsx'
import { ReviewPart } from './review-part.tsx'

type Properties = {
  readonly mission: Mission
  readonly firm: Firm
  readonly onChange: (change: Partial<Mission>) => void
}

/** What else the brief says, put right with the very fields of the mission's own page. */
export function ContentReview({ mission, firm, onChange }: Properties) {
  const { budget, team } = mission
  return (
    <>
      {lists.map(([key, label]) => (
        <ReviewPart key={key} label={label} count={mission[key].length}>
          <TextListField
            label={label}
            hiddenLabel
            values={mission[key]}
            onChange={values => onChange({ [key]: values })}
          />
        </ReviewPart>
      ))}
      <ReviewPart label="Indicateurs de succès" count={mission.kpis.length}>
        <KpiTable rows={mission.kpis} onChange={kpis => onChange({ kpis })} />
      </ReviewPart>
      <ReviewPart label="Phases et livrables" count={mission.phases.length}>
        <FollowedPhaseCards
          rows={mission.phases}
          onChange={phases => onChange({ phases })}
          firm={firm}
          team={team.firm}
        />
      </ReviewPart>
      <ReviewPart label="Budget" count={budget.lines.length}>
        <BudgetLineTable
          rows={budget.lines}
          onChange={lines => onChange({ budget: withTypedLines(budget, lines) })}
          phases={mission.phases}
          firm={firm}
          team={team.firm}
        />
      </ReviewPart>
      <ReviewPart label="Jalons" count={mission.milestones.length}>
        <MilestoneTable
          rows={mission.milestones}
          onChange={milestones => onChange({ milestones })}
        />
      </ReviewPart>
      <ReviewPart label="Équipe du client" count={team.client.length}>
        <MemberTable
          rows={team.client}
          onChange={client => onChange({ team: { ...team, client } })}
        />
      </ReviewPart>
      <ReviewPart label="Équipe du cabinet" count={team.firm.length}>
        <MemberTable
          rows={team.firm}
          onChange={members => onChange({ team: { ...team, firm: members } })}
        />
      </ReviewPart>
      <ReviewPart label="Risques" count={mission.risks.length}>
        <RiskTable rows={mission.risks} onChange={risks => onChange({ risks })} />
      </ReviewPart>
      <ReviewPart label="Prochaines étapes" count={mission.nextSteps.length}>
        <NextStepTable rows={mission.nextSteps} onChange={nextSteps => onChange({ nextSteps })} />
      </ReviewPart>
    </>
  )
}

const lists = [
  ['situation', 'Situation actuelle'],
  ['trigger', 'Déclencheurs'],
  ['painPoints', 'Points de douleur'],
  ['secondaryObjectives', 'Objectifs secondaires'],
  ['constraints', 'Contraintes'],
  ['successFactors', 'Facteurs clés de succès'],
] as const
