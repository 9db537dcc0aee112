import { Checkbox } from '@mantine/core'
import type { PlannedDocument } from '../../../shared/imports/import-plan.ts'
import styles from './document-list.module.css'
import { kindName } from './kind-names.ts'
import { OutcomeBadge } from './outcome-badge.tsx'
import { isAsked, type Review } from './review.ts'

type Properties = {
  readonly reviews: readonly Review[]
  readonly planned: ReadonlyMap<string, PlannedDocument>
  readonly shown: string | undefined
  readonly onShow: (key: string) => void
  readonly onChange: (reviews: readonly Review[]) => void
}

/** All the documents of an import, each to be taken or left. */
export function DocumentList({ reviews, planned, shown, onShow, onChange }: Properties) {
  const open = reviews.filter(isImportable)
  const accepted = open.filter(({ isAccepted }) => isAccepted)
  const set = (isAccepted: boolean, keys: readonly Review[]) =>
    onChange(reviews.map(each => (keys.includes(each) ? { ...each, isAccepted } : each)))
  return (
    <section className={styles.list} aria-label="Documents à importer">
      <div className={styles.head}>
        <Checkbox
          size="xs"
          checked={accepted.length > 0 && accepted.length === open.length}
          indeterminate={accepted.length > 0 && accepted.length < open.length}
          onChange={() => set(accepted.length < open.length, open)}
          label={`${accepted.length} sur ${reviews.length} documents retenus`}
        />
      </div>
      <ul>
        {reviews.map(review => (
          <li key={review.key} data-shown={review.key === shown || undefined}>
            <Checkbox
              size="xs"
              checked={review.isAccepted}
              disabled={!isImportable(review)}
              onChange={event => set(event.currentTarget.checked, [review])}
              aria-label={`Importer ${review.name}`}
            />
            <button
              type="button"
              aria-current={review.key === shown}
              onClick={() => onShow(review.key)}
            >
              <span className={styles.name}>{review.name}</span>
              <span className={styles.line}>
                <span className={styles.facts}>{factsOf(review, planned.get(review.key))}</span>
                <OutcomeBadge
                  review={review}
                  planned={planned.get(review.key)}
                  isAsked={isAsked(review, planned.get(review.key))}
                />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function isImportable({ document }: Review): boolean {
  return document.content.kind !== 'stub'
}

function factsOf({ document, told }: Review, planned: PlannedDocument | undefined): string {
  const { content } = document
  const subject = content.kind === 'stub' ? content.title : (planned?.client?.name ?? told)
  return [kindName(document), subject].filter(Boolean).join(' · ')
}
