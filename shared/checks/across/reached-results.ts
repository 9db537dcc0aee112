import { searchWords } from '../../domain/folded.ts'
import { milestoneDate } from '../../domain/milestones.ts'
import { saidLike } from '../said.ts'
import { isSameThing } from '../same-thing.ts'
import type { Account, Brief, Minutes } from '../scene.ts'

/** A result of a mission that goes on is reached by a milestone that is past, or told by an earlier document. */
export function isReachedBy(
  date: string,
  result: string,
  briefs: readonly Brief[],
  told: readonly (Account | Minutes)[],
): boolean {
  return (
    briefs.some(({ mission }) =>
      mission.milestones.some(
        each => (milestoneDate(each) ?? '9999') <= date && isSameThing(each.title, result),
      ),
    ) || told.some(each => (each.date ?? '9999') <= date && tells(each, result))
  )
}

/** All of its figures, in one text with two words of it at least. */
function tells(told: Account | Minutes, result: string): boolean {
  const all = searchWords(result).filter(word => !small.has(word))
  const figures = all.filter(word => /^\d/.test(word))
  if (figures.length === 0) return false
  const names = all.filter(word => !/^\d/.test(word))
  return saidLike(told, /\d/).some(({ text }) => {
    const words = new Set(searchWords(text))
    const shared = names.filter(word => words.has(word)).length
    return figures.every(figure => words.has(figure)) && shared >= Math.min(2, names.length)
  })
}

const small = new Set('de du des la le les un une et en a au aux l d par sur dans pour'.split(' '))
