import type { Place as FoundPlace, RecordPlace } from '../../shared/checks/finding.ts'
import { sectionOfPath } from '../../shared/checks/section-of-path.ts'
import { tabOfSection } from '../features/missions/mission-tabs.ts'
import type { EtabliDatabase } from '../storage/database.ts'
import { missionCardsOf } from '../storage/missions.ts'
import { askForSection } from '../workbench/asked-section.ts'
import { goTo, type Place } from './ui-store.ts'

/** Goes to the screen where the record of a finding is written, at the section that holds the field. */
export async function openFound(db: EtabliDatabase, { record, field }: FoundPlace): Promise<void> {
  const place = await placeOf(db, record)
  const key = sectionOfPath(record)
  if (key !== undefined) askForSection({ recordId: record.id, key, field })
  goTo(place)
}

/** The screen on which a record is written; a client's sheet is on that of their missions. */
async function placeOf(db: EtabliDatabase, record: RecordPlace): Promise<Place> {
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
    case 'clients': {
      const [mission] = await missionCardsOf(db, id)
      if (mission === undefined) return { page: 'missions' }
      return { page: 'mission', id: mission.id, tab: tabOf(record) }
    }
    case 'followUps':
      return { page: 'followUps' }
    case 'playbooks':
      return { page: 'playbook', id }
  }
}

function tabOf(record: RecordPlace): string {
  return tabOfSection(sectionOfPath(record)) ?? 'overview'
}
