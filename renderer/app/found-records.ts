import {
  IconBriefcase,
  IconBuilding,
  IconChecklist,
  IconFileText,
  IconReportAnalytics,
  IconUsersGroup,
} from '@tabler/icons-react'
import { useSyncExternalStore } from 'react'
import { useMissionsView } from '../features/missions/missions-view.ts'
import { useDatabase } from '../storage/database-context.tsx'
import { searchOf } from '../storage/search.ts'
import type { Searched } from '../storage/search-index.ts'
import { goTo } from './ui-store.ts'

/** Something the palette found, and how to get there. */
export type FoundRecord = {
  readonly id: string
  readonly title: string
  readonly detail: string
  readonly icon: typeof IconBriefcase
  readonly open: () => void
}

const shownAtMost = 8

export function useFoundRecords(query: string): readonly FoundRecord[] {
  const search = searchOf(useDatabase())
  useSyncExternalStore(search.subscribe, search.revision)
  if (query.trim() === '') return []
  return search.find(query, shownAtMost).map(foundRecord)
}

const nouns = {
  mission: { label: 'Mission', icon: IconBriefcase },
  client: { label: 'Client', icon: IconBuilding },
  proposal: { label: 'Proposition', icon: IconFileText },
  report: { label: 'Rapport', icon: IconReportAnalytics },
  meeting: { label: 'Compte-rendu', icon: IconUsersGroup },
  playbook: { label: 'Méthode', icon: IconChecklist },
} as const

function foundRecord(found: Searched): FoundRecord {
  const { noun, id, title, client } = found
  const { label, icon } = nouns[noun]
  return {
    id,
    title: title || 'Sans titre',
    detail: client === '' ? label : `${label} · ${client}`,
    icon,
    open: () => open(found),
  }
}

/** A client has no page of their own: their missions are shown. */
function open({ noun, id, title }: Searched): void {
  if (noun === 'client') {
    useMissionsView.setState({ search: title, state: 'all' })
    goTo({ page: 'missions' })
  } else goTo({ page: noun, id })
}
