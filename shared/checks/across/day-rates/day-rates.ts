import { folded } from '../../../french/folded.ts'
import { capital, letter } from '../../../french/letters.ts'
import { firstNames } from '../../../french/names/first-names.ts'
import type { ToldProposal } from '../../scene/scene.ts'

type Line = { readonly label: string; readonly person?: string | undefined }

/** Whose days a line sells, folded: a person, « senior », or what it is called; nothing where they are nobody’s. */
export function whoseDays({ person, label }: Line): string {
  const name = (person ?? label).trim()
  const kind = generic.exec(folded(name))?.[0]
  if (kind === undefined) return folded(name)
  const rest = name.slice(kind.length)
  return personIn(rest) ?? grade.exec(folded(rest))?.[0] ?? ''
}

/** Days that are nobody's are all of one kind: « Conseil », « Prestation », « Consulting Sillage ». */
export function isNobodys(line: Line): boolean {
  return whoseDays(line) === ''
}

const generic = /^(?:conseil|consulting|prestation|accompagnement|honoraires)\b/
const grade =
  /\b(?:seniors?|juniors?|confirmee?s?|experte?s?|managers?|associee?s?|direct(?:eur|rice)s?)\b/

/** « Conseil – Anne Royer », « Prestation (Luc Pichon) », « Conseil : Anne ». */
function personIn(rest: string): string | undefined {
  const part = rest.split(/ ?[–—:(),] ?| - /).find(each => isPerson(each))
  return part === undefined ? undefined : folded(part)
}

function isPerson(part: string): boolean {
  const [first = '', last] = part.split(' ')
  if (!people.test(part)) return false
  return last !== undefined || firstNames.has(folded(first).split('-')[0] ?? '')
}

const name = `[${capital}](?:[${letter}]|[’'-](?=[${letter}]))+`
const people = new RegExp(
  `^${name}(?: (?:(?:[Ll]e|[Ll]a|[Dd]e|[Dd]u|[Dd]es|[Vv]an|[Bb]en) )?${name}){0,2}$`,
)

/** « Conseil, soit 1 045 € par jour en moyenne »: the price of all together, and of nobody. */
export function isAverage({ label }: Line): boolean {
  return /\bmoyen/.test(folded(label))
}

/** An offer that was refused, or lapsed, sells nothing. */
export function isStanding({ proposal: { status } }: ToldProposal): boolean {
  return status !== 'refused' && status !== 'expired'
}
