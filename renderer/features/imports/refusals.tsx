import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReadSource } from './imported-source.ts'
import styles from './imports.module.css'

/** One sentence for each source that cannot be imported. */
export function Refusals({ sources }: { readonly sources: readonly ReadSource[] }) {
  const refused = sources.filter(source => source.kind === 'refused')
  if (refused.length === 0) return null
  return (
    <div role="alert" className={styles.refusals}>
      {refused.map(({ name, reason }) => (
        <p key={`${name} ${reason}`}>
          <IconAlertTriangle size={15} aria-hidden />
          <span>
            <strong>{name}</strong>
            {`\u00a0: ${reason}`}
          </span>
        </p>
      ))}
    </div>
  )
}
