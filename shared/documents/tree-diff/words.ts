import { diffArrays } from 'diff'
import type { Change, Words } from './change.ts'

/** Up to this many characters both ways, a text is told whole: « 850 € → 900 € ». */
const shortText = 40

/** How a text differs from what it was; none where it does not. */
export function textChanges(label: string, before: string, after: string): Change[] {
  if (before === after) return []
  const isShort = before.length <= shortText && after.length <= shortText
  if (isShort || before === '' || after === '') return [{ kind: 'value', label, before, after }]
  return [{ kind: 'reworded', label, words: changedWords(before, after) }]
}

/** Beyond so many words that differ, looking for those that do not takes too long. */
const mostEdits = 2_000

/** The words of both texts in reading order, runs of the same kind together. */
function changedWords(before: string, after: string): Words[] {
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: mostEdits })
  if (changes === undefined) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  }
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))
}

/** From 0, nothing in common, to 1: how much of both texts is the same words. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0
  for (const word of one) if (other.has(word)) common++
  const all = one.size + other.size
  return all === 0 ? 1 : (2 * common) / all
}

export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}

/** Words, spaces and end marks apart. No-break spaces hold a figure and its unit together. */
function wordsOf(text: string): string[] {
  return text.match(/[ \n\t]+|[^ \n\t]+?(?=[.,;:!?…)»]*(?:[ \n\t]|$))|[^ \n\t]+/g) ?? []
}
