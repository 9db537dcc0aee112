import { type Firm, personNamed } from '../../domain/firm/firm.ts'
import { sum } from '../../domain/money.ts'
import { daysByPerson, phaseDays } from '../../domain/plan/effort.ts'
import type { Phase } from '../../domain/plan/plan.ts'
import type { Proposal } from '../../domain/proposal/proposal.ts'
import { formatEuros, formatNumber } from '../../french/writing.ts'
import { row, section, table } from '../blocks.ts'
import type { Block } from '../document-tree.ts'
import { phaseTitle } from '../parts/phases.ts'
import { teamTable } from '../parts/team.ts'
import type { ProposalSources } from '../proposal.ts'

export function teamSection({ proposal, firm }: ProposalSources): Block[] {
  return section(1, 'Équipe dédiée', [
    ...teamTable('Équipe dédiée', proposal.team),
    ...section(2, 'Tarifs journaliers', rateTable(proposal, firm)),
    ...section(2, 'Répartition des journées', effortTable(proposal.phases, firm)),
  ])
}

/** Of those who are priced by the day: what a day of theirs costs, from the firm's rate card. */
function rateTable({ options }: Proposal, firm: Firm): Block[] {
  const priced = options
    .flatMap(({ lines }) => lines)
    .filter(({ days, dayRate }) => days !== undefined && dayRate !== undefined)
    .flatMap(({ person }) => (person === undefined ? [] : (personNamed(firm, person) ?? [])))
  const rows = [...new Set(priced)].map(({ name, role = '', dayRate }) =>
    row('body', [name, role, dayRate === undefined ? '' : formatEuros(dayRate)]),
  )
  const columns = [
    ['Intervenant', 'text', 4],
    ['Fonction', 'text', 5],
    ['Prix du jour HT', 'money', 2.4],
  ] as const
  return priced.some(({ dayRate }) => dayRate !== undefined)
    ? table('Prix d’un jour de chaque intervenant', columns, rows)
    : []
}

/** Person-days: one row for each phase, one column for each person, totals both ways. */
function effortTable(phases: readonly Phase[], firm: Firm): Block[] {
  const people = daysByPerson(phases, firm)
  const total = sum(people.map(({ days }) => days))
  if (total === 0) return []
  const rows = phases.map((phase, index) =>
    row('body', [
      phaseTitle(phase, index),
      ...people.map(({ person }) => daysText(daysOf(phase, person, firm))),
      daysText(phaseDays(phase)),
    ]),
  )
  const totals = people.map(({ days }) => daysText(days))
  return table(
    'Journées par phase et par personne',
    [
      ['Phase', 'text', 4],
      ...people.map(({ person }) => [person, 'days', 2] as const),
      ['Total', 'days', 1.5],
    ],
    [...rows, row('total', ['Total (en jours)', ...totals, daysText(total)])],
  )
}

function daysOf(phase: Phase, person: string, firm: Firm): number {
  return daysByPerson([phase], firm).find(each => each.person === person)?.days ?? 0
}

function daysText(days: number): string {
  return days === 0 ? '–' : formatNumber(days)
}
