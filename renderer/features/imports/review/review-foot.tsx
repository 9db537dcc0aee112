import { Button, Group, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { PlannedDocument } from '../../../../shared/imports/plan/import-plan.ts'
import { type BudgetReview, takenKeys } from '../budget/budget-review.ts'
import styles from '../imports.module.css'
import type { Review } from './review.ts'

type Properties = {
  readonly accepted: readonly Review[]
  readonly budgets: readonly BudgetReview[]
  readonly planned: ReadonlyMap<string, PlannedDocument>
  readonly hasWorkspace: boolean
  readonly obstacle: string | undefined
  readonly isBusy: boolean
  readonly onBack: () => void
  readonly onAccept: () => void
}

/** Accepts what is ticked, or says why it cannot be accepted yet. */
export function ReviewFoot({
  accepted,
  budgets,
  planned,
  hasWorkspace,
  obstacle,
  isBusy,
  onBack,
  onAccept,
}: Properties) {
  const news = accepted.filter(({ key }) => !isKnown(planned.get(key)))
  const taken = budgets.reduce((count, each) => count + takenKeys(each).size, 0)
  const isNews = news.length + taken > 0
  const acceptButton = useRef<HTMLButtonElement>(null)
  // What was chosen from had the focus, and gave way to the review.
  useEffect(() => acceptButton.current?.focus({ preventScroll: true }), [])
  const canAccept = obstacle === undefined && (hasWorkspace || isNews)
  return (
    <Group justify="space-between" wrap="nowrap" className={styles.foot}>
      <Text size="sm" c="dimmed" role="status">
        {obstacle ??
          (isNews || hasWorkspace
            ? `${accepted.length === 0 && !hasWorkspace ? nothingTaken : nothingYet}${knownInWords(accepted.length - news.length)}`
            : nothingNew(accepted.length, budgets.length))}
      </Text>
      <Group gap="xs" wrap="nowrap">
        <Button size="sm" variant="default" onClick={onBack}>
          Autres fichiers
        </Button>
        <Button
          ref={acceptButton}
          size="sm"
          loading={isBusy}
          disabled={!canAccept}
          onClick={onAccept}
          data-autofocus
        >
          {budgets.length > 0 && !hasWorkspace
            ? takeLabel(taken, news.length)
            : acceptLabel(isNews ? news : accepted, planned, hasWorkspace)}
        </Button>
      </Group>
    </Group>
  )
}

function takeLabel(changes: number, documents: number): string {
  if (documents > 0) return 'Importer et reprendre'
  if (changes === 0) return 'Reprendre'
  return changes === 1 ? 'Reprendre le changement' : `Reprendre ${changes} changements`
}

const nothingTaken = 'Rien n’est encore repris. Une reprise s’annule en une fois.'
const nothingYet = 'Rien n’est encore créé. Un import s’annule en une fois.'

function knownInWords(count: number): string {
  if (count === 0) return ''
  return count === 1 ? ' Un document est déjà là.' : ` ${count} documents sont déjà là.`
}

function nothingNew(accepted: number, budgets: number): string {
  if (budgets > 0 && accepted === 0) return 'Il n’y a rien à reprendre.'
  return accepted === 0
    ? 'Aucun document n’est retenu.'
    : 'Tout est déjà dans l’espace de travail\u00a0: rien ne changera.'
}

function isKnown(planned: PlannedDocument | undefined): boolean {
  return planned?.outcome === 'known' || planned?.outcome === 'nothing'
}

function acceptLabel(
  brought: readonly Review[],
  planned: ReadonlyMap<string, PlannedDocument>,
  hasWorkspace: boolean,
): string {
  const [first, ...others] = brought
  if (first === undefined) return hasWorkspace ? 'Ouvrir cet espace' : 'Importer'
  if (others.length > 0) return `Importer ${brought.length} documents`
  const isMission = first.document.content.kind === 'brief'
  const isCompleted = planned.get(first.key)?.outcome === 'completed'
  if (!isMission) return 'Importer ce document'
  return isCompleted ? 'Compléter la mission' : 'Créer la mission'
}
