import { dayRateOf } from '../../../domain/firm/firm.ts'
import { roundCents } from '../../../domain/money.ts'
import { formatEuros } from '../../../french/writing.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import { impliedRate, ratesOfBrief } from '../../arithmetic/prices/implied-rate.ts'
import type { Finding, Place, RecordPlace } from '../../findings/finding.ts'
import { placeIn, type Scene, type Told } from '../../scene/scene.ts'
import { isAverage, isNobodys, isStanding, whoseDays } from './day-rates.ts'

/**
 * A day has one price from the proposal of a mission to its last report; a rate card says which. So has
 * that of one person in the options of a proposal which is nobody's mission yet.
 */
export function missionRates(scene: Scene): Finding[] {
  const rates = ratesIn(scene)
  return [...groupedBy(rates, ({ key }) => key).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const far = others.filter(other => isFar(other, first) && !isGrade(other, first, others))
    const [round] = far.filter(isWhole)
    return isWhole(first) || round === undefined
      ? far.map(other => finding(other, first))
      : [finding(first, round)]
  })
}

/** Where days and an amount make cents of a day, they are what is wrong. */
function isWhole({ rate }: Rate): boolean {
  return rate % 100 === 0
}

function isFar(one: Rate, other: Rate): boolean {
  return Math.abs(one.rate - other.rate) > 100
}

/** Of the days that nobody is named for, those of a junior stand beside those at the usual price. */
function isGrade(other: Rate, first: Rate, all: readonly Rate[]): boolean {
  const isNobodys = other.key.endsWith(' ')
  return isNobodys && all.some(each => each.told.id === other.told.id && !isFar(each, first))
}

type Rate = {
  /** The mission's id and whose, or what, days they are. */
  readonly key: string
  readonly label: string
  readonly rate: number
  readonly told: Told
  readonly place: () => Place
}
type Line = {
  readonly label: string
  readonly kind?: string | undefined
  readonly person?: string | undefined
  readonly days?: number | undefined
  readonly dayRate?: number | undefined
  readonly amount?: number | undefined
  readonly spentDays?: number | undefined
  readonly spent?: number | undefined
  readonly billedByOthers?: boolean | undefined
}

/** The brief first: it is what the others are held against. */
function ratesIn(scene: Scene): Rate[] {
  const { briefs, reports, proposals } = scene
  return [
    ...briefs.flatMap(brief =>
      linesOf(scene, brief, brief.mission.id, brief.mission.budget.lines, ['budget', 'lines']),
    ),
    ...proposals
      .filter(isStanding)
      .flatMap(offer =>
        offer.proposal.options.flatMap(({ lines }, index) =>
          linesOf(
            scene,
            offer,
            offer.mission?.id ?? offer.id,
            offer.mission === undefined ? lines.filter(isSomebodys) : lines,
            ['options', index, 'lines'],
          ),
        ),
      ),
    ...reports.flatMap(account =>
      linesOf(scene, account, account.mission?.id, account.report.budget.lines, [
        'budget',
        'lines',
      ]),
    ),
  ]
}

function isSomebodys({ person }: Line): boolean {
  return person !== undefined
}

function linesOf(
  scene: Scene,
  told: Told,
  missionId: string | undefined,
  lines: readonly Line[],
  path: RecordPlace['path'],
): Rate[] {
  if (missionId === undefined) return []
  const { firm } = scene.workspace
  const known = ratesOfBrief(scene, missionId)
  const isOfMany = isMixed(lines)
  return lines.flatMap((line, index) => {
    const rate = rateOf(line, known)
    const isOnCard = line.person !== undefined && dayRateOf(firm, line.person) !== undefined
    if (rate === undefined || isOnCard || line.billedByOthers === true) return []
    if (isAverage(line) || (isOfMany && isNobodys(line))) return []
    const key = `${missionId} ${whoseDays(line)}`
    const place = () => placeIn(told, `Ligne « ${line.label} »`, [...path, index])
    return [{ key, label: line.person ?? line.label, rate, told, place }]
  })
}

/** Where people have several prices, days that are nobody’s have those of some of them. */
function isMixed(lines: readonly Line[]): boolean {
  const named = lines.filter(
    line => !isNobodys(line) && (line.kind ?? 'consulting') === 'consulting',
  )
  return new Set(named.flatMap(({ dayRate }) => dayRate ?? [])).size > 1
}

function rateOf(
  { kind = 'consulting', dayRate, amount, ...line }: Line,
  known: readonly number[],
): number | undefined {
  if (kind !== 'consulting') return undefined
  if (dayRate !== undefined) return dayRate
  return amount === undefined ? undefined : impliedRate({ ...line, amount }, known)
}

function finding(other: Rate, first: Rate | undefined): Finding {
  const [stated, expected] = [other.rate, first?.rate ?? 0].map(rate =>
    formatEuros(roundCents(rate)),
  )
  return {
    code: 'rate-card-deviation',
    severity: 'warning',
    place: other.place(),
    ...(first && { against: first.place() }),
    message: `Le jour de « ${other.label} » est à ${stated} ici, et à ${expected} ${elsewhere(other.told, first?.told)}.`,
    ...(expected !== undefined && { expected }),
    ...(stated !== undefined && { stated }),
  }
}

function elsewhere(told: Told, against: Told | undefined): string {
  return told.id === against?.id
    ? 'plus haut dans le document'
    : 'dans un autre document de la mission'
}
