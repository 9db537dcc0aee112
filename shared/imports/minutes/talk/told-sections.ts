import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { type Entry, type Group, type Title, wholeText } from '../../outline/entry.ts'
import { withoutNumber } from '../../outline/sections.ts'
import { isRule, withMarkdownBullet } from '../../text/typed-lines.ts'

type Sections = Meeting['sections']

/** What stands under a title, with the lines of the document that say it. */
export type ToldGroup = Group & { readonly lines: readonly string[] }

/** Each group with its lines, up to the title of the next; those that a card between both took are blank. */
export function withLines(groups: readonly Group[], text: string): ToldGroup[] {
  const lines = text.split('\n')
  return groups.map((group, index) => {
    const start = group.titles.at(-1)?.line ?? 0
    const next = groups[index + 1]?.titles.find(title => !group.titles.includes(title))
    const end = next?.line ?? groups[index + 1]?.titles.at(-1)?.line ?? lines.length + 1
    const isAgain = groups.slice(0, index).some(each => each.titles.at(-2) === group.titles.at(-1))
    const from = isAgain ? (group.entries[0]?.line ?? start + 1) - 1 : start
    const above = lines.slice(start, from).map(() => '')
    return { ...group, lines: [...above, ...lines.slice(from, end - 1)] }
  })
}

/** The notes of a part of the meeting, with those that were taken under it before. */
export function addNotes(
  sections: Sections,
  section: Title | undefined,
  label: Title,
  notes: string,
): void {
  const own =
    label === section || (section === undefined && notes === '') ? [] : [`**${label.text}**`]
  const told = [...own, notes].filter(text => text !== '').join('\n\n')
  const title = withoutNumber((section ?? label).text)
  const last = sections.at(-1)
  if (last?.title !== title) sections.push({ title, notes: told })
  else if (told !== '')
    sections[sections.length - 1] = {
      title,
      notes: [last.notes, told].filter(Boolean).join('\n\n'),
    }
}

/** As it was written: tables, numbers and emphasis included; what was taken elsewhere is left out. */
export function notesOf(group: ToldGroup, told: readonly Entry[]): string {
  const { titles, entries, lines } = group
  const start = titles.at(-1)?.line ?? 0
  const beside = told.filter(({ line }) => line === start)
  const others = told.filter(each => !beside.includes(each))
  if (beside.length > 0 && others.length > 0)
    return [asEntries(beside), notesOf(group, others)].join('\n\n')
  const isBelow = told.length > 0 && told.every(({ line }) => line > start)
  if (!isBelow) return asEntries(told)
  const taken = entries.filter(each => !told.includes(each))
  return asWritten(withoutTaken(lines, taken, told, start), told, start)
}

/** Each from its line to the next blank one; a table that has no row left goes with its rows. */
function withoutTaken(
  lines: readonly string[],
  taken: readonly Entry[],
  told: readonly Entry[],
  start: number,
): string[] {
  const at = (entries: readonly Entry[]) => new Set(entries.map(({ line }) => line - start - 1))
  const [begun, kept] = [at(taken), at(told)]
  let isTaken = false
  return lines.map((line, index) => {
    const isNext = line.trim() === '' || kept.has(index) || isTableLine(line)
    if (isNext) isTaken = false
    if (begun.has(index)) isTaken = true
    const isBare = isTableLine(line) && !kept.has(index) && !hasRow(lines, kept, index)
    return isTaken || isBare ? '' : line
  })
}

function isTableLine(line: string): boolean {
  return line.trimStart().startsWith('|')
}

/** Some row of the table that stands around this line is told here. */
function hasRow(lines: readonly string[], kept: ReadonlySet<number>, index: number): boolean {
  const before = lines.slice(0, index).findLastIndex(line => !isTableLine(line))
  const after = lines.findIndex((line, at) => at > index && !isTableLine(line))
  const end = after < 0 ? lines.length : after
  return [...kept].some(row => row > before && row < end)
}

function asWritten(lines: readonly string[], entries: readonly Entry[], start: number): string {
  const paragraphs = new Set(
    entries.filter(({ kind }) => kind === 'paragraph').map(({ line }) => line - start - 1),
  )
  const margin = Math.min(...lines.filter(isFilled).map(line => line.search(/\S/)))
  return lines
    .map(line =>
      withMarkdownBullet(line.slice(margin))
        .replace(/^(\s*)[*+] /, '$1- ')
        .trimEnd(),
    )
    .map((line, at) => (paragraphs.has(at) && paragraphs.has(at + 1) ? `${line}  ` : line))
    .filter(line => !isRule(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\s+$/g, '')
}

function isFilled(line: string): boolean {
  return line.trim() !== ''
}

function asEntries(entries: readonly Entry[]): string {
  return entries.reduce((notes, each, index) => {
    const isListed = each.kind !== 'paragraph' && entries[index - 1]?.kind !== 'paragraph'
    const line = each.kind === 'paragraph' ? textOf(each) : `- ${textOf(each)}`
    return notes === '' ? line : `${notes}${isListed ? '\n' : '\n\n'}${line}`
  }, '')
}

/** With its emphasis, where it is one line. */
function textOf(each: Entry): string {
  const isLine = each.children.length === 0 && each.cells === undefined
  return isLine ? each.markdown.replace(/\\$/, '') : wholeText(each)
}
