import { type Finding, isError } from '../../../shared/checks/findings/finding.ts'
import { FirstFew } from '../../ui/lists/first-few.tsx'
import { FindingList } from './finding-list.tsx'
import { KeptFocus } from './kept-focus.tsx'
import styles from './section-findings.module.css'

/** Under the title of a section, what contradicts itself in its fields: the fields stay in sight. */
export function SectionFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const name = findings.length === 1 ? '1 constat' : `${findings.length} constats`
  return (
    // biome-ignore lint/a11y/useSemanticElements: it is no set of fields
    <div
      role="group"
      aria-label={name}
      className={styles.findings}
      data-grave={findings.some(isError)}
    >
      <KeptFocus>
        <FirstFew items={findings} few={3} moreLabel={count => `Voir les ${count} autres constats`}>
          {shown => <FindingList findings={shown} />}
        </FirstFew>
      </KeptFocus>
    </div>
  )
}
