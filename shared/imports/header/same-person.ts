import type { Contact } from '../../domain/client/client.ts'
import { bareWords } from '../../french/bare-words.ts'
import { withoutCivility } from '../../french/names/civilities.ts'

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
