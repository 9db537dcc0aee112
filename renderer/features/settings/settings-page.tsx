import { useDatabase } from '../../storage/database/context.tsx'
import { firmId } from '../../storage/database/tables.ts'
import { useDraft } from '../../storage/drafts/use-draft.ts'
import { SavedMark } from '../../ui/notices/saved-mark.tsx'
import { PageHeader } from '../../ui/page/header.tsx'
import { BrandSection } from './brand/brand-section.tsx'
import { CalendarSection } from './calendar-section.tsx'
import { ClausesSection } from './clauses-section.tsx'
import { IdentitySection } from './firm/identity-section.tsx'
import { PeopleSection } from './firm/people-section.tsx'
import styles from './settings.module.css'
import { SettingsNav } from './settings-nav.tsx'
import { SnapshotsSection } from './snapshots/snapshots-section.tsx'
import { StatusSection } from './status-section.tsx'
import { TermsSection } from './terms-section.tsx'
import { TemplateSection } from './word-template/template-section.tsx'
import { TrashSection } from './workspace/trash-section.tsx'
import { WorkspaceSection } from './workspace/workspace-section.tsx'

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
