import type { FollowUp } from '../../../../shared/domain/follow-up/follow-up.ts'
import type { Mission } from '../../../../shared/domain/mission/mission.ts'
import type { ReferenceUse } from '../../../../shared/domain/reference/reference-use.ts'
import type { Clue } from '../../../../shared/domain/reference/remaining-clues.ts'
import type { Edit } from '../../../records/editing.ts'

/** What every section of a reference reads and changes. */
export type ReferenceFields = {
  readonly mission: Mission
  readonly use: ReferenceUse
  readonly anonymous: boolean
  readonly clues: readonly Clue[]
  readonly followUps: readonly FollowUp[]
  /** The last report tells the results, in the mission's place. */
  readonly hasReportedKpis: boolean
  readonly edit: Edit<Mission>
  readonly onOpenFollowUps: () => void
}
