import type { Firm } from '../../shared/domain/firm/firm.ts'
import type { Member, Phase } from '../../shared/domain/plan/plan.ts'
import { FieldGroup } from '../ui/fields/field-group.tsx'
import { DeliverableTable } from './deliverable-table.tsx'
import type { RowsProperties } from './editing.ts'
import { PhaseCards } from './phase-cards.tsx'

type Properties = RowsProperties<Phase> & {
  readonly firm: Firm
  readonly team?: readonly Member[]
}

/** Phases whose deliverables are followed: state, progress, due day. */
export function FollowedPhaseCards(properties: Properties) {
  return (
    <PhaseCards
      {...properties}
      deliverables={(phase, change) => (
        <FieldGroup label="Livrables">
          <DeliverableTable
            rows={phase.deliverables}
            onChange={deliverables => change({ ...phase, deliverables })}
          />
        </FieldGroup>
      )}
    />
  )
}
