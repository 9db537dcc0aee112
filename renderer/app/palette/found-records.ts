import {
  IconBriefcase,
  IconBuilding,
  IconChecklist,
  IconFileText,
  IconReportAnalytics,
  IconUsersGroup,
} from '@tabler/icons-react'
import { useSyncExternalStore } from 'react'
import { useDatabase } from '../../storage/database/context.tsx'
import { searchOf } from '../../storage/search.ts'
import type { Searched } from '../../storage/search-index.ts'
import { goTo } from '../ui-store.ts'

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

function foundRecord({ noun, id, title, client }: Searched): FoundRecord {
  const { label, icon } = nouns[noun]
  return {
    id,
    title: title || 'Sans titre',
    detail: client === '' ? label : `${label} · ${client}`,
    icon,
    open: () => goTo({ page: noun, id }),
  }
}
