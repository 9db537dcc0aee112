import type { ReactNode } from 'react'
import { peopleWith } from '../../shared/domain/budget/rate-card.ts'
import type { Firm } from '../../shared/domain/firm/firm.ts'
import type { Member, Phase } from '../../shared/domain/plan/plan.ts'
import { RowList } from '../ui/rows/row-list.tsx'
import type { RowsProperties } from './editing.ts'
import { PhaseFields } from './phase-fields.tsx'

type Properties = RowsProperties<Phase> & {
  readonly firm: Firm
  /** Of the firm, for this mission: they may spend days on it. */
  readonly team?: readonly Member[]
  /** A mission follows its deliverables, a proposal only names them. Reads nothing but the phase. */
  readonly deliverables: (phase: Phase, change: (phase: Phase) => void) => ReactNode
}

export function PhaseCards({ rows, onChange, firm, team, deliverables }: Properties) {
  const people = peopleWith(
    rows.flatMap(phase => phase.effort),
    firm,
    team,
  )
  return (
    <RowList
      look="cards"
      rows={rows}
      reads={[firm, people.join()]}
      onChange={onChange}
      nameOf={(phase, index) => phase.name || `Phase ${index + 1}`}
      newRow={newPhase}
      addLabel="Ajouter une phase"
      render={(phase, change, index) => (
        <PhaseFields phase={phase} rank={index + 1} people={people} firm={firm} change={change}>
          {deliverables(phase, change)}
        </PhaseFields>
      )}
    />
  )
}

function newPhase(): Phase {
  return { id: crypto.randomUUID(), name: '', objectives: [], deliverables: [], effort: [] }
}
