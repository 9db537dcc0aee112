import { budgetSpent, budgetTotal } from '../../domain/budget/budget.ts'
import { compareDates } from '../../domain/calendar/calendar.ts'
import type { HolidayZone } from '../../domain/calendar/holidays.ts'
import { milestoneSlip } from '../../domain/plan/milestone-slip.ts'
import type { Milestone } from '../../domain/plan/plan.ts'
import { pattern } from '../../french/pattern.ts'
import { formatEuros } from '../../french/writing.ts'
import type { Finding } from '../findings/finding.ts'
import { originalAround } from '../reading/original-words.ts'
import { type Said, saidLike } from '../reading/said.ts'
import { placeIn, type Scene, type ToldReport } from '../scene/scene.ts'
import { claimsIn } from './claims.ts'
import { endKept, keptSoFar, noneLate, onTime } from './kept-planning.ts'

/** « Budget respecté », « aucun retard »: not above a table that says the contrary. */
export function toldOutcomes({ reports, workspace: { firm } }: Scene): Finding[] {
  return reports.flatMap(account => {
    const slips = slipsOf(account, firm.holidayZone)
    const last = latest(account, slips, 'last')
    const outcomes = [
      { outcome: overspent(account), pattern: kept },
      { outcome: latest(account, slips, 'any'), pattern: noneLate },
      { outcome: last, pattern: onTime },
      { outcome: last, pattern: endKept },
      { outcome: last === undefined ? soFar(account, slips) : undefined, pattern: keptSoFar },
      { outcome: latest(account, slips, 'open'), pattern: onTrack },
    ].filter(({ outcome }) => outcome !== undefined)
    const said =
      outcomes.length === 0 ? [] : saidLike(account, rough).filter(said => isOwn(said, account))
    return outcomes.flatMap(({ outcome, pattern }) =>
      said.flatMap(each => findingsIn(account, each, pattern, outcome)).slice(0, 1),
    )
  })
}

/** Above a red status, the summary and the conclusion are held against it elsewhere. */
function isOwn({ isQuoted, words, path: [first, index] }: Said, { report }: ToldReport): boolean {
  if (first === 'notes' && /^\W*(?:on track|dans les temps)\W*$/.test(words))
    return /planning|calendrier/i.test(report.notes?.[Number(index)]?.heading ?? '')
  const places = [
    'highlights',
    'notes',
    ...(report.status === 'red' ? [] : ['summary', 'conclusion']),
  ]
  return !isQuoted && places.includes(String(first))
}

const rough = pattern('i')`
  respect|ten[iu]|aucun jalon
  |s? sur (?:la |le |les )?(?:date|fin|[ée]ch|lanc|go|mise|plan|cal|liv)|inchang|[ée]conomie
  |d[ée]passement|retard|d[ée]calage|d[ée]lais|dans les temps|on track|d[ée]rapage
  |glissement|d[ée]rive|jalons|maintenu|conforme|l[’']heure|suit (?:son|le)
`
const kept = pattern('gu')`
  \bbudgets? (?:(?:final|global|initial|total|bien|est|a ete|ont ete|sont) ){0,3}
  (?:respecte|tenu)s?\b
  |\b(?:sans|aucun) depassement(?: de budget| budgetaire)?\b(?! de (?:delai|planning|date))
  |\blegere economie\b
`
/** The status of a planning, told as it is now. */
const onTrack = pattern('gu')`
  \b(?:planning|calendrier) ?:?[^a-z\d;.\n]{0,6}
  (?:on track|dans les temps|a l'heure|conforme)\b
  |\b(?:(?:projet|mission) est|nous sommes|on est|tout est) (?:bien |globalement )?
  (?:dans les temps|a l'heure|on track)\b
  |\b(?:projet|mission) suit (?:bien )?(?:son|le) (?:calendrier|planning)\b
  |^\W*(?:on track|dans les temps)\W*$
`
type Outcome = {
  readonly message: string
  readonly against: Finding['place']
  readonly expected: string
}

function overspent(account: ToldReport): Outcome | undefined {
  const { report } = account
  const { budget, kind, status } = report
  const [total, spent] = [
    budget.stated?.total ?? budgetTotal(budget),
    budget.stated?.spent ?? budgetSpent(budget),
  ]
  const isOver = (kind === 'final' || status === 'done') && total > 0 && spent > total
  if (!isOver) return undefined
  return {
    message: `le bilan dit ${formatEuros(spent)} dépensés pour ${formatEuros(total)} prévus`,
    against: placeIn(account, 'Budget', ['budget', 'lines']),
    expected: `${formatEuros(spent - total)} de plus`,
  }
}

type Slip = { readonly milestone: Milestone; readonly days: number }

/** Of each milestone in working days, the first planned first. */
function slipsOf({ report }: ToldReport, zone: HolidayZone): readonly Slip[] {
  return report.milestones
    .toSorted((one, other) => compareDates(one.planned ?? '', other.planned ?? ''))
    .map(milestone => ({ milestone, days: milestoneSlip(milestone, zone) ?? 0 }))
}

/** In the middle of a mission; at its end, the planning is kept that ends in time. */
function soFar(account: ToldReport, slips: readonly Slip[]): Outcome | undefined {
  return account.report.kind === 'final' ? undefined : latest(account, slips, 'far')
}

/** The milestone that is late by most working days; a planning that is kept is judged by where it ends. */
function latest(
  account: ToldReport,
  slips: readonly Slip[],
  which: keyof typeof worthTelling,
): Outcome | undefined {
  const { milestones } = account.report
  const judged =
    which === 'last'
      ? slips.slice(-1)
      : slips.filter(({ milestone }) => which !== 'open' || milestone.status !== 'done')
  const [most] = judged.toSorted((one, other) => other.days - one.days)
  if (most === undefined || most.days < worthTelling[which]) return undefined
  const { milestone, days } = most
  return {
    message: `« ${milestone.title} » a ${days} jours ouvrés de retard`,
    against: placeIn(account, `Jalon « ${milestone.title} »`, [
      'milestones',
      milestones.indexOf(milestone),
    ]),
    expected: `${days} jours ouvrés de retard`,
  }
}

/** Working days: what is said to be on track may be late by some. */
const worthTelling = { any: 5, last: 5, open: 10, far: 10 }

function findingsIn(
  account: ToldReport,
  { text, words, field, path }: Said,
  pattern: RegExp,
  outcome: Outcome | undefined,
): Finding[] {
  if (outcome === undefined) return []
  const { message, against, expected } = outcome
  return claimsIn(words, pattern).map(({ 0: found, index }) => {
    const quote = originalAround(text, index, found.length)
    return {
      code: 'rag-mismatch',
      severity: 'warning',
      place: placeIn(account, field, path, quote),
      against,
      message: `Le rapport dit : « ${quote} » ; ${message}.`,
      expected,
      stated: quote,
    }
  })
}
