import { Anchor, Button, Stack, Text } from '@mantine/core'
import { IconBriefcase, IconFileImport, IconPlus } from '@tabler/icons-react'
import { attention } from '../../../shared/domain/dashboard/attention.ts'
import { lastDatedDay } from '../../../shared/domain/dashboard/last-dated-day.ts'
import { portfolio } from '../../../shared/domain/dashboard/portfolio.ts'
import { upcomingMilestones } from '../../../shared/domain/dashboard/upcoming-milestones.ts'
import { isUnderway } from '../../../shared/domain/mission/state.ts'
import { formatDate } from '../../../shared/french/writing.ts'
import { useToday } from '../../storage/database/use-today.ts'
import { EmptyState } from '../../ui/lists/empty-state.tsx'
import { BeginButtons } from '../../ui/lists/ways-to-begin.tsx'
import { PageHeader } from '../../ui/page/header.tsx'
import { Section } from '../../ui/page/section.tsx'
import { ActionsDue } from './actions-due.tsx'
import { AttentionList } from './attention-list.tsx'
import classes from './dashboard.module.css'
import { longDay } from './long-day.ts'
import { MilestoneList } from './milestone-list.tsx'
import { MissionsUnderway } from './missions-underway.tsx'
import { PortfolioFigures } from './portfolio-figures.tsx'
import { useWork, type Work } from './use-work.ts'
import { type OpenWork, WorkAgain } from './work-again.tsx'

type Properties = {
  readonly onOpenMission: (id: string) => void
  readonly onOpenProposal: (id: string) => void
  readonly onOpenMeeting: (id: string) => void
  readonly onOpenWork: OpenWork
  readonly onNewMission: () => void
  readonly onImport: () => void
  readonly onOpenSettings: () => void
}

export function DashboardPage(properties: Properties) {
  const work = useWork()
  const today = useToday()
  return (
    <div className={classes.page}>
      <PageHeader
        title="Tableau de bord"
        subtitle={longDay(today)}
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconFileImport size={16} />}
              onClick={properties.onImport}
            >
              Importer
            </Button>
            <NewMissionButton onNewMission={properties.onNewMission} />
          </>
        }
      />
      {work !== undefined && <DashboardOf work={work} today={today} {...properties} />}
    </div>
  )
}

function DashboardOf({ work, today, ...open }: Properties & { work: Work; today: string }) {
  const { missions, proposals, firm, names } = work
  if (missions.length === 0 && proposals.length === 0)
    return <NothingYet isFirmToTell={firm.people.length === 0} {...open} />
  const remarks = attention(missions, proposals, today)
  const milestones = upcomingMilestones(missions, today, firm.holidayZone, 6)
  const last = lastDatedDay(missions, proposals, today)
  return (
    <>
      {last !== undefined && (
        <Text size="sm" c="dimmed" mb="sm">
          {`Rien n’est daté après le ${formatDate(last)}\u00a0: les retards se comptent de là à aujourd’hui.`}
        </Text>
      )}
      <PortfolioFigures portfolio={portfolio(missions, proposals, today)} />
      <div className={classes.columns}>
        <div>
          <Section title="Missions en cours">
            <MissionsUnderway
              missions={missions.filter(mission => isUnderway(mission, today))}
              names={names}
              today={today}
              onOpen={open.onOpenMission}
            />
          </Section>
          <WorkAgain names={names} today={today} onOpen={open.onOpenWork} />
        </div>
        <div>
          <Section title="À regarder">
            <AttentionList
              remarks={remarks}
              names={names}
              onOpen={({ page, id }) =>
                page === 'mission' ? open.onOpenMission(id) : open.onOpenProposal(id)
              }
            />
          </Section>
          <ActionsDue names={names} today={today} onOpen={open.onOpenMeeting} />
          <Section title="Prochains jalons">
            <MilestoneList
              milestones={milestones}
              names={names}
              today={today}
              onOpen={open.onOpenMission}
            />
          </Section>
        </div>
      </div>
    </>
  )
}

type NothingProperties = Pick<Properties, 'onNewMission' | 'onImport' | 'onOpenSettings'> & {
  /** Its people and their prices are still to be written down. */
  readonly isFirmToTell: boolean
}

function NothingYet({ onNewMission, onImport, onOpenSettings, isFirmToTell }: NothingProperties) {
  return (
    <EmptyState
      icon={<IconBriefcase size={32} stroke={1.4} />}
      title="Tout commence par une mission"
      text={
        'Importez le brief d’un client\u00a0: son contexte, ses phases, son budget et ses jalons sont lus et rangés. La proposition Word et le budget Excel en découlent.'
      }
      action={
        <Stack align="center" gap="lg">
          <BeginButtons onImport={onImport} onNewMission={onNewMission} />
          {isFirmToTell && (
            <Text size="sm" c="dimmed">
              {'Avant la première proposition\u00a0: '}
              <Anchor component="button" size="sm" onClick={onOpenSettings}>
                l’identité, l’équipe et les prix du cabinet
              </Anchor>
              , repris dans chaque document.
            </Text>
          )}
        </Stack>
      }
    />
  )
}

function NewMissionButton({ onNewMission }: Pick<Properties, 'onNewMission'>) {
  return (
    <Button variant="default" leftSection={<IconPlus size={16} />} onClick={onNewMission}>
      Nouvelle mission
    </Button>
  )
}
