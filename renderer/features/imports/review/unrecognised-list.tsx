import type { Left } from '../../../../shared/imports/outline/reading.ts'
import styles from '../imports.module.css'

type Properties = {
  readonly passages: readonly Left[]
  /** They go to the notes of what is created; else nothing is. */
  readonly isKept: boolean
}

/** What no field could take, with where it stood: kept with the document, never dropped. */
export function UnrecognisedList({ passages, isKept }: Properties) {
  if (passages.length === 0) return null
  return (
    <div className={styles.unrecognised}>
      <h4>{`${isKept ? 'Conservé dans les notes' : 'Laissé de côté'} (${passages.length})`}</h4>
      {isKept && (
        <p className={styles.hint}>
          Ces passages n’ont pas de rubrique. Ils restent avec le document, rien n’est perdu.
        </p>
      )}
      <ul>
        {passages.map(({ heading, line, text }) => (
          <li key={`${line} ${text}`}>
            <span className={styles.where}>
              {heading ? `${heading}, ligne ${line}` : `Ligne ${line}`}
            </span>
            {text}
          </li>
        ))}
      </ul>
    </div>
  )
}
