import type { Entry } from './entry.ts'

export type List = { readonly entries: readonly Entry[] }

/** The sentences of a paragraph stand on one line. */
export function isProse(each: Entry, { entries }: List): boolean {
  return (
    each.kind === 'paragraph' ||
    entries.some(other => other !== each && other.line === each.line && other.kind !== 'row')
  )
}

export function isBelowItems(each: Entry, list: List): boolean {
  return list.entries.some(other => other.line < each.line && !isProse(other, list))
}
