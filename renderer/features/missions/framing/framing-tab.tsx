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
      <IdentitySection {...tab} />
      <ClientSection {...tab} />
      <ContactsSection {...tab} />
      <ContextSection {...tab} />
      <ObjectivesSection {...tab} />
      <FrameSection {...tab} />
      {tab.mission.notes.length > 0 && <NotesSection {...tab} />}
    </>
  )
}
