import type { FindingCode } from '../../../shared/checks/findings/finding.ts'
import { addDays } from '../../../shared/domain/calendar/calendar.ts'
import type { Workspace } from '../../../shared/domain/workspace/workspace.ts'

/** One mistake put into a consistent workspace, and the finding it must give. */
export type Corruption = {
  readonly what: string
  readonly code: FindingCode
  readonly make: (workspace: Workspace, amount: number) => Workspace
}

const onProposal = (
  workspace: Workspace,
  change: (proposal: Workspace['proposals'][number]) => Workspace['proposals'][number],
): Workspace => ({ ...workspace, proposals: workspace.proposals.map(change) })

const onReport = (
  workspace: Workspace,
  change: (report: Workspace['reports'][number]) => Workspace['reports'][number],
): Workspace => ({ ...workspace, reports: workspace.reports.map(change) })

const onMission = (
  workspace: Workspace,
  change: (mission: Workspace['missions'][number]) => Workspace['missions'][number],
): Workspace => ({ ...workspace, missions: workspace.missions.map(change) })

function atFirst<Row>(rows: readonly Row[], change: (row: Row) => Row): Row[] {
  return rows.map((row, index) => (index === 0 ? change(row) : row))
}

/** `amount` is at least 1: euros, days or points by which a figure is wrong. */
export const corruptions: readonly Corruption[] = [
  {
    what: 'an option total that is not that of its lines',
    code: 'total-mismatch',
    make: (workspace, amount) =>
      onProposal(workspace, proposal => ({
        ...proposal,
        options: atFirst(proposal.options, option => ({
          ...option,
          total: (option.total ?? 0) + amount * 100,
        })),
      })),
  },
  {
    what: 'days times rate that is not the amount beside them',
    code: 'days-rate-mismatch',
    make: (workspace, amount) =>
      onProposal(workspace, proposal => ({
        ...proposal,
        options: atFirst(proposal.options, option => ({
          ...option,
          lines: atFirst(option.lines, line => ({
            ...line,
            amount: (line.amount ?? 0) + (amount + 60) * 100,
          })),
        })),
      })),
  },
  {
    what: 'payments that do not make the whole',
    code: 'payment-share-mismatch',
    make: workspace =>
      onProposal(workspace, proposal => ({
        ...proposal,
        payments: atFirst(proposal.payments, ({ amount: _amount, ...payment }) => ({
          ...payment,
          share: payment.share - 5,
        })).map(({ amount: _amount, ...payment }) => payment),
      })),
  },
  {
    what: 'a payment whose amount is not its share',
    code: 'payment-amount-mismatch',
    make: (workspace, amount) =>
      onProposal(workspace, proposal => ({
        ...proposal,
        payments: atFirst(proposal.payments, payment => ({
          ...payment,
          amount: (payment.amount ?? 0) + amount * 100,
        })),
      })),
  },
  {
    what: 'zones that do not make the whole',
    code: 'percent-mismatch',
    make: workspace => ({
      ...workspace,
      clients: atFirst(workspace.clients, client => ({
        ...client,
        zones: [...(client.zones ?? []), { label: 'Ailleurs', share: 12 }],
      })),
    }),
  },
  {
    what: 'a return that nothing gives',
    code: 'percent-mismatch',
    make: (workspace, amount) =>
      onReport(workspace, report => ({
        ...report,
        roi: report.roi && {
          ...report.roi,
          gains: report.roi.gains.slice(0, 1),
          stated: [{ percent: 5000 + amount }],
        },
      })),
  },
  {
    what: 'a report whose budget is over the envelope',
    code: 'envelope-exceeded',
    make: (workspace, amount) =>
      onReport(workspace, report => ({
        ...report,
        budget: {
          ...report.budget,
          lines: report.budget.lines.map(line =>
            line.kind === 'expenses' ? { ...line, amount: line.amount + amount * 100 } : line,
          ),
        },
      })),
  },
  {
    what: 'a validity that ends before the proposal is dated',
    code: 'date-conflict',
    make: (workspace, amount) =>
      onProposal(workspace, proposal => ({
        ...proposal,
        validUntil: addDays(proposal.date ?? '2024-01-01', -amount),
      })),
  },
  {
    what: 'a quotation told before it was said',
    code: 'event-after-document',
    make: (workspace, amount) =>
      onReport(workspace, report => ({
        ...report,
        satisfaction: {
          ...report.satisfaction,
          quotes: atFirst(report.satisfaction.quotes, quote => ({
            ...quote,
            date: addDays(report.date ?? '2024-01-01', amount),
          })),
        },
      })),
  },
  {
    what: 'a milestone moved in a report that does not say so',
    code: 'date-conflict',
    make: workspace =>
      onReport(workspace, report => ({
        ...report,
        milestones: report.milestones.map((milestone, index, all) =>
          index === all.length - 1
            ? { ...milestone, planned: addDays(milestone.planned ?? '2024-01-01', 7) }
            : milestone,
        ),
      })),
  },
  {
    what: 'a milestone before the mission begins',
    code: 'milestone-order',
    make: workspace =>
      onMission({ ...workspace, reports: [], proposals: [] }, mission => ({
        ...mission,
        milestones: atFirst(mission.milestones, milestone => ({
          ...milestone,
          planned: addDays(mission.start ?? '2024-01-01', -14),
        })),
      })),
  },
  {
    what: 'a deliverable done at less than 100 %',
    code: 'done-with-open-work',
    make: (workspace, amount) =>
      onReport(workspace, report => ({
        ...report,
        deliverables: atFirst(report.deliverables, each => ({
          ...each,
          progress: 100 - Math.min(amount, 90),
        })),
      })),
  },
  {
    what: 'a mark out of ten called a net promoter score',
    code: 'nps-scale',
    make: workspace =>
      onReport(workspace, report => ({
        ...report,
        satisfaction: {
          ...report.satisfaction,
          scores: [{ label: 'NPS', value: 9, max: 10 }],
        },
      })),
  },
  {
    what: 'a day rate off the rate card',
    code: 'rate-card-deviation',
    make: (workspace, amount) => ({
      ...workspace,
      firm: {
        ...workspace.firm,
        people: atFirst(workspace.firm.people, person => ({
          ...person,
          dayRate: (person.dayRate ?? 0) + amount * 100,
        })),
      },
    }),
  },
  {
    what: 'an action for somebody unknown',
    code: 'unknown-person',
    make: workspace => ({
      ...workspace,
      meetings: workspace.meetings.map(meeting => ({
        ...meeting,
        actions: atFirst(meeting.actions, action => ({ ...action, owner: 'Odile Perrin' })),
      })),
    }),
  },
  {
    what: 'another client named in a report',
    code: 'other-client-named',
    make: workspace =>
      onReport(workspace, report => ({ ...report, summary: 'Comme chez Garages Merlin.' })),
  },
  {
    what: 'tu and vous in one proposal',
    code: 'mixed-address',
    make: workspace =>
      onProposal(workspace, proposal => ({
        ...proposal,
        background: 'Je te remercie de ton appel.',
      })),
  },
  {
    what: 'an equation with a wrong result',
    code: 'total-mismatch',
    make: (workspace, amount) =>
      onReport(workspace, report => ({
        ...report,
        conclusion: `20 h/semaine × 45 €/h = ${900 + amount} €/semaine.`,
      })),
  },
]
