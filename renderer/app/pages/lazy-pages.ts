import { lazy } from 'react'

/** Pages that are read from the disk the first time they are asked for: the window opens sooner. */
export const MissionPage = lazy(async () => ({
  default: (await import('../../features/missions/mission-page.tsx')).MissionPage,
}))
export const ClientsPage = lazy(async () => ({
  default: (await import('../../features/clients/clients-page.tsx')).ClientsPage,
}))
export const ClientPage = lazy(async () => ({
  default: (await import('../../features/clients/client-page.tsx')).ClientPage,
}))
export const ProposalPage = lazy(async () => ({
  default: (await import('../../features/proposals/proposal-page.tsx')).ProposalPage,
}))
export const MeetingsPage = lazy(async () => ({
  default: (await import('../../features/meetings/meetings-page.tsx')).MeetingsPage,
}))
export const MeetingPage = lazy(async () => ({
  default: (await import('../../features/meetings/meeting-page.tsx')).MeetingPage,
}))
export const ReportsPage = lazy(async () => ({
  default: (await import('../../features/reports/reports-page.tsx')).ReportsPage,
}))
export const ReportPage = lazy(async () => ({
  default: (await import('../../features/reports/report-page.tsx')).ReportPage,
}))
export const PlaybooksPage = lazy(async () => ({
  default: (await import('../../features/playbooks/playbooks-page.tsx')).PlaybooksPage,
}))
export const PlaybookPage = lazy(async () => ({
  default: (await import('../../features/playbooks/playbook-page.tsx')).PlaybookPage,
}))
export const FollowUpsPage = lazy(async () => ({
  default: (await import('../../features/follow-ups/follow-ups-page.tsx')).FollowUpsPage,
}))
export const ReferencesPage = lazy(async () => ({
  default: (await import('../../features/references/references-page.tsx')).ReferencesPage,
}))
export const ReferencePage = lazy(async () => ({
  default: (await import('../../features/references/reference-page.tsx')).ReferencePage,
}))
export const ChecksPage = lazy(async () => ({
  default: (await import('../../features/checks/checks-page.tsx')).ChecksPage,
}))
export const SettingsPage = lazy(async () => ({
  default: (await import('../../features/settings/settings-page.tsx')).SettingsPage,
}))
