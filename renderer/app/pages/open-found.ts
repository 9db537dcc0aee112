import type { Place as FoundPlace, RecordPlace } from '../../../shared/checks/findings/finding.ts'
import { sectionOfPath } from '../../../shared/checks/findings/section-of-path.ts'
import { tabOfSection } from '../../features/missions/mission-tabs.ts'
import { firmId } from '../../storage/database/tables.ts'
import { askForSection } from '../../workbench/asked-section.ts'
import { goTo, type Place } from '../ui-store.ts'

/** Goes to the screen where a finding is put right, at the section that holds the field. */
export function openFound({ record, field, quote, way }: FoundPlace): void {
  if (way?.page === 'settings') {
    askForSection({ recordId: firmId, key: way.section, field: way.field })
    goTo({ page: 'settings' })
    return
  }
  const key = way?.section ?? sectionOfPath(record)
  if (key !== undefined)
    askForSection({ recordId: record.id, key, field: way?.field ?? field, quote })
  goTo(placeOf(record))
}

/** The screen on which a record is written. */
function placeOf(record: RecordPlace): Place {
  const { table, id } = record
  switch (table) {
    case 'proposals':
      return { page: 'proposal', id }
    case 'reports':
      return { page: 'report', id }
    case 'meetings':
      return { page: 'meeting', id }
    case 'missions':
      return { page: 'mission', id, tab: tabOf(record) }
    case 'clients':
      return { page: 'client', id }
    case 'followUps':
      return { page: 'followUps' }
    case 'playbooks':
      return { page: 'playbook', id }
  }
}

function tabOf(record: RecordPlace): string {
  return tabOfSection(sectionOfPath(record)) ?? 'overview'
}
