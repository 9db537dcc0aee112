import { groupedBy } from '../../values/grouped-by.ts'
import type { Place } from '../findings/finding.ts'
import {
  around,
  figuresLike,
  figuresSaid,
  onceForEachRecord,
  type Said,
  saidIn,
} from '../reading/said.ts'
import { placeIn, type Told } from '../scene/scene.ts'

/** A line of a document, and the text that it stands in. */
export type ListedLine = { readonly said: Said; readonly text: string }

/**
 * The lines of a document that stand one below the other: those of a text, the entries of a list, the items
 * of a step. A label that an import repeats on each of its items stands above them once.
 */
export const listedLines: (told: Told) => readonly (readonly ListedLine[])[] = onceForEachRecord(
  told => {
    if (figuresSaid(told).length === 0) return []
    const all = saidIn(told)
    const inTexts = all
      .filter(({ text }) => text.includes('\n'))
      .map(said => linesOf(said.text).map(text => ({ said, text })))
    const entries = all.filter(({ path, text }) => !text.includes('\n') && listOf(path) !== '')
    const headings = headingsOf(all)
    const lists = groupedBy(entries, ({ path }) => `${listOf(path)} ${headings.get(path[1]) ?? ''}`)
    return [...inTexts, ...[...lists.values()].map(underLabels)].filter(({ length }) => length > 1)
  },
)

/** What an import joined in one: « Effectif : 52 salariés ; 38 cueilleurs ; 14 vendeurs ». */
export function joinedLines(told: Told): ListedLine[][] {
  return figuresLike(told, / ; /).flatMap(said =>
    said.text
      .split('\n')
      .filter(line => line.includes(' ; '))
      .map(line =>
        line
          .replace(/^\*\*[^*]*\*\* : /, '')
          .split(' ; ')
          .map(text => ({ said, text })),
      ),
  )
}

/** The rows that stand one below the other, with the line right above them, which is none, and the one before it. */
export function rowsUnderTitles<Row>(
  lines: readonly ListedLine[],
  rowIn: (text: string) => Row | undefined,
): { title: ListedLine; before: ListedLine | undefined; rows: Row[] }[] {
  const read = lines.map(({ text }) => rowIn(text))
  return read.flatMap((row, index) => {
    const title = lines[index - 1]
    if (row === undefined || title === undefined || read[index - 1] !== undefined) return []
    const end = read.findIndex((each, rank) => rank > index && each === undefined)
    const rows = read.slice(index, end === -1 ? undefined : end).flatMap(each => each ?? [])
    return [{ title, before: read[index - 2] === undefined ? lines[index - 2] : undefined, rows }]
  })
}

/** The line is quoted. */
export function placeOfLine(told: Told, { said, text }: ListedLine): Place {
  const quote = around(said.text, said.text.indexOf(text), text.length)
  return placeIn(told, said.field, said.path, quote)
}

function linesOf(text: string): string[] {
  return text.split('\n').filter(line => line.trim() !== '')
}

/** Its keys as far as the list that it is an entry of; nothing for what is in none. */
function listOf(path: Said['path']): string {
  const last = path.findLastIndex(key => typeof key === 'number')
  const isEntry = last > 0 && path.length - last <= 2 && path.at(-1) !== 'heading'
  return isEntry ? path.slice(0, last).join('.') : ''
}

/** Notes under one heading are one list. */
function headingsOf(all: readonly Said[]): ReadonlyMap<unknown, string> {
  return new Map(
    all
      .filter(({ path }) => path[0] === 'notes' && path.at(-1) === 'heading')
      .map(({ path, text }) => [path[1], text]),
  )
}

function underLabels(entries: readonly Said[]): ListedLine[] {
  const labels = sharedLabels(entries.map(({ text }) => text))
  return entries.flatMap((said, index) => {
    const label = labels[index] ?? ''
    const line = { said, text: withoutLabel(said.text, label) }
    return label === '' || label === labels[index - 1] ? [line] : [{ said, text: label }, line]
  })
}

/** « Bilan : Ventes : 9 », « Bilan : Locations : 4 » are two lines under « Bilan »; nothing for what is under none. */
export function sharedLabels(lines: readonly string[]): string[] {
  const labels = lines.map(line => labelled.exec(line)?.[1] ?? '')
  return labels.map((label, index) =>
    [labels[index - 1], labels[index + 1]].includes(label) ? label : '',
  )
}

export function withoutLabel(line: string, label: string): string {
  return label === '' ? line : line.slice(label.length + 3)
}

const labelled = /^([^:\n]{2,80}) : (?=\S)/
