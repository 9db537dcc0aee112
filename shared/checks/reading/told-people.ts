import { capital, letter } from '../../french/letters.ts'
import { civility } from '../../french/names/civilities.ts'
import { matchesIn } from '../../values/matches-in.ts'
import type { Told } from '../scene/scene.ts'
import { onceForEachRecord, type Said, saidLike } from './said.ts'

/** Somebody as a text names them: « Anne Roy (Directrice générale) ». */
export type ToldPerson = {
  readonly name: string
  /** What stands between brackets after the name. */
  readonly title?: string
  readonly said: Said
}

const word = String.raw`(?![LDJNSMTC][’'])(?!(?:${civility}|Bonjour|Cher|Chère)\b)\p{Lu}[\p{Ll}’']+(?:-\p{Lu}\p{Ll}+)?`
const lastName = String.raw` (?:(?:[Ll]e|[Ll]a|[Dd]e|[Dd]u|[Dd]es|[Vv]an|[Bb]en) )?\p{Lu}`
/** « Henri Blanc, directeur financier, » */
const post =
  '(?:[Dd]irect(?:eur|rice)|[Rr]esponsable|[Gg]érante?|[Pp]résidente?|[Aa]ssistante?|[Cc]heff?e?)'
/** A little wider than the names themselves, and found faster than by what Unicode calls a capital. */
const someCapital = '[A-Z\u00c0-\u00de\u0100-\u1fff]'
const rough = new RegExp(
  `${someCapital}[a-z\u00aa-\u1fff’'-]+ (?:(?:[Ll]e|[Ll]a|[Dd]e|[Dd]u|[Dd]es|[Vv]an|[Bb]en) )?${someCapital}`,
)
const person = new RegExp(
  `(?=\\p{Lu})(?<![\\p{L}’'-])(${word}${lastName}[\\p{L}’'-]+)(?![\\p{L}])(?: \\(([^()]{3,60})\\)|, (${post}[^,.;:()\\n]{0,50})(?=[,.;]|$))?`,
  'gu',
)

/** Two words with capitals, a first name and a name; others have capitals too, and are nobody's. */
export const peopleToldIn: (told: Told) => readonly ToldPerson[] = onceForEachRecord(peopleIn)

function peopleIn(told: Told): ToldPerson[] {
  return saidLike(told, rough).flatMap(said =>
    matchesIn(said.text, person).map(([, name = '', aside, title = aside]) => ({
      name,
      said,
      ...(title !== undefined && { title }),
    })),
  )
}

/** « M. Blanc, directeur général, », « Mme Sarda (directrice logistique) »: by the last name alone. */
export const lastNamesToldIn: (told: Told) => readonly ToldPerson[] = onceForEachRecord(told =>
  saidLike(told, someName).flatMap(said =>
    matchesIn(said.text, polite).map(([, name = '', aside, title = aside]) => ({
      name,
      said,
      ...(title !== undefined && { title: title.trim() }),
    })),
  ),
)

const someName = new RegExp(`\\b${civility} [A-Z\u00c0-\u00de]`)
const polite = new RegExp(
  `\\b${civility} ((?:(?:[Ll]e|[Ll]a|[Dd]e|[Dd]u) )?[${capital}][${letter}’'-]+)(?![${letter}’'-]| [${capital}])(?: \\(([^()]{3,60})\\)|, (${post}[^,.;:()\\n]{0,50})(?=[,.;]|$))?`,
  'g',
)
