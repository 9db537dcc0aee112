import { Checkbox } from '@mantine/core'
import type { Dispatch, SetStateAction } from 'react'
import type { PlannedDocument } from '../../../../shared/imports/plan/import-plan.ts'
import { isImportable, type Review } from '../review/review.ts'
import styles from './document-list.module.css'
import { DocumentRow } from './document-row.tsx'

type Properties = {
  readonly reviews: readonly Review[]
  readonly planned: ReadonlyMap<string, PlannedDocument>
  readonly shown: string | undefined
  readonly onShow: (key: string) => void
  readonly onChange: Dispatch<SetStateAction<readonly Review[]>>
}

/** All the documents of an import, each to be taken or left. */
export function DocumentList({ reviews, planned, shown, onShow, onChange }: Properties) {
  const open = reviews.filter(isImportable)
  const accepted = open.filter(({ isAccepted }) => isAccepted)
  const areAll = accepted.length === open.length
  const setAll = (isAccepted: boolean) =>
    onChange(before => before.map(each => (isImportable(each) ? { ...each, isAccepted } : each)))
  return (
    <section className={styles.list} aria-label="Documents à importer">
      <div className={styles.head}>
        <Checkbox
          size="xs"
          checked={accepted.length > 0 && areAll}
          indeterminate={accepted.length > 0 && !areAll}
          onChange={() => setAll(!areAll)}
          label={`${accepted.length} sur ${reviews.length} documents retenus`}
        />
      </div>
      <ul>
        {reviews.map(review => (
          <DocumentRow
            key={review.key}
            review={review}
            planned={planned.get(review.key)}
            isShown={review.key === shown}
            onShow={onShow}
            onChange={onChange}
          />
        ))}
      </ul>
    </section>
  )
}
