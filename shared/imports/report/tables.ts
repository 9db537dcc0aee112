import { bareWords } from '../bare-words.ts'
import type { Cell, Entry, Group } from '../entry.ts'
import type { Section } from '../sections.ts'
import { rowOfTable } from './budget-row.ts'
import { rowKpi } from './measures.ts'
import type { ReportTopic } from './section-names.ts'

/** The parts whose words are prose or lists: a table among them is told by its columns. */
const untabled = new Set<ReportTopic>([
  'summary',
  'highlights',
  'objectives',
  'status',
  'conclusion',
  'satisfaction',
])

/** Tables under a title that says nothing of them, each where its columns belong. */
export function withTablesPlaced(
  sections: readonly Section<ReportTopic>[],
  unknown: readonly Group[],
): { sections: Section<ReportTopic>[]; unknown: Group[] } {
  const placed = sections.flatMap(section =>
    untabled.has(section.topic) ? parted(section) : [section],
  )
  return {
    sections: [...placed, ...unknown.flatMap(group => tableOf(group) ?? [])],
    unknown: unknown.filter(group => tableOf(group) === undefined),
  }
}

function parted(section: Section<ReportTopic>): Section<ReportTopic>[] {
  const rows = section.entries.filter(each => topicOfRow(each.cells) !== undefined)
  const topic = topicOfRow(rows[0]?.cells)
  if (topic === undefined) return [section]
  const others = section.entries.filter(each => !rows.includes(each))
  return [
    { ...section, entries: others },
    { ...section, topic, entries: rows },
  ]
}

function tableOf(group: Group): Section<ReportTopic> | undefined {
  const [first] = group.entries
  const topic = topicOfRow(first?.cells)
  const title = group.titles.at(-1)
  if (topic === undefined || title === undefined || !group.entries.every(isRow)) return undefined
  return { topic, title, below: [], entries: group.entries }
}

function isRow({ cells = [] }: Entry): boolean {
  return cells.length > 1
}

function topicOfRow(cells: readonly Cell[] = []): ReportTopic | undefined {
  if (cells.length < 3) return undefined
  if (rowOfTable(cells) !== undefined) return 'budget'
  const columns = cells.map(({ column }) => bareWords(column)).join('\n')
  if (/^(?:risque)/m.test(columns) && /^(?:proba|impact|gravite)/m.test(columns)) return 'risks'
  if (
    /^(?:jalon|etape|phase)/m.test(columns) &&
    /^(?:dates? |duree|prevue?|reelle?)/m.test(columns)
  )
    return 'planning'
  if (/^(?:livrable|lot|chantier)/m.test(columns)) return 'progress'
  const { baseline, target, actual } = rowKpi(cells) ?? {}
  const told = [baseline, target, actual].filter(value => value !== undefined && /\d/.test(value))
  return told.length > 1 ? 'measures' : undefined
}
