import type { Firm } from '../../../domain/firm/firm.ts'
import type { Playbook } from '../../../domain/playbook/playbook.ts'
import { isKept } from '../../../domain/workspace/kept.ts'
import { foldedMonths, toldDate } from '../../../french/dates/names.ts'
import { folded } from '../../../french/folded.ts'
import { formatEuros } from '../../../french/writing.ts'
import { placeOf, wholeOf } from '../../arithmetic/playbooks/playbook-points.ts'
import type { Finding, Place } from '../../findings/finding.ts'
import { placeIn, type Scene, type Told } from '../../scene/scene.ts'
import { listed } from '../../sending/point.ts'
import { isNobodys } from '../day-rates/day-rates.ts'
import { toldRates } from '../day-rates/told-rate-words.ts'

/** The price of a day that a process of the firm tells is that of its rate card; where it has none, that of its offers. */
export function processRates(scene: Scene): Finding[] {
  const { playbooks, firm } = scene.workspace
  const tariffs = playbooks.filter(isKept).flatMap(playbook => tariffsIn(playbook))
  const card = cardRates(firm)
  if (card.length > 0) return tariffs.flatMap(each => offCard(each, card))
  const [tariff, ...others] = tariffs
  return tariff === undefined || others.length > 0 ? [] : offTariff(scene, tariff)
}

export type Tariff = {
  readonly rates: readonly number[]
  readonly place: Place
  /** The month from which the process stands; what was sold before had other prices. */
  readonly since: string
}

export function tariffsIn(playbook: Playbook): Tariff[] {
  const since = sinceOf(playbook)
  const whole = wholeOf(playbook)
  return whole.steps.flatMap(({ items }, step) =>
    items.flatMap((item, index) => {
      const rates = toldRates(item)
      const place = { ...placeOf(whole, step, index), quote: item }
      return rates.length === 0 ? [] : [{ rates, place, since }]
    }),
  )
}

/** The first day of the month that its notes say it is of. */
export function sinceOf({ notes = [] }: Playbook): string {
  return monthIn(notes.map(({ text }) => text).join('\n'))
}

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
export function inWords(rates: readonly number[]): string {
  return listed(rates.map(rate => formatEuros(rate)))
}
