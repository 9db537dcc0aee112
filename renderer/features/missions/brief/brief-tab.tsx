import { DocumentView } from '../../../workbench/document-view.tsx'
import type { MissionTab } from '../editing.ts'
import { useBriefDocument } from './brief-document.ts'

/** The mission as its brief tells it; what it says is changed in the other tabs. */
export function BriefTab(tab: MissionTab) {
  return (
    <DocumentView
      title="Brief de mission"
      note="Fait de ce que disent les autres onglets."
      document={useBriefDocument(tab)}
    />
  )
}
