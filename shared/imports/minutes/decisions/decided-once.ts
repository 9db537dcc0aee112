import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { withoutRank } from './decisions.ts'

type Decision = Meeting['decisions'][number]

/** A decision that the end of the minutes lists again is the one that was told with its reason. */
export function decidedOnce(told: readonly Decision[]): Decision[] {
  const decisions = told.map(each => ({ ...each, title: withoutRank(each.title) }))
  return decisions.filter(({ title, reason, ...others }, at) => {
    const isBare = reason === undefined && Object.keys(others).length === 0
    const isToldElsewhere = decisions.some(
      (each, index) =>
        bareWords(each.title) === bareWords(title) &&
        (index < at || (index > at && each.reason !== undefined)),
    )
    return !(isBare && isToldElsewhere)
  })
}

/**
 * « Essai maintenu au 16 mai », then « Essai maintenu au 16 mai, avec double relevé » in the list of the end: one
 * decision, in the words that say more, with its reason.
 */
export function withRecap(told: readonly Decision[], recap: readonly Decision[]): Decision[] {
  const others = recap.filter(
    each => !told.some(known => saysMore(known, each) || saysMore(each, known)),
  )
  const merged = told.map(known => {
    const again = recap.find(each => saysMore(each, known))
    return again === undefined ? known : { ...again, ...known, title: again.title }
  })
  return [...merged, ...others]
}

/** The title of the other, then a comma, a bracket or a dash and more words; never another reason. */
function saysMore(one: Decision, other: Decision): boolean {
  const [long, short] = [withoutRank(one.title), withoutRank(other.title)]
  const isLonger = long.toLowerCase().startsWith(short.toLowerCase())
  const areApart = one.reason !== undefined && other.reason !== undefined
  const isTold = short.split(/\s+/).length >= fewestWords
  return isLonger && isTold && !areApart && /^\s*(?:[,;:(]|[–—-]\s)/u.test(long.slice(short.length))
}

const fewestWords = 3
