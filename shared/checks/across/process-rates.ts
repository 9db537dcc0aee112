import type { Firm } from '../../domain/firm.ts'
import { folded } from '../../domain/folded.ts'
import { formatEuros } from '../../domain/french.ts'
import type { Playbook } from '../../domain/playbook.ts'
import { amountsIn } from '../arithmetic/told-amounts.ts'
import type { Finding, Place } from '../finding.ts'
import { placeIn, type Scene, type Told } from '../scene.ts'
import { listed } from '../sending-point.ts'
import { foldedMonths, toldDate } from '../time/told-dates.ts'
import { isNobodys } from './day-rates.ts'

/** The price of a day that a process of the firm tells is that of its rate card; where it has none, that of its offers. */
export function processRates(scene: Scene): Finding[] {
  const { playbooks, firm } = scene.workspace
  const tariffs = playbooks
    .filter(({ deletedAt }) => deletedAt === undefined)
    .flatMap(playbook => tariffsIn(playbook))
  const card = cardRates(firm)
  if (card.length > 0) return tariffs.flatMap(each => offCard(each, card))
  const [tariff, ...others] = tariffs
  return tariff === undefined || others.length > 0 ? [] : offTariff(scene, tariff)
}

type Tariff = {
  readonly rates: readonly number[]
  readonly place: Place
  /** The month from which the process stands; what was sold before had other prices. */
  readonly since: string
}

function tariffsIn({ id, title, steps, notes = [] }: Playbook): Tariff[] {
  const since = monthIn(notes.map(({ text }) => text).join('\n'))
  return steps.flatMap((step, rank) =>
    step.items.flatMap((item, index) => {
      if (!isTariff.test(item)) return []
      const path = ['steps', rank, 'items', index]
      const record = { table: 'playbooks', id, path } as const
      const place = { document: `Process « ${title} »`, field: step.title, quote: item, record }
      return [{ rates: amountsIn(item).map(({ cents }) => cents), place, since }]
    }),
  )
}

/** « Tarif : 1 200 €/jour (1 050 € à partir de 30 jours) » */
const isTariff =
  /(?:tarif|taux journalier|\bTJM\b|prix (?:d[eu] (?:la )?)?jour)[^\n]*€ ?(?:HT ?)?(?:\/ ?j(?:our)?\b|par jour|la journ[ée]e)/i

/** « Version : janvier 2026 » */
function monthIn(text: string): string {
  const [, name = '', year = ''] = version.exec(folded(text)) ?? []
  return toldDate(year, name, '1') ?? ''
}

const version = new RegExp(`(?<![a-z])(${foldedMonths.join('|')}) (20\\d\\d)`)

function cardRates({ people }: Firm): number[] {
  return [...new Set(people.flatMap(({ dayRate }) => dayRate ?? []))]
}

function offCard({ rates, place }: Tariff, card: readonly number[]): Finding[] {
  if (rates.some(rate => card.includes(rate))) return []
  const [stated, expected] = [inWords(rates), inWords(card)]
  return [
    {
      code: 'rate-card-deviation',
      severity: 'warning',
      place,
      message: `Le process dit ${stated} par jour ; la grille dit ${expected}.`,
      expected,
      stated,
    },
  ]
}

function offTariff({ briefs, proposals }: Scene, tariff: Tariff): Finding[] {
  const isSince = ({ date }: Told) => (date ?? '9999') >= tariff.since
  return [
    ...briefs
      .filter(isSince)
      .flatMap(told => linesOff(told, told.mission.budget.lines, ['budget', 'lines'], tariff)),
    ...proposals
      .filter(isSince)
      .flatMap(told =>
        told.proposal.options
          .flatMap(({ lines }, index) => linesOff(told, lines, ['options', index, 'lines'], tariff))
          .slice(0, 1),
      ),
  ]
}

type Line = {
  readonly label: string
  readonly person?: string | undefined
  readonly days?: number | undefined
  readonly dayRate?: number | undefined
}

function linesOff(
  told: Told,
  lines: readonly Line[],
  path: readonly (string | number)[],
  { rates, place }: Tariff,
): Finding[] {
  return lines.flatMap((line, index) => {
    const { label, dayRate } = line
    if (dayRate === undefined || !isNobodys(line) || rates.includes(dayRate)) return []
    const [stated, expected] = [formatEuros(dayRate), inWords(rates)]
    return [
      {
        code: 'rate-card-deviation',
        severity: 'warning',
        place: placeIn(told, `Ligne « ${label} »`, [...path, index, 'dayRate']),
        against: place,
        message: `Le jour est à ${stated} ; un process du cabinet dit ${expected}.`,
        expected,
        stated,
      },
    ]
  })
}

/** « 1 200 € et 1 050 € » */
function inWords(rates: readonly number[]): string {
  return listed(rates.map(rate => formatEuros(rate)))
}
