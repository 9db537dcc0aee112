import { Noticed } from '../../../workbench/findings/section-notices.tsx'
import type { MissionTab } from '../editing.ts'
import { ClientSection } from './client-section.tsx'
import { ContactsSection } from './contacts-section.tsx'
import { ContextSection } from './context-section.tsx'
import { FrameSection } from './frame-section.tsx'
import { IdentitySection } from './identity-section.tsx'
import { NotesSection } from './notes-section.tsx'
import { ObjectivesSection } from './objectives-section.tsx'

/** Everything that was understood of the client and of what they want. */
export function FramingTab(tab: MissionTab) {
  return (
    <>
      <Noticed section="identity">
        <IdentitySection {...tab} />
      </Noticed>
      <Noticed section="client">
        <ClientSection {...tab} />
      </Noticed>
      <Noticed section="contacts">
        <ContactsSection {...tab} />
      </Noticed>
      <Noticed section="context">
        <ContextSection {...tab} />
      </Noticed>
      <Noticed section="objectives">
        <ObjectivesSection {...tab} />
      </Noticed>
      <Noticed section="frame">
        <FrameSection {...tab} />
      </Noticed>
      {tab.mission.notes.length > 0 && (
        <Noticed section="notes">
          <NotesSection {...tab} />
        </Noticed>
      )}
    </>
  )
}
