import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './link-list.module.css'

/** Records under a title, each one click away: `LinkRow`s. */
export function LinkList({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>
}

type Properties = {
  readonly title: string
  /** A quiet second line. */
  readonly detail?: string
  /** What the second line tells should have been done by now. */
  readonly isLate?: boolean
  /** Told under the pointer. */
  readonly hint?: string
  /** At the start of the row, beside what opens: a box to tick. */
  readonly before?: ReactNode
  /** At the end: a status, an arrow. */
  readonly mark?: ReactNode
  readonly onOpen: () => void
}

export function LinkRow({ title, detail, isLate = false, hint, before, mark, onOpen }: Properties) {
  return (
    <li>
      {before}
      <UnstyledButton className={styles.row} title={hint} onClick={onOpen}>
        <span className={styles.words}>
          <span>{title}</span>
          {detail !== undefined && (
            <span className={styles.detail} data-late={isLate}>
              {detail}
            </span>
          )}
        </span>
        {mark}
      </UnstyledButton>
    </li>
  )
}
