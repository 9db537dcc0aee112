import { searchWords } from '../../french/folded.ts'
import { isLaunchName } from '../../french/names/launch-names.ts'
import { remembered } from '../../values/remembered.ts'

const emptyWords = new Set(
  'a au aux d de des du en et l la le les un une pour par sur avec dans ou qu que'.split(' '),
)

/**
 * Two titles that name one thing: the same words but for the little ones, or all the words of one in
 * the other, as « Lancement » in « Lancement officiel ».
 */
export function isSameThing(one: string, other: string): boolean {
  const [first, second] = [meaningfulWords(one), meaningfulWords(other)]
  if (first.size === 0 || second.size === 0) return false
  return isWithin(first, second) || isWithin(second, first)
}

/** The same words but for the little ones, in any order. */
export function isSameTitle(one: string, other: string): boolean {
  const [first, second] = [meaningfulWords(one), meaningfulWords(other)]
  return first.size > 0 && first.size === second.size && isWithin(first, second)
}

/** One event under two names: « Go-live » is « Mise en production ». */
export function isSameEvent(one: string, other: string): boolean {
  return isSameTitle(one, other) || (isLaunchName(one) && isLaunchName(other))
}

/** « Choix de la solution technique » and « Solution choisie »: two words at least, inflected. */
export function isSameInflected(one: string, other: string): boolean {
  const [few = [], many = []] = [one, other]
    .map(text => [...meaningfulWords(text)])
    .toSorted((first, second) => first.length - second.length)
  return few.length > 1 && few.every(word => many.some(each => isInflected(word, each)))
}

/** Five letters in common, or four before endings of one verb: « livraison » and « livrés », not « format ». */
function isInflected(one: string, other: string): boolean {
  const isAlike = (letters: number) =>
    one.length >= letters && one.slice(0, letters) === other.slice(0, letters)
  const areEndings = [one, other].every(word => verbEnding.test(word.slice(4)))
  return one === other || isAlike(5) || (isAlike(4) && areEndings)
}

const verbEnding = /^(?:e|ee|i|ie|se|sie?|ue?|er|ir|ation|ition|aison|ature|e?ment|ance|age|ure)?$/

const meaningfulWords = remembered(
  (text): ReadonlySet<string> => new Set(searchWords(text).filter(word => !emptyWords.has(word))),
)

function isWithin(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  return [...few].every(word => many.has(word))
}
