import { bareWords } from '../../../french/bare-words.ts'
import { isPersonName, peopleIn } from '../../header/person.ts'
import type { Entry } from '../../outline/entry.ts'
import { type Left, left } from '../../outline/reading.ts'
import type { Part } from '../../outline/topics/routing.ts'

/** « Comitologie : un comité par mois » among the people tells how often they meet, and nobody. */
export function isGovernance(told: Entry, { title }: Part): boolean {
  const over = title?.kind === 'label' && told.kind === 'paragraph' ? title.text : undefined
  const { label = over ?? '', value = told.text, kind } = told
  const isNamed = peopleIn(value).some(({ name }) => isPersonName(name))
  return kind !== 'row' && meetings.test(bareWords(label)) && !isNamed
}

/** What is said of it among these, for which a brief has no field. */
export function governanceLeft(parts: readonly Part[]): Left[] {
  return parts.flatMap(part =>
    part.entries.filter(each => isGovernance(each, part)).map(each => left(each, part)),
  )
}

const meetings =
  /^(?:comitologie|rythme|frequence|reunions?|instances?|rituels?|points? (?:d'avancement|hebdomadaires?|de suivi))\b/
