import { type Budget, budgetSpent, budgetTotal } from '../../../domain/budget/budget.ts'
import { sum } from '../../../domain/money.ts'
import { formatEuros } from '../../../french/writing.ts'
import { mendedLine } from '../../arithmetic/prices/priced-lines.ts'
import type { Finding } from '../../findings/finding.ts'
import { saidLike } from '../../reading/said.ts'
import {
  placeIn,
  type Scene,
  type ToldBrief,
  type ToldReport,
  toldBrief,
} from '../../scene/scene.ts'
import { raisedLine } from './planned-lines.ts'

/** What is planned stays within what was agreed with the client, in the brief and in every report. */
export function envelopes({ briefs, reports }: Scene): Finding[] {
  return [...briefs.flatMap(briefFindings), ...reports.flatMap(reportFindings)]
}

function briefFindings(brief: ToldBrief): Finding[] {
  const { envelope, lines } = brief.mission.budget
  const total = budgetTotal(brief.mission.budget)
  const told = sum(lines.map(({ amount }) => amount))
  const mended = sum(lines.map(line => mendedLine(line).amount))
  const known = [total, told, mended]
  if (envelope === undefined || lines.length === 0 || known.includes(envelope)) return []
  const place = placeIn(brief, 'Budget', ['budget', 'envelope'])
  if (total > envelope) return [exceeded(place, total, envelope)]
  if (hasMargin(brief.mission.budget, told)) return []
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

/** Above what was typed here, or a total of all the lines that is stated by itself, more was agreed. */
function hasMargin({ stated, lines, typed }: Budget, told: number): boolean {
  if (typed === true) return true
  const { total } = stated ?? {}
  return total !== undefined && !lines.some(({ amount }) => amount > 0 && told - amount === total)
}

function reportFindings(account: ToldReport): Finding[] {
  const { budget } = account.report
  const agreed = agreedEnvelope(account)
  if (agreed === undefined) return []
  const [total, spent] = [budgetTotal(budget), budgetSpent(budget)]
  if (Math.max(total, spent) <= agreed || isExtended(account)) return []
  const place = placeIn(account, 'Budget', ['budget', 'lines'])
  const finding =
    total > agreed
      ? exceeded(place, total, agreed, raisedLine(account))
      : overspent(place, spent, agreed)
  const against = briefEnvelope(account)
  return [against === undefined ? finding : { ...finding, against }]
}

/** The client signed for more, or the envelope was raised. */
function isExtended(account: ToldReport): boolean {
  return saidLike(account, /avenant|enveloppe/i).some(
    ({ words }) => signedMore.test(words) || raised.test(words),
  )
}

const signedMore =
  /avenant[^.;\n]{0,40}\b(?:signe|accepte|valide)|\b(?:signe|accepte|valide)[^.;\n]{0,40}avenant/

/** « L’enveloppe, portée de 84 000 € à 88 600 € par l’avenant », « l’enveloppe passe de 84 000 € à 88 600 € ». */
const raised =
  /enveloppe[^.;\n]{0,30}\b(?:portee|passee?|relevee|augmentee) (?:de |a )?[^.;\n]{0,30}\d[^.;\n]{0,20} a (?:\**)\d|enveloppe[^.;\n]{0,40}\bpar (?:l'|un )avenant/

function briefEnvelope({ client, mission }: ToldReport): Finding['place'] | undefined {
  if (mission?.budget.envelope === undefined) return undefined
  return placeIn(toldBrief(mission, client), 'Enveloppe', ['budget', 'envelope'])
}

function agreedEnvelope({ report, mission }: ToldReport): number | undefined {
  return mission?.budget.envelope ?? report.budget.envelope ?? wholeOf(mission?.budget)
}

function wholeOf(budget: Budget | undefined): number | undefined {
  return budget === undefined || budget.lines.length === 0 ? undefined : budgetTotal(budget)
}

type Raised = ReturnType<typeof raisedLine>

function exceeded(
  place: Finding['place'],
  total: number,
  envelope: number,
  raised?: Raised,
): Finding {
  const why =
    raised &&
    ` : « ${raised.label} » est à ${formatEuros(raised.amount)}, pour ${formatEuros(raised.planned.amount)} dans le brief`
  return {
    code: 'envelope-exceeded',
    severity: 'error',
    place,
    message: `Le budget prévu (${formatEuros(total)}) dépasse l’enveloppe convenue (${formatEuros(envelope)}) de ${formatEuros(total - envelope)}${why ?? ''}.`,
    expected: formatEuros(envelope),
    stated: formatEuros(total),
  }
}

function overspent(place: Finding['place'], spent: number, envelope: number): Finding {
  return {
    code: 'envelope-exceeded',
    severity: 'error',
    place,
    message: `La dépense (${formatEuros(spent)}) dépasse l’enveloppe convenue (${formatEuros(envelope)}) de ${formatEuros(spent - envelope)}.`,
    expected: formatEuros(envelope),
    stated: formatEuros(spent),
  }
}
