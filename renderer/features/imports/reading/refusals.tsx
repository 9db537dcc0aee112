import { IconAlertTriangle } from '@tabler/icons-react'
import styles from '../imports.module.css'
import type { ReadSource, RefusedSource } from './imported-source.ts'
import { ReadAsMenu } from './read-as-menu.tsx'
import type { ComparedSource } from './returned-budget.ts'

type Properties = {
  readonly sources: readonly ComparedSource[]
  /** One of them as what its reader says that it is. */
  readonly onRead: (refused: RefusedSource, read: ReadSource) => void
}

/** One sentence for each source that cannot be imported; what is a text can be told to be something. */
export function Refusals({ sources, onRead }: Properties) {
  const refused = sources.filter(source => source.kind === 'refused')
  if (refused.length === 0) return null
  return (
    <ul className={styles.refusals}>
      {refused.map(source => (
        <li key={`${source.name} ${source.reason}`}>
          <IconAlertTriangle size={15} aria-hidden />
          <p role="alert">
            <strong>{source.name}</strong>
            {`\u00a0: ${source.reason}`}
          </p>
          <ReadAsMenu source={source} onRead={read => onRead(source, read)} />
        </li>
      ))}
    </ul>
  )
}
