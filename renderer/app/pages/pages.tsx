import { Suspense, useEffect } from 'react'
import { assertNever } from '../../../shared/values/assert-never.ts'
import { DashboardPage } from '../../features/dashboard/dashboard-page.tsx'
import { MissionsPage } from '../../features/missions/missions-page.tsx'
import { ProposalsPage } from '../../features/proposals/proposals-page.tsx'
import type { WaysToBegin } from '../../ui/lists/ways-to-begin.tsx'
import { OpenPlace } from '../../workbench/findings/open-place.ts'
import { UndoScope } from '../../workbench/undo-scope.ts'
import { scopeOf } from '../commands/undo-here.ts'
import { goTo, openDialog, openImport, type Place, replacePlace } from '../ui-store.ts'
import {
  ChecksPage,
  ClientPage,
  ClientsPage,
  FollowUpsPage,
  MeetingPage,
  MeetingsPage,
  MissionPage,
  PlaybookPage,
  PlaybooksPage,
  ProposalPage,
  ReferencePage,
  ReferencesPage,
  ReportPage,
  ReportsPage,
  SettingsPage,
} from './lazy-pages.ts'
import { openFound } from './open-found.ts'

const begin: WaysToBegin = {
  onNewMission: () => openDialog('newMission'),
  onImport: () => openImport(),
}
const openMission = (id: string) => goTo({ page: 'mission', id })
const openClient = (id: string) => goTo({ page: 'client', id })
const openProposal = (id: string) => goTo({ page: 'proposal', id })
const openMeeting = (id: string) => goTo({ page: 'meeting', id })
const openPlaybook = (id: string) => goTo({ page: 'playbook', id })
const openReport = (id: string) => goTo({ page: 'report', id })

/** The page of a place, given what it needs to lead to others: pages know nothing of each other. */
export function PageOf({ place, onShown }: { place: Place; onShown: () => void }) {
  return (
    <OpenPlace value={openFound}>
      <UndoScope value={scopeOf(place)}>
        <Suspense>
          <Shown onShown={onShown} />
          {pageOf(place)}
        </Suspense>
      </UndoScope>
    </OpenPlace>
  )
}

/** Tells when the page that it stands beside is there, which may have been read from the disk first. */
function Shown({ onShown }: { onShown: () => void }) {
  useEffect(onShown, [onShown])
  return null
}

function pageOf(place: Place) {
  switch (place.page) {
    case 'dashboard':
      return (
        <DashboardPage
          onOpenMission={openMission}
          onOpenProposal={openProposal}
          onOpenMeeting={openMeeting}
          onOpenWork={({ noun, id }) => goTo({ page: noun, id })}
          onOpenSettings={() => goTo({ page: 'settings' })}
          {...begin}
        />
      )
    case 'missions':
      return (
        <MissionsPage onOpen={openMission} onNew={begin.onNewMission} onImport={begin.onImport} />
      )
    case 'mission':
      return (
        <MissionPage
          key={place.id}
          id={place.id}
          tab={place.tab}
          onTab={tab => replacePlace({ ...place, tab })}
          onOpenClient={openClient}
          onOpenProposal={openProposal}
          onOpenReport={openReport}
          onOpenMeeting={openMeeting}
          onNewMeeting={() => openDialog('newMeeting', place.id)}
          onOpenRun={(id, run) => goTo({ page: 'playbook', id, run })}
          onLeave={() => goTo({ page: 'missions' })}
        />
      )
    case 'clients':
      return <ClientsPage onOpen={openClient} onNew={() => openDialog('newClient')} begin={begin} />
    case 'client':
      return (
        <ClientPage
          key={place.id}
          id={place.id}
          onOpenMission={openMission}
          onOpenProposal={openProposal}
          onOpenMeeting={openMeeting}
          onOpenReport={openReport}
          onNewProposal={missionId => openDialog('newProposal', missionId)}
          onNewReport={missionId => openDialog('newReport', missionId)}
          onNewMeeting={missionId => openDialog('newMeeting', missionId)}
          onNewMission={() => openDialog('newMission', place.id)}
          onLeave={() => goTo({ page: 'clients' })}
        />
      )
    case 'proposals':
      return (
        <ProposalsPage
          onOpen={openProposal}
          onNew={() => openDialog('newProposal')}
          begin={begin}
        />
      )
    case 'proposal':
      return (
        <ProposalPage
          key={place.id}
          id={place.id}
          onOpenClient={openClient}
          onOpenMission={openMission}
          onOpenProposal={openProposal}
          onOpenSettings={() => goTo({ page: 'settings' })}
          onLeave={() => goTo({ page: 'proposals' })}
        />
      )
    case 'meetings':
      return (
        <MeetingsPage onOpen={openMeeting} onNew={() => openDialog('newMeeting')} begin={begin} />
      )
    case 'meeting':
      return (
        <MeetingPage
          key={place.id}
          id={place.id}
          onOpenClient={openClient}
          onOpenMission={openMission}
          onOpenMeeting={openMeeting}
          onLeave={() => goTo({ page: 'meetings' })}
        />
      )
    case 'reports':
      return <ReportsPage onOpen={openReport} onNew={() => openDialog('newReport')} begin={begin} />
    case 'report':
      return (
        <ReportPage
          key={place.id}
          id={place.id}
          onOpenClient={openClient}
          onOpenReport={openReport}
          onOpenMission={openMission}
          onOpenSettings={() => goTo({ page: 'settings' })}
          onLeave={() => goTo({ page: 'reports' })}
        />
      )
    case 'playbooks':
      return <PlaybooksPage onOpen={openPlaybook} />
    case 'playbook':
      return (
        <PlaybookPage
          key={place.id}
          id={place.id}
          run={place.run}
          onOpenRun={run =>
            goTo({ page: 'playbook', id: place.id, ...(run === undefined ? {} : { run }) })
          }
          onOpenMission={openMission}
          onOpenPlaybook={openPlaybook}
          onLeave={() => goTo({ page: 'playbooks' })}
        />
      )
    case 'followUps':
      return <FollowUpsPage onOpenMission={openMission} />
    case 'references':
      return <ReferencesPage onOpen={id => goTo({ page: 'reference', id })} />
    case 'reference':
      return (
        <ReferencePage
          key={place.id}
          id={place.id}
          onOpenMission={openMission}
          onOpenSettings={() => goTo({ page: 'settings' })}
          onOpenFollowUps={() => goTo({ page: 'followUps' })}
        />
      )
    case 'checks':
      return <ChecksPage />
    case 'settings':
      return <SettingsPage />
    default:
      return assertNever(place)
  }
}
