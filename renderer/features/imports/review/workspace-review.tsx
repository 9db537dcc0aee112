import type { Workspace } from '../../../../shared/domain/workspace/workspace.ts'
import { formatNumber } from '../../../../shared/french/writing.ts'
import styles from '../imports.module.css'

/** What a workspace holds, and what becomes of the one at hand. */
export function WorkspaceReview({ workspace }: { readonly workspace: Workspace }) {
  const { firm, clients, missions, proposals } = workspace
  return (
    <section className={styles.review} aria-label="Espace de travail">
      <h3>{firm.name || 'Espace de travail'}</h3>
      <p>
        {[
          count(clients, 'client'),
          count(missions, 'mission'),
          count(proposals, 'proposition'),
        ].join(', ')}
      </p>
      <p className={styles.hint}>
        Il prend la place de ce qui est ici, réglages compris&#8239;; ce qu’il ne contient pas va à
        la corbeille.
      </p>
    </section>
  )
}

function count(rows: readonly unknown[], noun: string): string {
  return `${formatNumber(rows.length)} ${noun}${rows.length < 2 ? '' : 's'}`
}
