import { useDatabase } from '../../storage/database-context.tsx'
import { firmId } from '../../storage/tables.ts'
import { useDraft } from '../../storage/use-draft.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { SavedMark } from '../../ui/saved-mark.tsx'
import { BrandSection } from './brand-section.tsx'
import { CalendarSection } from './calendar-section.tsx'
import { ClausesSection } from './clauses-section.tsx'
import { IdentitySection } from './identity-section.tsx'
import { PeopleSection } from './people-section.tsx'
import styles from './settings.module.css'
import { SettingsNav } from './settings-nav.tsx'
import { SnapshotsSection } from './snapshots-section.tsx'
import { StatusSection } from './status-section.tsx'
import { TemplateSection } from './template-section.tsx'
import { TermsSection } from './terms-section.tsx'
import { TrashSection } from './trash-section.tsx'
import { WorkspaceSection } from './workspace-section.tsx'

/** Everything the firm says of itself once, for all of its documents. */
export function SettingsPage() {
  const db = useDatabase()
  const { row: firm, edit, state } = useDraft('firm', firmId, 'workspace')
  if (firm === undefined) return null
  const fields = { firm, edit }
  return (
    <div className={styles.page}>
      <PageHeader
        title="Réglages"
        subtitle="Saisis une fois, repris dans tous les documents."
        actions={<SavedMark state={state} />}
      />
      <div className={styles.columns}>
        <SettingsNav />
        <div>
          <IdentitySection {...fields} />
          <PeopleSection {...fields} />
          <BrandSection {...fields} />
          <TemplateSection {...fields} />
          <CalendarSection {...fields} />
          <StatusSection {...fields} />
          <TermsSection {...fields} />
          <ClausesSection {...fields} />
          <WorkspaceSection db={db} />
          <SnapshotsSection db={db} />
          <TrashSection db={db} />
        </div>
      </div>
    </div>
  )
}
