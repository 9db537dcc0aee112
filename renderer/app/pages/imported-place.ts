import type { Imported } from '../../features/imports/accept.ts'
import type { Place } from '../ui-store.ts'

/** Where one sees what an import brought: its record, or the list of several. */
export function importedPlace({ table, id }: Imported): Place {
  return id === undefined ? { page: table } : { page: recordPages[table], id }
}

const recordPages = {
  missions: 'mission',
  proposals: 'proposal',
  meetings: 'meeting',
  reports: 'report',
  playbooks: 'playbook',
} as const
