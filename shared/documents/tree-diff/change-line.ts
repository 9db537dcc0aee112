import { noBreakSpace } from '../../french/writing.ts'
import { assertNever } from '../../values/assert-never.ts'
import type { Line, Span } from '../document-tree.ts'
import type { Change, Words } from './change.ts'

/** One change as one line: « TJM : 850 € → 900 € ». What is gone is struck, what is new is bold. */
export function changeLine(change: Change): Line {
  switch (change.kind) {
    case 'value':
      return [...labelSpans(change.label), ...valueSpans(change.before, change.after)]
    case 'reworded':
      return [...labelSpans(change.label), ...apart(shortened(change.words)).map(wordSpan)]
    case 'added':
      return [{ text: `Ajouté${colon}` }, { text: change.text, bold: true }]
    case 'removed':
      return [{ text: `Retiré${colon}` }, { text: change.text, strike: true }]
    case 'moved':
      return [{ text: `Déplacé${colon}` }, { text: change.text }]
    case 'look':
      return [{ text: `Présentation modifiée${colon}` }, { text: change.text }]
    default:
      return assertNever(change)
  }
}

const colon = `${noBreakSpace}: `

function labelSpans(label: string): Span[] {
  return label === '' ? [] : [{ text: `${label}${colon}` }]
}

function valueSpans(before: string, after: string): Span[] {
  if (before === '') return [{ text: 'ajouté, ' }, { text: after, bold: true }]
  if (after === '') return [{ text: 'retiré, ' }, { text: before, strike: true }]
  return [{ text: before, strike: true }, { text: ' → ' }, { text: after, bold: true }]
}

/** A space between what is gone and what came in its place, where the text had none. */
function apart(words: readonly Words[]): Words[] {
  return words.flatMap((run, index) => {
    const next = words[index + 1]
    const touches = run.kind === 'removed' && next?.kind === 'added' && !/\s$/.test(run.text)
    return touches ? [run, { kind: 'same' as const, text: ' ' }] : [run]
  })
}

function wordSpan({ kind, text }: Words): Span {
  if (kind === 'same') return { text }
  return kind === 'added' ? { text, bold: true } : { text, strike: true }
}

/** How many words of what did not change stand on each side of what did. */
const context = 8

/** The unchanged words far from any change as an ellipsis. */
function shortened(words: readonly Words[]): Words[] {
  return words.map((run, index) => {
    if (run.kind !== 'same') return run
    const parts = run.text.split(/(?<=[ \n])/)
    const head = index === 0 ? 0 : context
    const tail = index === words.length - 1 ? 0 : context
    if (parts.length <= head + tail + 4) return run
    const kept = [...parts.slice(0, head), '… ', ...parts.slice(parts.length - tail)]
    return { kind: 'same', text: kept.join('') }
  })
}
