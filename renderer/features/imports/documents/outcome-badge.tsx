import type { PlannedDocument } from '../../../../shared/imports/plan/import-plan.ts'
import { StatusBadge } from '../../../ui/page/status-badge.tsx'
import type { Review } from '../review/review.ts'

type Properties = {
  readonly review: Review
  readonly planned: PlannedDocument | undefined
  readonly isAsked: boolean
}

/** What becomes of a document, in a word. */
export function OutcomeBadge({ review, planned, isAsked }: Properties) {
  if (review.document.content.kind === 'stub') {
    const isNoted = planned?.outcome === 'completed'
    return (
      <StatusBadge tone={isNoted ? 'info' : 'neutral'}>
        {isNoted ? 'En note' : 'Sans texte'}
      </StatusBadge>
    )
  }
  if (!review.isAccepted) return <StatusBadge tone="neutral">Écarté</StatusBadge>
  if (isAsked) return <StatusBadge tone="warning">Client à préciser</StatusBadge>
  switch (planned?.outcome) {
    case 'known':
      return <StatusBadge tone="neutral">Déjà là</StatusBadge>
    case 'completed':
      return <StatusBadge tone="info">Complète</StatusBadge>
    case 'created':
      return <StatusBadge tone="good">Nouveau</StatusBadge>
    default:
      return null
  }
}
