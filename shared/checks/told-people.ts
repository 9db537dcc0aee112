import { onceForEachRecord, type Said, saidLike } from './said.ts'
import type { Told } from './scene.ts'

/** Somebody as a text names them: « Anne Roy (Directrice générale) ». */
export type ToldPerson = {
  readonly name: string
  /** What stands between brackets after the name. */
  readonly title?: string
  readonly said: Said
}

const word = String.raw`(?!(?:Dr|Docteur|Mme|Madame|Monsieur|Mr|Me|Pr|Bonjour|Cher|Chère)\b)\p{Lu}[\p{Ll}’']+(?:-\p{Lu}\p{Ll}+)?`
/** From the space on, which is found at once. */
const lastName = String.raw` (?:(?:[Ll]e|[Ll]a|[Dd]e|[Dd]u|[Dd]es|[Vv]an|[Bb]en) )?\p{Lu}`
const rough = new RegExp(lastName, 'u')
const person = new RegExp(
  `(?=\\p{Lu})(?<![\\p{L}’'-])(${word}${lastName}[\\p{L}’'-]+)(?![\\p{L}])(?: \\(([^()]{3,60})\\))?`,
  'gu',
)

/** Two words with capitals, a first name and a name; others have capitals too, and are nobody's. */
export const peopleToldIn: (told: Told) => readonly ToldPerson[] = onceForEachRecord(peopleIn)

function peopleIn(told: Told): ToldPerson[] {
  return saidLike(told, rough).flatMap(said =>
    [...said.text.matchAll(person)].map(([, name = '', title]) => ({
      name,
      said,
      ...(title !== undefined && { title }),
    })),
  )
}
