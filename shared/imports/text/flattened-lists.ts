import { isPersonName } from '../header/person.ts'
import { joinedLines } from './joined-lines.ts'

/**
 * Lists that a converter ran into the line above them, put back on lines of their own: « **Résultats :**
 * - un - deux », « **Étapes :** 1. un 2. deux ». A line that only uses dashes stays as it is.
 */
export function withListsRestored(markdown: string): string {
  const lines = markdown.split('\n')
  return lines.map((line, at) => labelAfterList(line, lines[at - 1]) ?? restored(line)).join('\n')
}

/** « **Résultat :** … », on a line of its own within the last item, ended the list. */
function labelAfterList(line: string, above = ''): string | undefined {
  const isWithin = /^ {2,4}\*\*\p{Lu}[^*:]{2,30} ?:\*\* /u.test(line)
  const isItem = /^(?:[-*+]|\d+[.)])\s+[^*\s].* {2}$/.test(above) && !/:\s*$/.test(above)
  return isWithin && isItem ? `\n${line.trim()}` : undefined
}

function restored(line: string): string {
  if (/^(?:[-*+]|\d+[.)])\s/.test(line)) return withLabelBelow(line)
  if (/^\s*(?:[-*+|#>]|\d+[.)])\s/.test(line)) return line
  return joinedLines(line)
    .map(part => tabled(part) ?? quoted(part) ?? bulleted(part) ?? numbered(part) ?? part)
    .join('\n\n')
}

/** « - Aide au tri **Résultat :** moins de casse »: the label ended the list. */
function withLabelBelow(line: string): string {
  const [, item, below] = /^(\S+\s+[^*]+?\S) (\*\*\p{Lu}[^*:]{2,30} ?:\*\* .+)$/u.exec(line) ?? []
  return item === undefined || /[:–—-]$/.test(item) ? line : `${item}\n\n${below}`
}

const opening = String.raw`(?:\\?\[[ x]\] )?[\p{Lu}\p{N}"«“‘'*_(+−\-~≥<>\p{Extended_Pictographic}]`
const announced = /^(.{0,120}?:(?:\*\*|__)?|\*\*[^*]+\*\*(?: \([^)]*\))?)\s+/u
const range = String.raw`(?<=\d\s?(?:€|%|k€?|HT)?\s)-\s+\d[\d\s]*(?:€|%|k)`
const item = new RegExp(`(?:^|\\s)(?!${range})-\\s+(?=${opening}|\\p{Ll})`, 'iu')

/** Announced by a colon or a bold title, and then a dash at once. */
function bulleted(line: string): string | undefined {
  const head = headOf(line)
  const rest = line.slice(head.length)
  if (head === '' || !/^-\s/.test(rest)) return undefined
  const items = itemsIn(rest)
  if (items.length === 1 && isName(head)) return undefined
  const isRole = isName(head) && items.length > 1 && !/ : /.test(items[0] ?? '')
  const title = isRole ? `${head.trimEnd()} - ${items[0]}` : head.trimEnd()
  return [title, '', ...items.slice(isRole ? 1 : 0).map(text => `- ${text}`)].join('\n')
}

/** The dash of « Sprint 2 (30 avril - 13 mai) » begins nothing. */
function itemsIn(text: string): string[] {
  const items: string[] = []
  for (const part of text.split(item).map(each => each.trim())) {
    const last = items.at(-1)
    if (last !== undefined && isOpen(last)) items[items.length - 1] = `${last} - ${part}`
    else if (part !== '') items.push(part)
  }
  return items
}

function isOpen(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}

/** « **Concurrent 1 : Untel** - Site : … »: what is bold is the title, with a few words after it. */
function headOf(line: string): string {
  return (titled.exec(line) ?? announced.exec(line))?.[0] ?? ''
}

const titled =
  /^\*\*[^*]+\*\*(?: \([^)]*\)\s+(?=-\s)| [–—] [^*:-]{3,40}?\s(?=- )|\s+(?=-\s)| [^*:-]{1,30} (?=- [^-:]{2,30} : ))/u

/** « **Claire Fontaine** - Consultante - … »: a name, then what its bearer is. */
function isName(head: string): boolean {
  return isPersonName(/^\*\*([^*:]+)\*\*\s*$/.exec(head)?.[1] ?? '')
}

/** « … | Question | Note | |----|----| | Durée | 8/10 | »: a table that lost its lines. */
function tabled(line: string): string | undefined {
  const rule = /\|(?:\s*:?[—–-]{2,}:?\s*\|)+/u.exec(line)
  if (rule === null) return undefined
  const width = rule[0].split('|').length - 2
  const before = line.slice(0, rule.index).split('|')
  const titles = before.slice(1).filter(text => text.trim() !== '')
  const cells = line.slice(rule.index + rule[0].length).split('|')
  if (titles.length !== width) return undefined
  const rows: string[][] = []
  for (let at = 1; at + width <= cells.length; at += width + 1)
    rows.push(cells.slice(at, at + width))
  const rowText = (row: readonly string[]) => `| ${row.map(text => text.trim()).join(' | ')} |`
  return [
    before[0]?.trimEnd() ?? '',
    '',
    rowText(titles),
    rowText(titles.map(() => '---')),
    ...rows.map(rowText),
  ].join('\n')
}

/** « **Patrick :** > "…" »: somebody's words under their name. */
function quoted(line: string): string | undefined {
  const [, head, words] = /^(\*\*[^*]+:\*\*|[^>]{1,60} :)\s+\\?>\s+(.+)$/u.exec(line) ?? []
  return head === undefined ? undefined : `${head}\n\n> ${words}`
}

/** One, two, three: the ranks follow each other. */
function numbered(line: string): string | undefined {
  const head = headOf(line)
  const rest = line.slice(head.length)
  if (head === '' || !/^1\.\s/.test(rest)) return undefined
  const items: string[] = []
  let left = rest
  for (let rank = 1; left !== ''; rank++) {
    const start = left.startsWith(`${rank}. `) ? `${rank}. `.length : 0
    const end = left.search(new RegExp(`\\s${rank + 1}\\.\\s+(?=${opening})`, 'u'))
    items.push(left.slice(start, end < 0 ? undefined : end).trim())
    left = end < 0 ? '' : left.slice(end).trim()
  }
  return [head.trimEnd(), '', ...items.map((text, index) => `${index + 1}. ${text}`)].join('\n')
}
