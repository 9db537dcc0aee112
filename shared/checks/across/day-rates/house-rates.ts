import { formatEuros } from '../../../french/writing.ts'
import type { Finding, Place } from '../../findings/finding.ts'
import { saidWith } from '../../reading/said.ts'
import { placeIn, type Scene, type Told } from '../../scene/scene.ts'
import { tariffsIn } from '../playbooks/process-rates.ts'
import { isAverage, isNobodys, isStanding } from './day-rates.ts'

/**
 * A firm without a rate card sells its days at one price: the brief or the proposal that has another one, while
 * those before and after it, of several clients, have the same.
 */
export function houseRates(scene: Scene): Finding[] {
  const { firm, playbooks } = scene.workspace
  const hasCard = firm.people.some(({ dayRate }) => dayRate !== undefined)
  if (hasCard || playbooks.some(playbook => tariffsIn(playbook).length > 0)) return []
  const sales = salesIn(scene)
  const usual = usualOf(sales)
  if (usual === undefined) return []
  return sales
    .filter(
      sale => sale.rate !== usual.rate && isAlone(sale, sales) && isBetween(sale, usual, sales),
    )
    .filter(({ told }) => saidWith(told, reason).length === 0)
    .map(sale => finding(sale, usual))
}

type Sale = {
  readonly told: Told
  readonly date: string
  readonly clientId: string
  readonly rate: number
  readonly place: () => Place
}
type Line = {
  readonly label: string
  readonly person?: string | undefined
  readonly kind?: string | undefined
  readonly dayRate?: number | undefined
}

/** Those whose days that are nobody’s have one price. */
function salesIn({ briefs, proposals }: Scene): Sale[] {
  return [
    ...briefs.flatMap(told => saleOf(told, told.mission.budget.lines, ['budget', 'lines'])),
    ...proposals.filter(isStanding).flatMap(told =>
      saleOf(
        told,
        told.proposal.options.flatMap(({ lines }) => lines),
        ['options'],
      ),
    ),
  ]
}

function saleOf(told: Told, lines: readonly Line[], path: readonly string[]): Sale[] {
  const rates = new Set(
    lines
      .filter(
        line => isNobodys(line) && !isAverage(line) && (line.kind ?? 'consulting') === 'consulting',
      )
      .flatMap(({ dayRate }) => dayRate ?? []),
  )
  const [rate, ...others] = rates
  const { client, date } = told
  if (rate === undefined || others.length > 0 || client === undefined || date === undefined)
    return []
  return [{ told, date, clientId: client.id, rate, place: () => placeIn(told, 'Budget', path) }]
}

/** Of three documents and of two clients at least, and more of them than any other. */
function usualOf(sales: readonly Sale[]): Sale | undefined {
  const same = ({ rate }: Sale) => sales.filter(each => each.rate === rate)
  const [usual] = sales.toSorted((one, other) => same(other).length - same(one).length)
  if (usual === undefined || same(usual).length < 3) return undefined
  return new Set(same(usual).map(({ clientId }) => clientId)).size > 1 ? usual : undefined
}

/** Between the documents of one client, a price is looked at as that of its mission. */
function isAlone(sale: Sale, sales: readonly Sale[]): boolean {
  const others = sales.filter(each => each !== sale)
  return !others.some(({ rate, clientId }) => rate === sale.rate || clientId === sale.clientId)
}

/** Prices go up at one time: the usual one was asked before and after. */
function isBetween({ date }: Sale, { rate }: Sale, sales: readonly Sale[]): boolean {
  const usual = sales.filter(each => each.rate === rate)
  return usual.some(each => each.date < date) && usual.some(each => each.date > date)
}

const reason =
  /d[ée]gressi|\bremise (?:de|commerciale|sur)|(?:tarif|prix|jour) r[ée]duit|pr[ée]f[ée]rentiel|\bjuniors?\b|association|solidaire/i

function finding({ told, rate, place }: Sale, usual: Sale): Finding {
  const [stated, expected] = [rate, usual.rate].map(each => formatEuros(each))
  const where = told.table === 'proposals' ? 'Cette proposition' : 'Ce brief'
  return {
    code: 'rate-card-deviation',
    severity: 'warning',
    place: place(),
    against: usual.place(),
    message: `${where} compte le jour à ${stated} ; les autres, avant et après, le comptent à ${expected}.`,
    ...(expected !== undefined && { expected }),
    ...(stated !== undefined && { stated }),
  }
}
