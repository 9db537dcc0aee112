import { personNamed } from '../../../domain/firm/firm.ts'
import { sum } from '../../../domain/money.ts'
import { daysByPerson, phaseDays } from '../../../domain/plan/effort.ts'
import type { Option } from '../../../domain/proposal/proposal.ts'
import { formatDays, withDe } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldProposal } from '../../scene/scene.ts'

/** The days that the phases of a proposal take are those that one of its options sells. */
export function effortDays(scene: Scene): Finding[] {
  return scene.proposals.flatMap(offer => {
    const options = offer.proposal.options.filter(option => soldDays(option) > 0)
    const planned = sum(offer.proposal.phases.map(phaseDays))
    const bases = options
      .filter(({ addOn }) => addOn !== true)
      .toSorted((one, other) => soldDays(other) - soldDays(one))
    const [fullest] = bases
    if (planned === 0 || fullest === undefined) return []
    if (bases.some(sellsRange)) return teamFindings(offer, scene)
    if (!isSold(planned, options)) return [totalFinding(offer, fullest, planned)]
    const told = bases.filter(base => isSameDays(soldDays(base), planned))
    return [...personsOfOne(offer, told, scene), ...teamFindings(offer, scene)]
  })
}

/** Of the options that have as many days as the phases, one at least gives each person its own. */
function personsOfOne(offer: ToldProposal, options: readonly Option[], scene: Scene): Finding[] {
  const found = options.map(option => personFindings(offer, option, scene))
  return found.some(each => each.length === 0) ? [] : (found[0] ?? [])
}

function isSameDays(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.01
}

/** « Essais (12 à 15 jours) : 12 000 € à 15 000 € », beside lines that tell their days. */
function sellsRange({ lines }: Option): boolean {
  return lines.some(
    ({ kind, days, amountMax, billedByOthers }) =>
      kind === 'consulting' && days === undefined && amountMax !== undefined && !billedByOthers,
  )
}

function soldDays({ lines }: Option): number {
  return sum(lines.flatMap(({ days, billedByOthers }) => (billedByOthers ? [] : (days ?? 0))))
}

/** By one option, or by one with all or part of what can be added to it. */
function isSold(planned: number, options: readonly Option[]): boolean {
  const bases = options.filter(({ addOn }) => addOn !== true).map(soldDays)
  const added = options.filter(({ addOn }) => addOn === true).map(soldDays)
  const sums = new Set([0])
  for (const days of added) for (const each of [...sums]) sums.add(each + days)
  return bases.some(base => [...sums].some(more => isSameDays(base + more, planned)))
}

function totalFinding(offer: ToldProposal, option: Option, planned: number): Finding {
  const index = offer.proposal.options.indexOf(option)
  return {
    code: 'figure-conflict',
    severity: 'error',
    place: placeIn(offer, `Jours de « ${option.label} »`, ['options', index, 'lines']),
    against: placeIn(offer, 'Charge des phases', ['phases']),
    message: `Les phases prennent ${formatDays(planned)} ; « ${option.label} » en vend ${formatDays(soldDays(option))}.`,
    expected: formatDays(planned),
    stated: formatDays(soldDays(option)),
  }
}

/** Where every line says whose days it sells, each person has as many in the phases. */
function personFindings(
  offer: ToldProposal,
  option: Option,
  { workspace: { firm } }: Scene,
): Finding[] {
  const lines = option.lines.filter(
    ({ days, billedByOthers }) => days !== undefined && !billedByOthers,
  )
  if (lines.some(({ person }) => person === undefined)) return []
  const nameOf = (person: string) => personNamed(firm, person)?.name ?? person
  const index = offer.proposal.options.indexOf(option)
  return daysByPerson(offer.proposal.phases, firm).flatMap(({ person, days }) => {
    const own = lines.filter(line => nameOf(line.person ?? '') === person)
    const sold = sum(own.map(line => line.days ?? 0))
    if (own.length === 0 || isSameDays(sold, days)) return []
    return [
      {
        code: 'figure-conflict' as const,
        severity: 'warning' as const,
        place: placeIn(offer, `Jours ${withDe(person)}`, ['options', index, 'lines']),
        against: placeIn(offer, 'Charge des phases', ['phases']),
        message: `${person} a ${formatDays(days)} dans les phases, et ${formatDays(sold)} dans « ${option.label} ».`,
        expected: formatDays(days),
        stated: formatDays(sold),
      },
    ]
  })
}

/** « Anne Roy – Lead consultante (12 jours) »: as many as its phases give her. */
function teamFindings(offer: ToldProposal, { workspace: { firm } }: Scene): Finding[] {
  const { team, phases } = offer.proposal
  const planned = daysByPerson(phases, firm)
  return team.flatMap(({ name, note = '' }, index) => {
    const [, digits] = /^(\d+(?:,5)?) ?j(?:ours?)?(?:[,;]|$)/u.exec(note) ?? []
    const whole = personNamed(firm, name)?.name ?? name
    const own = planned.find(({ person }) => person === whole)
    const told = Number(digits?.replace(',', '.'))
    if (digits === undefined || own === undefined || isSameDays(own.days, told)) return []
    return [
      {
        code: 'figure-conflict' as const,
        severity: 'error' as const,
        place: placeIn(offer, `Jours ${withDe(name)}`, ['team', index], note),
        against: placeIn(offer, 'Charge des phases', ['phases']),
        message: `${name} a ${formatDays(own.days)} dans les phases, et ${formatDays(told)} dans l’équipe.`,
        expected: formatDays(own.days),
        stated: formatDays(told),
      },
    ]
  })
}
