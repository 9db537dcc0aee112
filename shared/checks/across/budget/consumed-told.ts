import { budgetSpent, budgetTotal } from '../../../domain/budget/budget.ts'
import { daysBetween } from '../../../domain/calendar/calendar.ts'
import { amount, amountsIn } from '../../../french/figures/told-amounts.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldMinutes, type ToldReport } from '../../scene/scene.ts'
import { consumedRecalled } from './consumed-recalled.ts'
import { otherAmount } from './other-amount.ts'

/** « 18 210 € consommés sur 32 000 € », in minutes: as the report of those days has them. */
export function consumedTold(scene: Scene): Finding[] {
  return [...consumedInMinutes(scene), ...consumedRecalled(scene)]
}

function consumedInMinutes({ meetings, reports }: Scene): Finding[] {
  return meetings.flatMap(minutes => {
    const told = figuresLike(minutes, rough).filter(({ isQuoted }) => !isQuoted)
    if (told.length === 0) return []
    const accounts = reports.filter(each => isBeside(each, minutes))
    const [account, ...others] = accounts
    if (account === undefined || others.length > 0) return []
    return told.flatMap(said =>
      matchesIn(said.text, consumed).flatMap(({ 0: quote, index }) => {
        const place = placeIn(
          minutes,
          said.field,
          said.path,
          around(said.text, index, quote.length),
        )
        return conflictsIn(quote, { minutes, account, said, place })
      }),
    )
  })
}

const rough = /€ ?(?:HT )?(?:consomm|dépens|engag|factur)[^\n]{0,12} sur [^\n]{0,8}\d/i
const consumed = new RegExp(
  `(?<![\\d.,]|\\d[ \\u00a0\\u202f]|(?:environ|près de|plus de|moins de|[~≈]) ?)${amount}(?: HT)? (?:consommés?|dépensés?|engagés?) sur (?:un (?:budget|total) de )?${amount}`,
  'giu',
)

/** Of one mission, and of the same ten days. */
function isBeside(account: ToldReport, { mission, date }: ToldMinutes): boolean {
  if (mission === undefined || account.mission !== mission) return false
  const { lines, stated } = account.report.budget
  const isBudgeted = lines.length > 0 || stated !== undefined
  return (
    isBudgeted &&
    date !== undefined &&
    account.date !== undefined &&
    Math.abs(daysBetween(date, account.date)) <= 10
  )
}

type Beside = {
  readonly minutes: ToldMinutes
  readonly account: ToldReport
  readonly said: Said
  readonly place: Finding['place']
}

/** The whole, whenever it is told; what is spent, where the report is as late as the minutes and has less. */
function conflictsIn(quote: string, { minutes, account, place }: Beside): Finding[] {
  const [spent, whole] = amountsIn(quote)
  const { budget } = account.report
  if (spent === undefined || whole === undefined) return []
  const wholes = [
    budgetTotal(budget),
    budget.stated?.total,
    minutes.mission?.budget.envelope,
    ...(minutes.mission === undefined ? [] : [budgetTotal(minutes.mission.budget)]),
  ]
  const spending = [budgetSpent(budget), budget.stated?.spent]
  const isLate = (account.date ?? '') >= (minutes.date ?? '')
  return [
    ...otherAmount(whole, wholes, { what: 'Le budget', account, place }),
    ...(isLate && spent.cents > Math.max(...spending.map(each => each ?? 0))
      ? otherAmount(spent, spending, { what: 'Le consommé', account, place })
      : []),
  ]
}
