import styles from './warning-mark.module.css'

type Properties = {
  readonly count: number
  /** An error is among what is to be seen to. */
  readonly isGrave: boolean
}

/** Beside the name of a part: something in it is to be seen to. */
export function WarningMark({ count, isGrave }: Properties) {
  if (count === 0) return null
  const label = `${count === 1 ? '1 point à revoir' : `${count} points à revoir`}${isGrave ? ', avec une erreur' : ''}`
  return (
    <span
      role="img"
      aria-label={label}
      title={label}
      className={styles.mark}
      data-grave={isGrave}
    />
  )
}
