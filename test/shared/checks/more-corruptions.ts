import { addDays, weekday } from '../../../shared/domain/calendar/calendar.ts'
import type { Workspace } from '../../../shared/domain/workspace/workspace.ts'
import type { Corruption } from './corruptions.ts'

type Proposal = Workspace['proposals'][number]
type Report = Workspace['reports'][number]
type Meeting = Workspace['meetings'][number]
type Mission = Workspace['missions'][number]

const onProposals = (workspace: Workspace, change: (proposal: Proposal) => Proposal) => ({
  ...workspace,
  proposals: workspace.proposals.map(change),
})
const onReports = (workspace: Workspace, change: (report: Report) => Report) => ({
  ...workspace,
  reports: workspace.reports.map(change),
})
const onMeetings = (workspace: Workspace, change: (meeting: Meeting) => Meeting) => ({
  ...workspace,
  meetings: workspace.meetings.map(change),
})
const onMissions = (workspace: Workspace, change: (mission: Mission) => Mission) => ({
  ...workspace,
  missions: workspace.missions.map(change),
})
const saying = (conclusion: string) => (workspace: Workspace) =>
  onReports(workspace, report => ({ ...report, conclusion }))

const id = '00000000-0000-4000-8000-999999999999'
const kpi = { id, label: 'Commandes en ligne' }
const day = '2024-01-01'

/** Mistakes of words, of days and of one document against another. */
export const moreCorruptions: readonly Corruption[] = [
  {
    what: 'a part of a whole with a wrong percentage',
    code: 'percent-mismatch',
    make: (workspace, amount) =>
      saying(`3 000 références sur 5 000 (${61 + (amount % 39)} %) ont une photo.`)(workspace),
  },
  {
    what: 'shares of the turnover that exceed it',
    code: 'percent-mismatch',
    make: (workspace, amount) =>
      saying(
        `- Automobile (35 % du CA)\n- Bâtiment (30 % du CA)\n- Divers (${37 + amount} % du CA)`,
      )(workspace),
  },
  {
    what: 'a whole time gained that its rows do not make',
    code: 'gain-mismatch',
    make: (workspace, amount) =>
      onReports(workspace, report => ({
        ...report,
        kpis: [
          { id, label: 'Saisie', baseline: '3 h/semaine', actual: '1 h/semaine' },
          { id, label: 'Inventaires', baseline: '5 h/semaine', actual: '1 h/semaine' },
          { id, label: 'Total temps gagné', actual: `${6 + amount} h/semaine` },
        ],
      })),
  },
  {
    what: 'phases that take other days than the option sells',
    code: 'figure-conflict',
    make: (workspace, amount) =>
      onProposals(workspace, proposal => ({
        ...proposal,
        phases: proposal.phases.map((phase, index) =>
          index === 0
            ? {
                ...phase,
                effort: phase.effort.map(each => ({ ...each, days: each.days + amount })),
              }
            : phase,
        ),
      })),
  },
  {
    what: 'phases whose lengths do not make the whole',
    code: 'duration-mismatch',
    make: (workspace, amount) =>
      onProposals(workspace, proposal => ({
        ...proposal,
        statedDuration: `${12 + amount} semaines`,
        schedule: [
          { label: 'Cadrage', duration: '3 semaines' },
          { label: 'Mise en place', duration: '5 semaines' },
          { label: 'Formation', duration: '3 semaines' },
        ],
      })),
  },
  {
    what: 'a phase that ends after the mission',
    code: 'milestone-order',
    make: (workspace, amount) =>
      onMissions(workspace, mission => ({
        ...mission,
        phases: [
          {
            id,
            name: 'Suivi',
            objectives: [],
            deliverables: [],
            effort: [],
            period: {
              label: 'Suivi',
              start: mission.start,
              end: addDays(mission.end ?? day, amount + 31),
            },
          },
        ],
      })),
  },
  {
    what: 'an action due before the meeting that decides it',
    code: 'date-conflict',
    make: (workspace, amount) =>
      onMeetings(workspace, meeting => ({
        ...meeting,
        actions: meeting.actions.map(action => ({
          ...action,
          due: midweek(addDays(meeting.date ?? day, -amount - 7)),
        })),
      })),
  },
  {
    what: 'an action promised this week and due later',
    code: 'date-conflict',
    make: workspace =>
      onMeetings(workspace, meeting => ({
        ...meeting,
        actions: meeting.actions.map(action => ({
          ...action,
          title: 'Relire le cahier cette semaine',
        })),
      })),
  },
  {
    what: 'an agenda longer than its meeting',
    code: 'duration-mismatch',
    make: (workspace, amount) =>
      onMeetings(workspace, meeting => ({
        ...meeting,
        startsAt: '09:00',
        endsAt: '10:00',
        agenda: [{ title: 'Avancement', minutes: 60 + amount }],
      })),
  },
  {
    what: 'a report dated before its period',
    code: 'date-conflict',
    make: (workspace, amount) =>
      onReports(workspace, report => ({
        ...report,
        period: {
          label: 'Le mois',
          start: addDays(report.date ?? day, amount),
          end: addDays(report.date ?? day, amount + 30),
        },
      })),
  },
  {
    what: 'a milestone done at a date to come',
    code: 'event-after-document',
    make: workspace =>
      onReports(workspace, report => ({
        ...report,
        milestones: report.milestones.map((milestone, index, all) =>
          index === all.length - 1 ? { ...milestone, status: 'done' as const } : milestone,
        ),
      })),
  },
  {
    what: 'a target that is not that of the brief',
    code: 'figure-conflict',
    make: (workspace, amount) =>
      onProposals(
        onMissions(workspace, mission => ({ ...mission, kpis: [{ ...kpi, target: '30 %' }] })),
        proposal => ({ ...proposal, kpis: [{ ...kpi, target: `${30 + amount} %` }] }),
      ),
  },
  {
    what: 'an accepted price over the envelope of the brief',
    code: 'envelope-exceeded',
    make: (workspace, amount) => ({
      ...onMissions(workspace, mission => ({
        ...mission,
        budget: { lines: [], envelope: (mission.budget.envelope ?? 0) - amount * 100 },
      })),
      reports: [],
    }),
  },
  {
    what: 'a payment of an option that is not offered',
    code: 'payment-share-mismatch',
    make: workspace =>
      onProposals(workspace, proposal => ({
        ...proposal,
        payments: [...proposal.payments, { option: 'Option Z', share: 100, when: 'Signature' }],
      })),
  },
  {
    what: 'a follow-up whose mark is not the one told',
    code: 'figure-conflict',
    make: workspace => ({
      ...workspace,
      followUps: workspace.missions.map(mission => ({
        id,
        missionId: mission.id,
        due: addDays(mission.end ?? day, 30),
        kind: '1m' as const,
        nps: 9,
        feedback: 'Nadia donne 7/10.',
      })),
    }),
  },
  {
    what: 'a post told differently in two documents',
    code: 'unknown-person',
    make: workspace =>
      onMeetings(
        onMissions(workspace, mission => ({
          ...mission,
          team: {
            ...mission.team,
            client: [{ name: 'Nadia Benali', role: 'Directrice financière' }],
          },
        })),
        meeting => ({
          ...meeting,
          participants: meeting.participants.map(member =>
            member.name === 'Nadia Benali' ? { ...member, role: 'Directrice commerciale' } : member,
          ),
        }),
      ),
  },
  {
    what: 'a day of another price than in the proposal',
    code: 'rate-card-deviation',
    make: (workspace, amount) => {
      const offCard = {
        ...workspace,
        firm: {
          ...workspace.firm,
          people: workspace.firm.people.map(({ dayRate: _dayRate, ...person }) => person),
        },
      }
      return onReports(offCard, report => ({
        ...report,
        budget: {
          lines: report.budget.lines.map(({ spentDays: _days, spent: _spent, ...line }, index) => {
            if (index > 0) return line
            const dayRate = (line.dayRate ?? 0) - (2 + (amount % 90)) * 100
            return { ...line, dayRate, amount: dayRate * (line.days ?? 0) }
          }),
        },
      }))
    },
  },
]

/** No advice on weekends is wanted here. */
function midweek(date: string): string {
  return addDays(date, 3 - weekday(date))
}
