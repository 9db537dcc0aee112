import { memo } from 'react'
import { ContactTable } from '../../../records/contact-table.tsx'
import { setter } from '../../../records/editing.ts'
import { Section } from '../../../ui/page/section.tsx'
import { type MissionTab, reads } from '../editing.ts'

export const ContactsSection = memo(function ContactsSection({ client, editClient }: MissionTab) {
  return (
    <Section title="Contacts du client">
      <ContactTable
        rows={client.contacts}
        onChange={setter(editClient, 'contacts', 'Contacts du client modifiés')}
      />
    </Section>
  )
}, reads())
