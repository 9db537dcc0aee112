import { Checkbox } from '@mantine/core'
import { type Dispatch, memo, type SetStateAction } from 'react'
import type { PlannedDocument } from '../../../../shared/imports/plan/import-plan.ts'
import { kindName } from '../kind-names.ts'
import { isAsked, isImportable, type Review } from '../review/review.ts'
import styles from './document-list.module.css'
import { OutcomeBadge } from './outcome-badge.tsx'

type Properties = {
  readonly review: Review
  readonly planned: PlannedDocument | undefined
  readonly isShown: boolean
  readonly onShow: (key: string) => void
  readonly onChange: Dispatch<SetStateAction<readonly Review[]>>
}

/** One document of hundreds: drawn again only when it is another. */
export const DocumentRow = memo(function DocumentRow({
  review,
  planned,
  isShown,
  onShow,
  onChange,
}: Properties) {
  const accept = (isAccepted: boolean) =>
    onChange(before =>
      before.map(each => (each.key === review.key ? { ...each, isAccepted } : each)),
    )
  const facts = factsOf(review, planned)
  return (
    <li data-shown={isShown || undefined}>
      <Checkbox
        size="xs"
        checked={review.isAccepted}
        disabled={!isImportable(review)}
        onChange={event => accept(event.currentTarget.checked)}
        aria-label={`Importer ${review.name}`}
      />
      <button type="button" aria-current={isShown} onClick={() => onShow(review.key)}>
        <span className={styles.name}>{review.name}</span>
        <span className={styles.line}>
          <span className={styles.facts} title={facts}>
            {facts}
          </span>
          <OutcomeBadge review={review} planned={planned} isAsked={isAsked(review, planned)} />
        </span>
      </button>
    </li>
  )
})

function factsOf({ document, told }: Review, planned: PlannedDocument | undefined): string {
  const { content, unrecognised } = document
  const subject = content.kind === 'stub' ? content.title : (planned?.client?.name ?? told)
  const noted = content.kind === 'stub' ? 0 : unrecognised.length
  return [kindName(document), subject, noted > 0 && notesInWords(noted)].filter(Boolean).join(' · ')
}

/** What is left to look at in the document: the passages that no field could take. */
function notesInWords(count: number): string {
  return `${count}\u00a0${count === 1 ? 'passage' : 'passages'} en note`
}
