import type { Member } from '../../../domain/plan/plan.ts'
import { folded } from '../../../french/folded.ts'
import { withoutCivility } from '../../../french/names/civilities.ts'
import { pattern } from '../../../french/pattern.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import { wholeWords } from '../../reading/said.ts'
import type { Told } from '../../scene/scene.ts'

/**
 * Two near names of two people, as the document itself tells: « Alix et Alex Roy », « Alex Roy, votre chef
 * d’atelier », or each of them named in several places.
 */
export function areToldApart(told: Told, name: string, known: Member): boolean {
  const [one, other] = [name, known.name].map(each => withoutCivility(folded(each)).trim())
  if (one === undefined || other === undefined) return false
  const words = wholeWords(told)
  if (areSaidTwo(words, one, other)) return true
  if (lastOf(one) !== lastOf(other)) return false
  const functions = functionsOf(words, one)
  const isOther = functions.length > 0 && functions.every(each => isOtherFunction(each, known.role))
  return isOther || [one, other].every(each => timesIn(words, each) > 1)
}

/** How often a name stands in the words of a document. */
export function timesIn(words: string, name: string): number {
  return matchesIn(words, new RegExp(`(?<![a-z0-9-])${escaped(name)}(?![a-z0-9-])`, 'g')).length
}

/** « Alix et Alex Roy »; « Alix Roy est la sœur d’Alex Roy ». */
function areSaidTwo(words: string, one: string, other: string): boolean {
  const pairs = [
    [one, other],
    [other, one],
  ].map(([first = '', second = '']) => {
    const family = lastOf(first) === lastOf(second) ? `(?: ${escaped(lastOf(first))})?` : ''
    const start = family === '' ? escaped(first) : `${escaped(firstOf(first))}${family}`
    return `${start}(?: \\([^()]{1,60}\\))?(?: et|,| ou| &) ${escaped(second)}(?![a-z0-9-])`
  })
  if (pairs.some(each => new RegExp(`(?<![a-z0-9-])${each}`).test(words))) return true
  return matchesIn(words, twoPeople).some(({ index }) => {
    const near = words.slice(Math.max(0, index - 150), index + 150)
    return [one, other].every(each => timesIn(near, firstOf(each)) > 0)
  })
}

const twoPeople = pattern('g')`
  \b(?:deux personnes|ne pas confondre|homonym|lien de parente|meme nom|(?:freres?|soeurs?|cousine?s?
  |epou(?:x|se)|conjointe?|mari|femme|peres?|meres?|fils|fille) d)
`

/** What stands beside the name: « Alex Roy, votre chef d’atelier », « Alex Roy (comptable) », « le chef d’atelier, Alex Roy ». */
function functionsOf(words: string, name: string): string[] {
  const own = escaped(name)
  const after = new RegExp(`${own}(?:,| \\(| [-:]) ?${article}(${post}[^,.;:()]{0,40})`, 'g')
  const before = new RegExp(`\\b(${post}[^,.;:()]{0,40}),? ${own}(?![a-z0-9-])`, 'g')
  return [after, before].flatMap(each => matchesIn(words, each).map(([, title = '']) => title))
}

const article = "(?:(?:votre|notre|leur|son|sa|le|la|un|une|nouveau|nouvelle) |l')*"
const post =
  '(?:direct(?:eur|rice)|responsable|gerante?|presidente?|assistante?|cheff?e?|comptable|secretaire|conduct|technicien|charge|coordin|adjointe?|associee?|apprentie?|vendeu|acheteu|agent|ouvri|operat|ingenieur|cadre|planificat|magasini|chauffeur|formatrice|formateur|consultante?|dg|daf|drh|dsi)\\b[a-z]*'

/** Another field where both tell theirs, or else another rank; unknown, it may be any. */
function isOtherFunction(title: string, role = ''): boolean {
  const [first, second] = [title, role].map(stemsOf)
  if (first === undefined || second === undefined || second.length === 0) return true
  const [field, otherField] = [first.slice(1), second.slice(1)]
  const [few, many] =
    field.length > 0 && otherField.length > 0 ? [field, otherField] : [first, second]
  return few !== undefined && !few.some(stem => many?.includes(stem))
}

function stemsOf(title: string): string[] {
  return (folded(title).match(/[a-z]{3,}/g) ?? [])
    .filter(word => !/^(?:des|les|une|aux|votre|notre)$/.test(word))
    .map(word => word.slice(0, 5))
}

function firstOf(name: string): string {
  return name.split(' ')[0] ?? ''
}

function lastOf(name: string): string {
  return name.split(' ').slice(1).join(' ')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
