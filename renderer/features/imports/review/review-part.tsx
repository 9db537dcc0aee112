import { type ReactNode, useState } from 'react'
import styles from '../imports.module.css'

type Properties = {
  readonly label: string
  /** How many the brief holds; without any, the part is left out. */
  readonly count: number
  readonly children: ReactNode
}

/** Opens on the fields of one part of the brief, which are drawn once it has been opened. */
export function ReviewPart({ label, count, children }: Properties) {
  const [isDrawn, setDrawn] = useState(false)
  const [hadSome] = useState(count > 0)
  if (!hadSome) return null
  return (
    <details
      className={styles.details}
      onToggle={event => event.currentTarget.open && setDrawn(true)}
    >
      <summary>
        {label}
        <span>{count}</span>
      </summary>
      {isDrawn && <div className={styles.partFields}>{children}</div>}
    </details>
  )
}
