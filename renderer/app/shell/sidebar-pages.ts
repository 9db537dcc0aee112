import {
  IconAward,
  IconBriefcase,
  IconBuilding,
  IconCalendarCheck,
  IconChecklist,
  IconChecks,
  IconFileText,
  IconHome,
  IconReportAnalytics,
  IconSettings,
  IconUsersGroup,
} from '@tabler/icons-react'
import type { MenuCommand } from '../../../shared/ipc/menu-commands.ts'
import type { Place } from '../ui-store.ts'

export type SidebarPage = {
  readonly label: string
  readonly icon: typeof IconHome
  readonly place: Place
  readonly command: MenuCommand
  readonly shortcuts: readonly string[]
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
    shortcuts: ['Mod+1'],
    holds: ['dashboard'],
  },
  {
    label: 'Missions',
    icon: IconBriefcase,
    place: { page: 'missions' },
    command: 'showMissions',
    shortcuts: ['Mod+2'],
    holds: ['missions', 'mission'],
  },
  {
    label: 'Clients',
    icon: IconBuilding,
    place: { page: 'clients' },
    command: 'showClients',
    shortcuts: ['Mod+3'],
    holds: ['clients', 'client'],
  },
  {
    label: 'Propositions',
    icon: IconFileText,
    place: { page: 'proposals' },
    command: 'showProposals',
    shortcuts: ['Mod+4'],
    holds: ['proposals', 'proposal'],
  },
  {
    label: 'Ateliers',
    icon: IconUsersGroup,
    place: { page: 'meetings' },
    command: 'showMeetings',
    shortcuts: ['Mod+5'],
    holds: ['meetings', 'meeting'],
  },
  {
    label: 'Rapports',
    icon: IconReportAnalytics,
    place: { page: 'reports' },
    command: 'showReports',
    shortcuts: ['Mod+6'],
    holds: ['reports', 'report'],
  },
  {
    label: 'Méthodes',
    icon: IconChecklist,
    place: { page: 'playbooks' },
    command: 'showPlaybooks',
    shortcuts: ['Mod+7'],
    holds: ['playbooks', 'playbook'],
  },
  {
    label: 'Suivi',
    icon: IconCalendarCheck,
    place: { page: 'followUps' },
    command: 'showFollowUps',
    shortcuts: ['Mod+8'],
    holds: ['followUps'],
  },
  {
    label: 'Références',
    icon: IconAward,
    place: { page: 'references' },
    command: 'showReferences',
    shortcuts: ['Mod+9'],
    holds: ['references', 'reference'],
  },
  {
    label: 'Contrôles',
    icon: IconChecks,
    place: { page: 'checks' },
    command: 'showChecks',
    shortcuts: ['Mod+0'],
    holds: ['checks'],
    apart: true,
  },
  {
    label: 'Réglages',
    icon: IconSettings,
    place: { page: 'settings' },
    command: 'showSettings',
    shortcuts: ['Mod+,'],
    holds: ['settings'],
    apart: true,
  },
]
