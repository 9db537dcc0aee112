import { type Entry, entry } from '../entry.ts'
import { entryPiece, labelDepth, type Piece, titlePiece } from '../pieces.ts'
import { isPhaseTitle } from '../titles/phase-title.ts'
import { type Topic, topicsNamed } from '../topics/section-names.ts'
import { topicHinted } from '../topics/title-hints.ts'
import type { TableRow } from './entries.ts'

/**
 * A table that holds a whole brief, one part a row: « Contraintes | budget fixe ; août fermé ». Each
 * such row is a title with what stands under it; the other rows, which are fields, come first.
 */
export function sectionTable(rows: readonly TableRow[]): Piece[] | undefined {
  const columns = sectionColumns(rows)
  if (columns !== undefined) return columns
  const sections = rows.filter(isSection)
  const isWhole = rows.every(({ cells }) => cells.length === 2) && sections.length >= fewestSections
  if (!isWhole || !rows.some(({ cells }) => parts(cells[1]).length > 1)) return undefined
  const fields = rows.filter(row => !sections.includes(row))
  return [...fields.map(fieldPiece), ...sections.flatMap(sectionPieces)]
}

const fewestSections = 4

/** « Situation | Ce qui a déclenché | Irritants »: each column is a part, its cells what it says. */
function sectionColumns([head, ...rows]: readonly TableRow[]): Piece[] | undefined {
  const topics = head?.cells.map(columnTopic) ?? []
  const isParted = topics.length >= 2 && topics.every(topic => topic !== undefined)
  if (head === undefined || !isParted || new Set(topics).size < topics.length) return undefined
  return head.cells.flatMap((name, at) => [
    titlePiece(name, head.line, labelDepth, 'label'),
    ...rows
      .map(({ cells, line }) => ({ line, kind: 'item' as const, text: cells[at]?.trim() ?? '' }))
      .filter(({ text }) => text !== '' && !/^[-–—]$/.test(text))
      .map(each => entryPiece(entry(each))),
  ])
}

/** Of those whose rows say nothing together. */
const columnTopics: readonly (Topic | undefined)[] = [
  'situation',
  'trigger',
  'painPoints',
  'objectives',
  'secondaryObjectives',
  'constraints',
  'successFactors',
  'history',
]

function columnTopic(title: string): Topic | undefined {
  const [topic = topicHinted(title)] = topicsNamed(title)
  return columnTopics.includes(topic) ? topic : undefined
}

function isSection({ cells }: TableRow): boolean {
  const [name = '', value = ''] = cells
  if (value === '' || name === '' || name.length > 80) return false
  if (parts(value).length === 1 && isShort(value)) return /^budget/i.test(name)
  return isPhaseTitle(name) || topicsNamed(name).length > 0 || topicHinted(name) !== undefined
}

/** A value of a few words is a field's. */
function isShort(value: string): boolean {
  return value.length < 60
}

function fieldPiece({ cells: [label = '', value = ''], line }: TableRow): Piece {
  return entryPiece(entry({ line, kind: 'item', text: `${label} : ${parts(value).join(' ; ')}` }))
}

function sectionPieces({ cells: [name = '', value = ''], line }: TableRow): Piece[] {
  const items = parts(value)
  const kind: Entry['kind'] = items.length > 1 ? 'item' : 'paragraph'
  return [
    titlePiece(name, line, labelDepth - 1, 'heading'),
    ...items.map(text => entryPiece(entry({ line, kind, text }))),
  ]
}

/** The lines of a cell. */
function parts(text = ''): string[] {
  return text
    .split(/\s*<br\s*\/?>\s*|\s*[•▪]\s*/i)
    .map(part => part.replace(/^[-–—*]\s+/, '').trim())
    .filter(part => part !== '')
}
