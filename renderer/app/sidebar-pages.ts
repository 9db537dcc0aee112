import { IconBriefcase, IconFileText, IconHome, IconSettings } from '@tabler/icons-react'
import type { MenuCommand } from '../../shared/ipc/contract.ts'
import type { Place } from './ui-store.ts'

export type SidebarPage = {
  readonly label: string
  readonly icon: typeof IconHome
  readonly place: Place
  readonly command: MenuCommand
  readonly shortcut: string
  /** Pages that are reached through this one. */
  readonly holds: readonly Place['page'][]
  /** Stands at the bottom, away from the work itself. */
  readonly apart?: boolean
}

/** The table of contents of the application, in the sidebar's order. */
export const sidebarPages: readonly SidebarPage[] = [
  {
    label: 'Tableau de bord',
    icon: IconHome,
    place: { page: 'dashboard' },
    command: 'showDashboard',
    shortcut: 'Mod+1',
    holds: ['dashboard'],
  },
  {
    label: 'Missions',
    icon: IconBriefcase,
    place: { page: 'missions' },
    command: 'showMissions',
    shortcut: 'Mod+2',
    holds: ['missions', 'mission'],
  },
  {
    label: 'Propositions',
    icon: IconFileText,
    place: { page: 'proposals' },
    command: 'showProposals',
    shortcut: 'Mod+3',
    holds: ['proposals', 'proposal'],
  },
  {
    label: 'Réglages',
    icon: IconSettings,
    place: { page: 'settings' },
    command: 'showSettings',
    shortcut: 'Mod+,',
    holds: ['settings'],
    apart: true,
  },
]
