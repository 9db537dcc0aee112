import type { Contact } from '../../../domain/client/client.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { leadersTold } from '../../header/people-told.ts'
import { eachPersonOnce, isSamePerson } from '../../header/same-person.ts'
import { type Group, wholeText } from '../../outline/entry.ts'

/** « L’association en bref : 4 crèches, 52 salariés. Directrice : Anne Roy. »: who leads the client, where a report recalls who it is. */
export function clientLeaders(groups: readonly Group[], authors: readonly string[]): Contact[] {
  const leaders = groups
    .filter(({ titles }) => titles.some(({ text }) => recalls.test(bareWords(text))))
    .flatMap(({ entries }) => leadersTold(entries.map(wholeText)))
  return eachPersonOnce(leaders).filter(
    ({ name }) => !authors.some(author => isSamePerson(author, name)),
  )
}

const recalls =
  /\b(?:contexte|rappels?|presentation|(?:le|la|du|votre|notre) client|en (?:quelques (?:mots|lignes|chiffres)|bref)|qui (?:est|sont))\b/
