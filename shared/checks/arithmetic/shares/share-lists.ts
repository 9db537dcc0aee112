import { groupedBy } from '../../../values/grouped-by.ts'
import { type Said, saidIn, saidLike } from '../../reading/said.ts'
import type { Told } from '../../scene/scene.ts'

/** What may tell shares, line by line, and the text that it begins with. */
export type Heard = { readonly said: Said; readonly text: string }

export function listsIn(told: Told): Heard[] {
  return [...customersOf(told), ...enteredLists(told)]
}

/** « France (62 %), Espagne (28 %), Portugal (10 %) »: whom a client sells to is told in shares of all. */
function customersOf(told: Told): Heard[] {
  if (told.table !== 'clients') return []
  return saidLike(told, /%/)
    .filter(({ path, text }) => path[0] === 'customers' && !/\bdont\b/i.test(text))
    .map(said => ({ said, text: `Clientèle : ${said.text}` }))
}

/** The entries of one list are read as its lines, where the list holds three percentages or more. */
function enteredLists(told: Told): Heard[] {
  const lists = [...groupedBy(saidLike(told, /%/), listOf)].filter(
    ([, group]) =>
      group
        .map(({ text }) => text)
        .join('')
        .split('%').length > 3,
  )
  const all = lists.length === 0 ? [] : saidIn(told)
  return lists.flatMap(([list, [said]]) => {
    if (said === undefined) return []
    const entries = isEntry(said) ? all.filter(each => isOfList(each, said, list)) : [said]
    return [{ said, text: entries.map(({ text }) => text).join('\n') }]
  })
}

function isEntry({ path }: Said): boolean {
  return typeof path.at(-1) === 'number'
}

function isOfList(each: Said, { path: [field] }: Said, list: string): boolean {
  return each.path[0] === field && listOf(each) === list
}

function listOf(said: Said): string {
  return (isEntry(said) ? said.path.slice(0, -1) : said.path).join('.')
}
