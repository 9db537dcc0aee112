import type { Unrecognised } from './imported-source.ts'
import styles from './imports.module.css'

/** What no field could take, with where it stood: kept with the mission, never dropped. */
export function UnrecognisedList({ passages }: { readonly passages: readonly Unrecognised[] }) {
  if (passages.length === 0) return null
  return (
    <div className={styles.unrecognised}>
      <h4>{`Conservé dans les notes (${passages.length})`}</h4>
      <p className={styles.hint}>
        Ces passages n’ont pas de rubrique. Ils restent avec la mission, rien n’est perdu.
      </p>
      <ul>
        {passages.map(({ heading, line, text }) => (
          <li key={`${line} ${text}`}>
            <span className={styles.where}>
              {[heading, `ligne ${line}`].filter(Boolean).join(', ')}
            </span>
            {text}
          </li>
        ))}
      </ul>
    </div>
  )
}
