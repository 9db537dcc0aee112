import type { Told } from '../scene/scene.ts'
import { type Said, saidIn } from './said.ts'

/** The four right above a text beside it, the nearest last: those of a section stand together. */
export function textsAbove(told: Told, said: Said): string[] {
  const all = saidIn(told)
  const above = all.slice(0, Math.max(0, all.indexOf(said)))
  const start = above.findLastIndex(({ path }) => path[0] !== said.path[0]) + 1
  const beside = above.slice(start).filter(each => isBeside(each, said))
  return beside.slice(-4).map(({ text }) => text)
}

/** Entries of one list, lines of one section, without its headings. */
function isBeside(one: Said, other: Said): boolean {
  return one.path[0] === other.path[0] && one.path.at(-1) !== 'heading'
}
