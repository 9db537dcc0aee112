import type { Meeting } from '../../domain/meeting.ts'
import { type Entry, type Group, type Title, wholeText } from '../entry.ts'
import { withoutNumber } from '../sections.ts'
import { isRule, withMarkdownBullet } from '../typed-lines.ts'

type Sections = Meeting['sections']

/** What stands under a title, with the lines of the document that say it. */
export type ToldGroup = Group & { readonly lines: readonly string[] }

/** Each group with its lines, up to the title of the next. */
export function withLines(groups: readonly Group[], text: string): ToldGroup[] {
  const lines = text.split('\n')
  return groups.map((group, index) => {
    const start = group.titles.at(-1)?.line ?? 0
    const end = groups[index + 1]?.titles.at(-1)?.line ?? lines.length + 1
    return { ...group, lines: lines.slice(start, end - 1) }
  })
}

/** The notes of a part of the meeting, with those that were taken under it before. */
export function addNotes(
  sections: Sections,
  section: Title | undefined,
  label: Title,
  notes: string,
): void {
  const own = label === section ? [] : [`**${label.text}**`]
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

/** As it was written where all of it is told here: tables, numbers and emphasis included. */
export function notesOf({ titles, entries, lines }: ToldGroup, told: readonly Entry[]): string {
  const start = titles.at(-1)?.line ?? 0
  const isWhole =
    told.length > 0 && told.length === entries.length && told.every(({ line }) => line > start)
  return isWhole ? asWritten(lines, told, start) : asEntries(told)
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
