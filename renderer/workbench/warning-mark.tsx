import styles from './warning-mark.module.css'

/** Beside the name of a part: something in it is to be seen to. */
export function WarningMark({ count }: { readonly count: number }) {
  if (count === 0) return null
  const label = count === 1 ? '1 point à revoir' : `${count} points à revoir`
  return <span role="img" aria-label={label} title={label} className={styles.mark} />
}
