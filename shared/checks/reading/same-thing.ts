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

const meaningfulWords = remembered(
  (text): ReadonlySet<string> => new Set(searchWords(text).filter(word => !emptyWords.has(word))),
)

function isWithin(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  return [...few].every(word => many.has(word))
}
