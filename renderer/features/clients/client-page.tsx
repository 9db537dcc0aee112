import { IconBuilding } from '@tabler/icons-react'
import { ClientFields } from '../../records/client-fields.tsx'
import { ContactTable } from '../../records/contact-table.tsx'
import { setter } from '../../records/editing.ts'
import { useQuery } from '../../storage/database/use-query.ts'
import { useToday } from '../../storage/database/use-today.ts'
import { useDraft } from '../../storage/drafts/use-draft.ts'
import { clientRecords } from '../../storage/records/clients.ts'
import { EmptyState } from '../../ui/lists/empty-state.tsx'
import { Section } from '../../ui/page/section.tsx'
import { useAskedSection } from '../../workbench/asked-section.ts'
import { useSectionFindings } from '../../workbench/findings/document-findings.ts'
import { Noticed, SectionNotices } from '../../workbench/findings/section-notices.tsx'
import { goToSection } from '../../workbench/go-to-section.ts'
import { ClientFiguresRow } from './client-figures-row.tsx'
import { ClientHeader } from './client-header.tsx'
import { clientFigures } from './client-list.ts'
import styles from './client-page.module.css'
import { ClientRecordLists, type RecordWays } from './client-record-lists.tsx'

type Properties = RecordWays & {
  readonly id: string
  readonly onNewMission: () => void
  readonly onLeave: () => void
}

/** Everything one knows of a client, and all that was made for them. */
export function ClientPage({ id, ...ways }: Properties) {
  const today = useToday()
  const { row: client, isMissing, edit, state } = useDraft('clients', id, id)
  const records = useQuery(db => clientRecords(db, id), id)
  const found = useSectionFindings(id)
  useAskedSection([id], goToSection)
  if (isMissing || client?.deletedAt !== undefined) return <GoneClient />
  if (client === undefined || records === undefined) return null
  const figures = clientFigures(records, today)
  return (
    <div className={styles.page}>
      <ClientHeader client={client} figures={figures} state={state} {...ways} />
      <ClientFiguresRow figures={figures} />
      <ClientRecordLists clientId={id} records={records} today={today} {...ways} />
      <SectionNotices found={found}>
        <Noticed section="client">
          <Section title="Fiche" description="Elle vaut pour toutes les missions du client.">
            <ClientFields client={client} edit={edit} />
          </Section>
        </Noticed>
        <Noticed section="contacts">
          <Section title="Contacts">
            <ContactTable
              rows={client.contacts}
              onChange={setter(edit, 'contacts', 'Contacts du client modifiés')}
            />
          </Section>
        </Noticed>
      </SectionNotices>
    </div>
  )
}

function GoneClient() {
  return (
    <EmptyState
      icon={<IconBuilding size={28} stroke={1.5} />}
      title="Ce client n’est plus là"
      text={'Il est peut-être dans la corbeille\u00a0: Réglages, puis Corbeille.'}
    />
  )
}
