import { dayRateOf, personNamed } from '../../../domain/firm/firm.ts'
import { folded } from '../../../french/folded.ts'
import { formatEuros } from '../../../french/writing.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import type { Finding, Place } from '../../findings/finding.ts'
import { saidWith } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldBrief, type ToldProposal } from '../../scene/scene.ts'
import { isNobodys, isStanding } from './day-rates.ts'

/** Somebody whom no rate card tells of has one price for all clients: it goes up at one time, and does not come back. */
export function ratesOfPeople(scene: Scene): Finding[] {
  return [...groupedBy(salesIn(scene), ({ name }) => name).values()].flatMap(sales => {
    const usual = usualOf(sales)
    if (usual === undefined) return []
    return sales
      .filter(sale => sale.rate !== usual.rate && isBetween(sale, sales, usual))
      .filter(({ told }) => saidWith(told, reason).length === 0)
      .map(sale => finding(sale, usual))
  })
}

type Sale = {
  /** As folded. */
  readonly name: string
  readonly shown: string
  readonly rate: number
  readonly date: string
  readonly told: ToldBrief | ToldProposal
  readonly place: () => Place
}
type Line = {
  readonly label: string
  readonly kind?: string | undefined
  readonly person?: string | undefined
  readonly dayRate?: number | undefined
}

function salesIn(scene: Scene): Sale[] {
  return [
    ...scene.briefs.flatMap(brief =>
      salesOf(scene, brief, brief.mission.budget.lines, ['budget', 'lines']),
    ),
    ...scene.proposals
      .filter(isStanding)
      .flatMap(offer =>
        offer.proposal.options.flatMap(({ lines }, index) =>
          salesOf(scene, offer, lines, ['options', index, 'lines']),
        ),
      ),
  ]
}

/** By their whole names: « Claire » may be anyone. */
function salesOf(
  { workspace: { firm } }: Scene,
  told: ToldBrief | ToldProposal,
  lines: readonly Line[],
  path: readonly (string | number)[],
): Sale[] {
  return lines.flatMap((line, index) => {
    const { person, dayRate: rate, kind = 'consulting', label } = line
    const { date } = told
    const shown = personNamed(firm, person ?? label)?.name ?? person
    if (shown === undefined || rate === undefined || date === undefined) return []
    const isOnCard = dayRateOf(firm, shown) !== undefined
    if (isOnCard || kind !== 'consulting' || isNobodys(line) || !/\S \S/.test(shown)) return []
    const place = () => placeIn(told, `Ligne « ${label} »`, [...path, index, 'dayRate'])
    return [{ name: folded(shown), shown, rate, date, told, place }]
  })
}

/** Told by two documents at least, and by more of them than any other. */
function usualOf(sales: readonly Sale[]): Sale | undefined {
  const same = ({ rate }: Sale) =>
    new Set(sales.filter(each => each.rate === rate).map(({ told }) => told.id)).size
  const [usual, next] = sales
    .filter(({ rate }, rank) => sales.findIndex(each => each.rate === rate) === rank)
    .toSorted((one, other) => same(other) - same(one))
  if (usual === undefined || same(usual) < 2) return undefined
  return next === undefined || same(next) < same(usual) ? usual : undefined
}

/** The usual price was asked before and after, within a year; two prices in one document are two kinds of days. */
function isBetween({ told, date, rate }: Sale, sales: readonly Sale[], usual: Sale): boolean {
  const others = sales.filter(each => each.rate === usual.rate)
  const near = others.filter(each => each.date.slice(0, 4) === date.slice(0, 4))
  return (
    sales.every(each => each.told.id !== told.id || each.rate === rate) &&
    near.some(each => each.date <= date) &&
    near.some(each => each.date >= date)
  )
}

const reason =
  /d[ée]gressi|\bremise (?:de|commerciale|sur)|(?:tarif|prix|jour) r[ée]duit|pr[ée]f[ée]rentiel|association|solidaire|\bmajor[ée]|week-?end|urgence/i

function finding({ shown, rate, place }: Sale, usual: Sale): Finding {
  const [stated, expected] = [formatEuros(rate), formatEuros(usual.rate)]
  return {
    code: 'rate-card-deviation',
    severity: 'warning',
    place: place(),
    against: usual.place(),
    message: `Le jour de ${shown} est à ${stated} ici ; avant et après, pour d’autres clients, il est à ${expected}.`,
    expected,
    stated,
  }
}
