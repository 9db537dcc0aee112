import type { Deliverable } from '../../../domain/plan/plan.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { type Entry, wholeText } from '../../outline/entry.ts'
import { isSaidBelowRows } from '../../outline/explanations.ts'
import type { Left } from '../../outline/reading.ts'
import { openedBy } from '../alerts/lines.ts'
import { statedBeside } from './stated-beside.ts'
import { withoutState } from './states.ts'

/** What is said beside the pieces of work: none of them, but of which one it speaks if it names it. */
export type Remark = { readonly line: number; readonly label: string; readonly lines: string[] }

/** Once a table listed the pieces of work, what no state is told of is no other. */
export function isBesideTable({ kind, text, markdown }: Entry): boolean {
  const told = withoutState(text)
  return kind !== 'row' && (told === text || told.length > longestWork || / : \S/.test(markdown))
}

const longestWork = 60

/** « **Première formation.** Elle a réuni 9 caristes : », with its list, around the list of the pieces of work. */
export function besideWorks(entries: readonly Entry[]): Entry[] {
  const below = entries.filter(each => isSaidBelowRows(each, entries))
  const stated = entries.filter(each => each.kind === 'item' && tellsState(each))
  if (stated.length < fewestStated) return below
  const first = entries.findIndex(tellsState)
  const last = entries.findLastIndex(tellsState)
  const from = entries.findIndex((each, at) => at > last && each.kind === 'paragraph')
  const above = entries.slice(0, first)
  const over = above.every(isSentence) ? above : []
  return [...over, ...(from < 0 ? [] : entries.slice(from))]
}

/** « Le mois a été chargé : », over the list. */
function isSentence({ kind, text }: Entry): boolean {
  return kind === 'paragraph' && /[.:]$/.test(text)
}

const fewestStated = 2

function tellsState(each: Entry): boolean {
  return (
    statedBeside(each) !== undefined ||
    (each.text.length <= longestWork && withoutState(each.text) !== each.text)
  )
}

/** A paragraph and the list below it are one; so are the sentences that follow it. */
export function remarksIn(entries: readonly Entry[]): Remark[] {
  const remarks: Remark[] = []
  for (const each of entries) {
    const opened = openedBy(each)
    const last = remarks.at(-1)
    const isAlone = each.kind === 'paragraph' && last?.label === ''
    if (opened !== undefined || last === undefined || isAlone) {
      const { label, value } = opened ?? { label: '', value: wholeText(each) }
      remarks.push({ line: each.line, label, lines: [value] })
    } else if (each.kind === 'item') last.lines.push(...listedUnder(last.lines.pop() ?? '', each))
    else last.lines.push(wholeText(each))
  }
  return remarks
}

function listedUnder(line: string, item: Entry): string[] {
  if (/[.!?]$/.test(line)) return [line, wholeText(item)]
  return [`${line}${/[:,;]$/.test(line) ? ' ' : ' ; '}${wholeText(item)}`]
}

/** Adds to the notes of the first piece of work that the label names, « Ce que l’audit a montré »; false where none is. */
export function isPlaced(deliverables: Deliverable[], { label, lines }: Remark): boolean {
  const words = stemsOf(label)
  const at = deliverables.findIndex(({ title }) =>
    stemsOf(title).some(word => words.includes(word)),
  )
  const named = deliverables[at]
  if (named === undefined || lines.length === 0) return false
  const [first = '', ...others] = lines
  const notes = [named.notes ?? '', `**${label}** : ${first}`, ...others].filter(
    text => text !== '',
  )
  deliverables[at] = { ...named, notes: notes.join('\n\n') }
  return true
}

function stemsOf(text: string): string[] {
  return bareWords(text)
    .split(/[^a-z]+/)
    .filter(word => word.length > shortestWord)
    .map(word => word.replace(/[sx]$/, ''))
}

const shortestWord = 4

export function remarkLeft({ line, label, lines }: Remark): Left {
  return { line, text: [label, lines.join(' ')].filter(text => text !== '').join('. ') }
}
