import { useState } from 'react'
import { localToday } from '../../../../shared/domain/calendar/calendar.ts'
import type { DocumentSort } from '../../../../shared/imports/kinds/document-sort.ts'
import { useDatabase } from '../../../storage/database/context.tsx'
import { SelectField } from '../../../ui/fields/select-field.tsx'
import styles from '../imports.module.css'
import { sortOptions } from '../kind-names.ts'
import { readAgain } from '../reading/read-again.ts'
import { type Review, reviewOf } from './review.ts'

type Properties = { readonly review: Review; readonly onChange: (review: Review) => void }

/** What the document is: told otherwise, it is read again. */
export function KindField({ review, onChange }: Properties) {
  const { clock } = useDatabase()
  const [failure, setFailure] = useState<string>()
  const { kind } = review.document.content

  async function readAs(sort: DocumentSort | undefined) {
    if (sort === undefined || sort === kind) return
    onChange({ ...review, isBeingRead: true })
    const read = await readAgain(review, sort, localToday(clock.now()))
    setFailure(read.kind === 'refused' ? read.reason : undefined)
    const isRead = read.kind === 'document'
    onChange(isRead ? { ...reviewOf(read, review.key), ...kept(review) } : review)
  }

  return (
    <div className={styles.kind}>
      <SelectField
        label="Nature du document"
        placeholder="Annoncé, sans texte"
        value={kind === 'stub' ? undefined : kind}
        options={sortOptions}
        error={failure}
        onChange={readAs}
        isNested
      />
    </div>
  )
}

/** Whose it is does not depend on what it is. */
function kept({ client }: Review): Pick<Review, 'client'> {
  return { client }
}
