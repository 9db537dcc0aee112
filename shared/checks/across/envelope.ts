import { type Budget, budgetTotal } from '../../domain/budget.ts'
import { formatEuros } from '../../domain/french.ts'
import { sum } from '../../domain/money.ts'
import type { Finding } from '../finding.ts'
import { type Account, type Brief, placeIn, type Scene } from '../scene.ts'

/** What is planned stays within what was agreed with the client, in the brief and in every report. */
export function envelopes({ briefs, reports }: Scene): Finding[] {
  return [...briefs.flatMap(briefFindings), ...reports.flatMap(reportFindings)]
}

function briefFindings(brief: Brief): Finding[] {
  const { envelope, lines } = brief.mission.budget
  const total = budgetTotal(brief.mission.budget)
  const told = sum(lines.map(({ amount }) => amount))
  if (envelope === undefined || lines.length === 0 || [total, told].includes(envelope)) return []
  const place = placeIn(brief, 'Budget', ['budget', 'envelope'])
  if (total > envelope) return [exceeded(place, total, envelope)]
  return [
    {
      code: 'total-mismatch',
      severity: 'error',
      place,
      message: `Les lignes du budget font ${formatEuros(total)} ; ${formatEuros(envelope)} sont annoncés.`,
      expected: formatEuros(total),
      stated: formatEuros(envelope),
    },
  ]
}

function reportFindings(account: Account): Finding[] {
  const agreed = agreedEnvelope(account)
  const total = budgetTotal(account.report.budget)
  if (agreed === undefined || total <= agreed) return []
  const against = account.mission?.budget.envelope
  const place = placeIn(account, 'Budget', ['budget', 'lines'])
  const finding = exceeded(place, total, agreed)
  if (against === undefined || account.mission === undefined) return [finding]
  const { client, mission } = account
  return [
    {
      ...finding,
      against: placeIn(
        {
          document: 'Brief',
          table: 'missions',
          id: mission.id,
          date: mission.createdOn,
          client,
        },
        'Enveloppe',
        ['budget', 'envelope'],
      ),
    },
  ]
}

function agreedEnvelope({ report, mission }: Account): number | undefined {
  return mission?.budget.envelope ?? report.budget.envelope ?? wholeOf(mission?.budget)
}

function wholeOf(budget: Budget | undefined): number | undefined {
  return budget === undefined || budget.lines.length === 0 ? undefined : budgetTotal(budget)
}

function exceeded(place: Finding['place'], total: number, envelope: number): Finding {
  return {
    code: 'envelope-exceeded',
    severity: 'error',
    place,
    message: `Le budget prévu (${formatEuros(total)}) dépasse l’enveloppe convenue (${formatEuros(envelope)}) de ${formatEuros(total - envelope)}.`,
    expected: formatEuros(envelope),
    stated: formatEuros(total),
  }
}
