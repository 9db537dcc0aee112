import { align } from './align.ts'
import type { Entries, Entry } from './block-content.ts'
import type { Change } from './change.ts'
import { textChanges } from './words.ts'

/** Rows, facts, marks: matched by what names them, then compared value by value. */
export function entriesChanges(before: Entries, after: Entries): Change[] {
  const alike = { keyOf: ({ key }: Entry) => key, textOf: entryText }
  const changes = align(before.entries, after.entries, alike).flatMap((each): Change[] => {
    if (each.kind === 'added') return [{ kind: 'added', text: entryText(each.after) }]
    if (each.kind === 'removed') return [{ kind: 'removed', text: entryText(each.before) }]
    return pairChanges(each.before, each.after, each.isMoved)
  })
  const named = [
    ...textChanges('Intitulé', before.name, after.name),
    ...textChanges('Colonnes', before.columns, after.columns),
    ...changes,
  ]
  if (named.length > 0 || before.look === after.look) return named
  return [{ kind: 'look', text: after.name }]
}

/** All of an entry on one line, as where it is new: « Formation : 3 j, 900 €, 2 700 € ». */
export function entryText({ key, values }: Entry): string {
  const told = values.map(([, text]) => text).filter(text => text !== '')
  return told.length === 0 ? key : `${key}\u00a0: ${told.join(', ')}`
}

function pairChanges(before: Entry, after: Entry, isMoved: boolean): Change[] {
  const moved: Change[] = isMoved ? [{ kind: 'moved', text: after.key }] : []
  const said = [
    ...textChanges('', before.key, after.key),
    ...after.values.flatMap(([name, text], index) =>
      textChanges(labelOf(after.key, name), valueIn(before, after, index), text),
    ),
    ...lostValues(before, after),
  ]
  if (said.length > 0 || before.look === after.look) return [...moved, ...said]
  return [...moved, { kind: 'look', text: entryText(after) }]
}

/** Values that have no counterpart, as those of a column that was taken away. */
function lostValues(before: Entry, after: Entry): Change[] {
  const found = new Set(after.values.map((_, index) => placeIn(before, after, index)))
  return before.values.flatMap(([name, text], index) =>
    found.has(index) ? [] : textChanges(labelOf(after.key, name), text, ''),
  )
}

function valueIn(before: Entry, after: Entry, index: number): string {
  return before.values[placeIn(before, after, index)]?.[1] ?? ''
}

/** Where the same value stood: at its place, else under its name, else at its place under another name. */
function placeIn(before: Entry, after: Entry, index: number): number {
  const name = after.values[index]?.[0]
  const atPlace = before.values[index]?.[0]
  if (atPlace === name) return index
  const named = before.values.findIndex(value => value[0] === name)
  if (named !== -1) return named
  const isRenamed = !after.values.some(value => value[0] === atPlace)
  return isRenamed ? index : -1
}

function labelOf(key: string, name: string): string {
  if (name === '' || key === '') return key || name
  return `${key} – ${name}`
}
