import { memo } from 'react'
import { ClientFields } from '../../../records/client-fields.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { type MissionTab, reads } from '../editing.ts'

/** The client's sheet, shared by all their missions. */
export const ClientSection = memo(function ClientSection({ client, editClient }: MissionTab) {
  return (
    <Section title="Client" description="Cette fiche vaut pour toutes les missions du client.">
      <ClientFields client={client} edit={editClient} />
    </Section>
  )
}, reads())
