import { dayRateOf, type Firm, personNamed } from '../firm/firm.ts'
import type { Effort, Member } from '../plan/plan.ts'
import type { OptionLine } from '../proposal/proposal.ts'

/** The rate card's price of a day where the line has another one, in cents. */
export function cardRateOffLine(
  line: Pick<OptionLine, 'person' | 'dayRate'>,
  firm: Firm,
): number | undefined {
  if (line.person === undefined || line.dayRate === undefined) return undefined
  const rate = dayRateOf(firm, line.person)
  return rate === line.dayRate ? undefined : rate
}

/** The line once it is this person's: the price of a day is theirs, from the rate card. */
export function lineOfPerson(line: OptionLine, person: string | undefined, firm: Firm): OptionLine {
  const { person: _before, ...others } = line
  if (person === undefined) return others
  const dayRate = dayRateOf(firm, person)
  return { ...others, person, ...(dayRate === undefined ? {} : { dayRate }) }
}

/**
 * Names of those who may spend days: the firm's team of the mission, its other people, then those
 * that only the document names.
 */
export function peopleWith(
  efforts: readonly Pick<Effort, 'person'>[],
  firm: Firm,
  team: readonly Pick<Member, 'name'>[] = [],
): string[] {
  const named = efforts.map(({ person }) => personNamed(firm, person)?.name ?? person)
  const names = [...team, ...firm.people].map(({ name }) => name)
  return [...new Set([...names, ...named])].filter(name => name.trim() !== '')
}

/** The days of one person once they are set; none leaves the person out. */
export function withDaysOf(
  efforts: readonly Effort[],
  person: string,
  days: number | undefined,
  firm: Firm,
): Effort[] {
  const isTheirs = (effort: Effort) => samePerson(effort.person, person, firm)
  const theirs = efforts.find(isTheirs)
  if (days === undefined || days === 0) return efforts.filter(effort => !isTheirs(effort))
  if (theirs === undefined) return [...efforts, { person, days }]
  return efforts.flatMap(effort => {
    if (!isTheirs(effort)) return [effort]
    return effort === theirs ? [{ ...effort, days }] : []
  })
}

/** A person's id and name mean the same person. */
export function samePerson(one: string, other: string, firm: Firm): boolean {
  return (
    one === other || (personNamed(firm, one)?.id ?? one) === (personNamed(firm, other)?.id ?? other)
  )
}
