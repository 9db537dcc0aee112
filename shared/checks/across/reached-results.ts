import { searchWords } from '../../domain/folded.ts'
import { milestoneDate } from '../../domain/milestones.ts'
import type { Reference } from '../../domain/proposal.ts'
import { remembered } from '../../domain/remembered.ts'
import { keptResults } from '../kept-results.ts'
import { onceForEachRecord, recordOf, saidLike } from '../said.ts'
import { isSameThing } from '../same-thing.ts'
import type { Told } from '../scene.ts'
import type { CitedClient } from './cited-clients.ts'

/** A result of a mission that goes on is reached by a milestone that is past, or told by an earlier document. */
export function isReached(reference: Reference, date: string, client: CitedClient): boolean {
  const { result = '' } = reference
  const told = [...client.reports, ...client.meetings].filter(each => (each.date ?? '9999') <= date)
  const missions = client.briefs.map(({ mission }) => mission)
  return reachedKept(reference, [date, ...missions, ...told.map(recordOf)], () => {
    const isPast = missions
      .flatMap(({ milestones }) => milestones)
      .some(each => (milestoneDate(each) ?? '9999') <= date && isSameThing(each.title, result))
    return isPast || told.some(each => tellsIn(each)(result))
  })
}

/** The same reference beside the same documents is looked at once. */
const reachedKept = keptResults<boolean>()

/** The firm cites the same results again and again. */
const tellsIn = onceForEachRecord(told => remembered(result => tells(told, result)))

/** All of its figures, in one text with two words of it at least. */
function tells(told: Told, result: string): boolean {
  const all = searchWords(result).filter(word => !small.has(word))
  const figures = all.filter(word => /^\d/.test(word))
  if (figures.length === 0) return false
  const names = all.filter(word => !/^\d/.test(word))
  const digits = figures.map(figure => /^\d+/.exec(figure)?.[0] ?? figure)
  return saidLike(told, /\d/).some(({ text }) => {
    if (!digits.every(each => text.includes(each))) return false
    const words = new Set(searchWords(text))
    const shared = names.filter(word => words.has(word)).length
    return figures.every(figure => words.has(figure)) && shared >= Math.min(2, names.length)
  })
}

const small = new Set('de du des la le les un une et en a au aux l d par sur dans pour'.split(' '))
