/** Commands of the application menu that the page carries out. */
export const menuCommands = [
  'newMission',
  'import',
  'exportDocument',
  'exportPdf',
  'exportWorkspace',
  'undo',
  'redo',
  'openPalette',
  'showSettings',
  'showDashboard',
  'showMissions',
  'showClients',
  'showProposals',
  'showMeetings',
  'showReports',
  'showPlaybooks',
  'showFollowUps',
  'showReferences',
  'showChecks',
] as const
export type MenuCommand = (typeof menuCommands)[number]
