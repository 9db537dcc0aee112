import { Tabs } from '@mantine/core'
import { IconBriefcase } from '@tabler/icons-react'
import { type Finding, isError } from '../../../shared/checks/findings/finding.ts'
import { EmptyState } from '../../ui/lists/empty-state.tsx'
import { useAskedSection } from '../../workbench/asked-section.ts'
import { useSectionFindings } from '../../workbench/findings/document-findings.ts'
import { SectionNotices } from '../../workbench/findings/section-notices.tsx'
import { goToSection } from '../../workbench/go-to-section.ts'
import { WarningMark } from '../../workbench/warning-mark.tsx'
import { BriefTab } from './brief/brief-tab.tsx'
import { BudgetTab } from './budget/budget-tab.tsx'
import type { MissionTab } from './editing.ts'
import { FramingTab } from './framing/framing-tab.tsx'
import { MissionHeader } from './mission-header.tsx'
import { MissionInspector } from './mission-inspector.tsx'
import classes from './mission-page.module.css'
import { type MissionTabName, missionTabs } from './mission-tabs.ts'
import { OverviewTab, type OverviewWays } from './overview/overview-tab.tsx'
import { PlanTab } from './plan/plan-tab.tsx'
import { RisksTab } from './risks/risks-tab.tsx'
import { TeamTab } from './team/team-tab.tsx'
import { useInspector } from './use-inspector.ts'
import { useMission } from './use-mission.ts'

type Properties = {
  readonly id: string
  readonly tab: string | undefined
  readonly onTab: (tab: string) => void
  readonly onOpenClient: (id: string) => void
  readonly onOpenProposal: (id: string) => void
  readonly onOpenMeeting: (id: string) => void
  readonly onNewMeeting: () => void
  readonly onOpenReport: (id: string) => void
  readonly onOpenRun: (playbook: string, run: string) => void
  readonly onLeave: () => void
}

export function MissionPage({ id, tab: shown = 'overview', ...page }: Properties) {
  const mission = useMission(id)
  const inspector = useInspector()
  if (mission.kind === 'missing') return <GoneMission />
  if (mission.kind === 'loading') return null
  const { tab, state } = mission
  return (
    <div className={classes.layout}>
      <div className={classes.page}>
        <MissionHeader {...tab} {...page} state={state} inspector={inspector} />
        <MissionTabs tab={tab} shown={shown} {...page} />
      </div>
      {inspector.isOpen && <MissionInspector id={id} />}
    </div>
  )
}

type TabsProperties = OverviewWays & { readonly tab: MissionTab; readonly shown: string }

function MissionTabs({ tab, shown, ...ways }: TabsProperties) {
  const found = useSectionFindings(tab.mission.id, tab.client.id)
  const foundIn = (sections: readonly string[]) =>
    sections.flatMap(section => found.get(section) ?? [])
  useAskedSection([tab.mission.id, tab.client.id], goToSection)
  return (
    <Tabs value={shown} onChange={value => value !== null && ways.onTab(value)} keepMounted={false}>
      <Tabs.List className={classes.tabs}>
        {missionTabs.map(({ value, label, sections }) => (
          <Tabs.Tab key={value} value={value} rightSection={markOf(foundIn(sections))}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <SectionNotices found={found}>
        {missionTabs.map(({ value }) => (
          <Tabs.Panel key={value} value={value}>
            {value === shown && <TabOf name={value} tab={tab} {...ways} />}
          </Tabs.Panel>
        ))}
      </SectionNotices>
    </Tabs>
  )
}

/** No room is kept for a mark that is not there. */
function markOf(found: readonly Finding[]) {
  if (found.length === 0) return undefined
  return <WarningMark count={found.length} isGrave={found.some(isError)} />
}

type TabProperties = OverviewWays & {
  readonly name: MissionTabName
  readonly tab: MissionTab
}

function TabOf({ name, tab, ...ways }: TabProperties) {
  switch (name) {
    case 'overview':
      return <OverviewTab {...tab} {...ways} />
    case 'framing':
      return <FramingTab {...tab} />
    case 'plan':
      return <PlanTab {...tab} />
    case 'team':
      return <TeamTab {...tab} />
    case 'budget':
      return <BudgetTab {...tab} />
    case 'risks':
      return <RisksTab {...tab} />
    case 'brief':
      return <BriefTab {...tab} />
    default:
      return null
  }
}

function GoneMission() {
  return (
    <EmptyState
      icon={<IconBriefcase size={28} stroke={1.5} />}
      title="Cette mission n’est plus là"
      text={'Elle est peut-être dans la corbeille\u00a0: Réglages, puis Corbeille.'}
    />
  )
}
