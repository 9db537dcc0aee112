import { align } from './align.ts'
import type { TextLine } from './block-content.ts'
import type { Change } from './change.ts'
import { textChanges } from './words.ts'

/** Lines of prose that were added, removed, moved, reworded, or look otherwise. */
export function lineChanges(before: readonly TextLine[], after: readonly TextLine[]): Change[] {
  const alike = {
    keyOf: ({ text }: TextLine) => text,
    textOf: ({ text }: TextLine) => text,
  }
  return align(before, after, alike).flatMap((each): Change[] => {
    if (each.kind === 'added') return [{ kind: 'added', text: each.after.text }]
    if (each.kind === 'removed') return [{ kind: 'removed', text: each.before.text }]
    return pairChanges(each.before, each.after, each.isMoved)
  })
}

function pairChanges(before: TextLine, after: TextLine, isMoved: boolean): Change[] {
  const moved: Change[] = isMoved ? [{ kind: 'moved', text: after.text }] : []
  const said = textChanges('', before.text, after.text)
  if (said.length > 0 || before.look === after.look) return [...moved, ...said]
  return [...moved, { kind: 'look', text: after.text }]
}
