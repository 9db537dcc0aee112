import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { formatClockTime, formatMinutes } from '../../../shared/french/dates/clock-time.ts'
import {
  formatDate,
  formatDays,
  formatEuros,
  formatNumber,
  formatPercent,
} from '../../../shared/french/writing.ts'
import { withPlainSpaces } from './tree-reading.ts'

/** What a tree does not say of what a row holds. */
export function missingFrom(tree: DocumentTree, row: unknown): string[] {
  const text = wholeText(tree).toLowerCase()
  return told(row).filter(figure => !text.includes(figure.toLowerCase()))
}

/** Everything that a tree says anywhere, with ordinary spaces. */
export function wholeText({ brand: _, ...tree }: DocumentTree): string {
  return withPlainSpaces(stringsIn(tree).join('\n'))
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

const written: Readonly<Record<string, (value: number) => string>> = {
  amount: formatEuros,
  spent: formatEuros,
  envelope: formatEuros,
  days: formatDays,
  spentDays: formatDays,
  progress: formatPercent,
  percent: formatPercent,
  minutes: formatMinutes,
}

/** Not told by a document: what names rows, and what another figure is made of. */
const untold = new Set([
  ...['id', 'clientId', 'missionId', 'revision', 'kind', 'status', 'tone', 'probability'],
  ...['dayRate', 'start', 'end'],
])

/** Every figure, date and sentence of a row as a document is to write it; of formatted prose, its figures. */
function told(value: unknown, key = ''): string[] {
  if (untold.has(key)) return []
  if (typeof value === 'number') return [withPlainSpaces((written[key] ?? formatNumber)(value))]
  if (typeof value === 'string') return inWords(value)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) =>
    told(each, Array.isArray(value) ? key : name),
  )
}

function inWords(text: string): string[] {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return [withPlainSpaces(formatDate(text))]
  if (/^\d{2}:\d{2}$/.test(text)) return [withPlainSpaces(formatClockTime(text))]
  if (/^(low|medium|high|critical)$/.test(text)) return []
  const plain = withPlainSpaces(text)
  return /[*\n]/.test(text) ? (plain.match(/\d+(?: \d{3})*(?:[.,]\d+)?/g) ?? []) : [plain]
}
