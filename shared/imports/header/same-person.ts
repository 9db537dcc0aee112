import { withoutCivility } from '../../domain/civilities.ts'
import type { Contact } from '../../domain/client.ts'
import { bareWords } from '../words/bare-words.ts'

/** « Mme Anne Roy » is « Anne Roy ». */
export function isSamePerson(one: string, other: string): boolean {
  return bareName(one) === bareName(other)
}

/** Each person once, as told first. */
export function eachPersonOnce(people: readonly Contact[]): Contact[] {
  return people.filter(
    (each, at) => people.findIndex(({ name }) => isSamePerson(name, each.name)) === at,
  )
}

function bareName(name: string): string {
  return withoutCivility(bareWords(name))
}
