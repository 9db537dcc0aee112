import { useMemo } from 'react'
import type { Workspace } from '../../../../shared/domain/workspace/workspace.ts'
import { formatDate } from '../../../../shared/french/writing.ts'
import { budgetFigures } from '../../../../shared/imports/budget/taken/budget-figures.ts'
import { budgetTitle, valuesOf } from '../../../../shared/imports/budget/told-changes.ts'
import styles from '../imports.module.css'
import { BudgetFigures } from './budget-figures.tsx'
import { type BudgetReview, withBudgets, withChosen, withDecision } from './budget-review.ts'
import { ChoiceList } from './choice-list.tsx'
import { type Choice, choicesOf } from './choices.ts'
import { Conflicts } from './conflicts.tsx'
import { HereList, LeftList } from './left-list.tsx'

type Properties = {
  readonly review: BudgetReview
  readonly workspace: Workspace
  readonly onChange: (review: BudgetReview) => void
}

/** What a budget that came back changes, to be taken or left line by line. */
export function BudgetSection({ review, workspace, onChange }: Properties) {
  const { budget, name } = review
  const figures = useFigures(review, workspace)
  const words = useMemo(() => valuesOf(budget), [budget])
  const { changed, added, removed } = useMemo(() => choicesOf(budget, words), [budget, words])
  const conflicts = budget.changes.filter(({ isConflict }) => isConflict)
  const choose = (choices: readonly Choice[], isChosen: boolean) =>
    onChange(
      withChosen(
        review,
        choices.map(({ key }) => key),
        isChosen,
      ),
    )
  const lists = { chosen: review.chosen, onChoose: choose }
  const isSame = changed.length + added.length + removed.length + conflicts.length === 0
  return (
    <section className={styles.review} aria-label={name}>
      <h3>{budgetTitle(budget)}</h3>
      <p className={styles.hint}>
        {[budget.source.client.name, name, exportedOn(budget.exportedOn)].join(' · ')}
      </p>
      {isSame && <p className={styles.known}>{sameWords(budget.left.length)}</p>}
      {!isSame && <BudgetFigures figures={figures} />}
      <Conflicts
        changes={conflicts}
        decided={review.decided}
        words={words}
        onDecide={(key, decision) => onChange(withDecision(review, key, decision))}
      />
      <ChoiceList title="Changements du client" choices={changed} {...lists} />
      <ChoiceList title="Lignes ajoutées" choices={added} {...lists} />
      <ChoiceList title="Lignes absentes du classeur" choices={removed} {...lists} />
      <LeftList cells={budget.left} />
      <HereList changes={budget.here} words={words} />
    </section>
  )
}

function useFigures(review: BudgetReview, workspace: Workspace) {
  return useMemo(() => {
    const after = withBudgets(workspace, [review], () => crypto.randomUUID())
    return budgetFigures(review.budget, workspace, after)
  }, [review, workspace])
}

function exportedOn(day: string | undefined): string {
  return day === undefined ? 'date d’export inconnue' : `exporté le ${formatDate(day)}`
}

function sameWords(left: number): string {
  return left === 0
    ? 'Rien n’a changé dans ce classeur depuis son export.'
    : 'Aucune ligne du budget n’a changé dans ce classeur depuis son export.'
}
