import { useState } from 'react'
import type { Workspace } from '../../../../shared/domain/workspace/workspace.ts'
import { useDatabase } from '../../../storage/database/context.tsx'
import { showFailure } from '../../../ui/notices/save-outcome.tsx'
import { acceptDocuments, acceptWorkspace, type Imported } from '../accept.ts'
import { type BudgetReview, budgetObstacle, budgetReviewOf } from '../budget/budget-review.ts'
import { BudgetSection } from '../budget/budget-section.tsx'
import { DocumentList } from '../documents/document-list.tsx'
import styles from '../imports.module.css'
import type { ReadSource, RefusedSource } from '../reading/imported-source.ts'
import { Refusals } from '../reading/refusals.tsx'
import type { ComparedSource } from '../reading/returned-budget.ts'
import { usePlan } from '../use-plan.ts'
import { DocumentReview } from './document-review.tsx'
import { obstacle, type Review, reviewOf, withReview } from './review.ts'
import { ReviewFoot } from './review-foot.tsx'
import { WorkspaceReview } from './workspace-review.tsx'

type Properties = {
  readonly sources: readonly ComparedSource[]
  readonly stored: Workspace
  readonly onBack: () => void
  readonly onDone: () => void
  readonly onImported: (imported: Imported) => void
}

/** Every document beside what becomes of it; nothing is written before it is accepted. */
export function ReviewSources({ sources: read, stored, onBack, onDone, onImported }: Properties) {
  const db = useDatabase()
  const [sources, setSources] = useState(read)
  const [reviews, setReviews] = useState<readonly Review[]>(() => reviewsOf(sources))
  const [budgets, setBudgets] = useState<readonly BudgetReview[]>(() => budgetsOf(sources))
  const [shown, setShown] = useState(reviews[0]?.key)
  const [isBusy, setBusy] = useState(false)
  const workspace = sources.find(source => source.kind === 'workspace')?.workspace
  const plan = usePlan(workspace ?? stored, reviews)
  const accepted = reviews.filter(({ isAccepted }) => isAccepted)
  const review = reviews.find(({ key }) => key === shown)

  async function accept() {
    setBusy(true)
    try {
      if (workspace !== undefined) await acceptWorkspace(db, workspace, accepted, budgets)
      const imported =
        workspace === undefined ? await acceptDocuments(db, accepted, budgets) : undefined
      if (imported === undefined) onDone()
      else onImported(imported)
    } catch (error) {
      showFailure(error instanceof Error ? error.message : String(error))
      setBusy(false)
    }
  }

  function readAs(refused: RefusedSource, read: ReadSource) {
    setSources(before => before.map(each => (each === refused ? read : each)))
    if (read.kind !== 'document') return
    const added = reviewOf(read, String(reviews.length))
    setReviews(before => [...before, added])
    setShown(added.key)
  }

  const changeBudget = (changed: BudgetReview) =>
    setBudgets(before => before.map(each => (each.key === changed.key ? changed : each)))
  const change = (changed: Review) => setReviews(before => withReview(before, changed))
  return (
    <div className={`${styles.stack} ${reviews.length > 1 ? styles.set : ''}`}>
      <Refusals sources={sources} onRead={readAs} />
      {workspace !== undefined && <WorkspaceReview workspace={workspace} />}
      {budgets.map(each => (
        <BudgetSection
          key={each.key}
          review={each}
          workspace={workspace ?? stored}
          onChange={changeBudget}
        />
      ))}
      <div className={reviews.length > 1 ? styles.columns : undefined}>
        {reviews.length > 1 && (
          <DocumentList
            reviews={reviews}
            planned={plan.planned}
            shown={shown}
            onShow={setShown}
            onChange={setReviews}
          />
        )}
        {review !== undefined && (
          <DocumentReview
            key={review.key}
            review={review}
            planned={plan.planned.get(review.key)}
            firm={stored.firm}
            onChange={change}
          />
        )}
      </div>
      <ReviewFoot
        accepted={accepted}
        budgets={budgets}
        planned={plan.planned}
        hasWorkspace={workspace !== undefined}
        obstacle={obstacle(reviews, plan) ?? budgetObstacle(budgets)}
        isBusy={isBusy}
        onBack={onBack}
        onAccept={accept}
      />
    </div>
  )
}

function budgetsOf(sources: readonly ComparedSource[]): BudgetReview[] {
  return sources
    .filter(source => source.kind === 'returned')
    .map((source, index) => budgetReviewOf(source, String(index)))
}

function reviewsOf(sources: readonly ComparedSource[]): Review[] {
  return sources
    .filter(source => source.kind === 'document')
    .map((source, index) => reviewOf(source, String(index)))
}
