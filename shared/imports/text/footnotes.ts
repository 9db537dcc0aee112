import type { Left } from '../outline/reading.ts'

export type WithFootnotes = { readonly text: string; readonly footnotes: readonly Left[] }

/**
 * A text without its notes, « [^1]: Mesure faite en mars », and their marks: each note is told with the
 * words that bear its mark. Other lines keep their places.
 */
export function withoutFootnotes(source: string): WithFootnotes {
  if (!/^\[\^[^\]\s]+\]:/m.test(source)) return { text: source, footnotes: [] }
  const lines = source.split('\n')
  const notes = notesIn(lines)
  const marks = notes.map(({ label }) => `[^${label}]`)
  const below = new Set(notes.flatMap(({ places }) => places))
  const footnotes = notes.map(({ label, line, text }) => ({
    heading: headingOf(
      lines.find(each => !isNote(each) && each.includes(`[^${label}]`)),
      label,
    ),
    line,
    text,
  }))
  const text = lines.map((line, at) => (below.has(at) ? '' : without(line, marks))).join('\n')
  return { text, footnotes }
}

type Note = {
  readonly label: string
  readonly line: number
  readonly text: string
  readonly places: readonly number[]
}

function notesIn(lines: readonly string[]): Note[] {
  return lines.flatMap((line, at) => {
    const [, label, words = ''] = /^\[\^([^\]\s]+)\]:\s*(.*)$/.exec(line) ?? []
    if (label === undefined) return []
    const after = lines.slice(at + 1)
    const end = after.findIndex(each => !/^(?: {2,}|\t)\S|^\s*$/.test(each))
    const below = after.slice(0, end < 0 ? undefined : end)
    const text = [words, ...below.map(each => each.trim())].filter(each => each !== '').join(' ')
    return [{ label, line: at + 1, text, places: [at, ...below.map((_, index) => at + 1 + index)] }]
  })
}

function isNote(line: string): boolean {
  return /^\[\^[^\]\s]+\]:/.test(line)
}

function without(line: string, marks: readonly string[]): string {
  return marks.reduce((words, mark) => words.replaceAll(mark, ''), line)
}

/** « Note sur « Attente moyenne de 34 minutes » »: the last words before the mark. */
function headingOf(line: string | undefined, label: string): string {
  const before = line?.slice(0, line.indexOf(`[^${label}]`)) ?? ''
  const words = before
    .replace(/\[\^[^\]\s]+\]|[*_`\\]/g, '')
    .split(/[|;!?]|[.:]\s/)
    .map(each => each.replace(/^[\s#>-]+/, '').trim())
    .findLast(each => each !== '')
  return words === undefined || words.length > longestWords ? 'Note' : `Note sur « ${words} »`
}

const longestWords = 80
