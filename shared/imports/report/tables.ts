import { bareWords } from '../../french/bare-words.ts'
import type { Cell, Entry, Group } from '../outline/entry.ts'
import type { Section } from '../outline/sections.ts'
import { rowOfTable } from './budget/row.ts'
import { rowKpi } from './measures/measures.ts'
import type { ReportTopic } from './section-names.ts'
import { withColumnsAsRows } from './turned-rows.ts'

/** The parts whose words are prose or lists: a table among them is told by its columns. */
const untabled = new Set<ReportTopic>([
  'summary',
  'highlights',
  'objectives',
  'status',
  'conclusion',
  'satisfaction',
  'lessons',
])

/** What a table may be that stands in a part of another kind, told by columns that mean nothing else. */
const strays: Partial<Record<ReportTopic, readonly ReportTopic[]>> = {
  progress: ['planning', 'budget', 'risks'],
  planning: ['budget', 'risks'],
  budget: ['planning', 'risks'],
  measures: ['risks'],
}

/** Tables under a title that says nothing of them, each where its columns belong. */
export function withTablesPlaced(
  sections: readonly Section<ReportTopic>[],
  unknown: readonly Group[],
): { sections: Section<ReportTopic>[]; unknown: Group[] } {
  const apart = unknown.map(withColumnsAsRows).map(tablesApart)
  return {
    sections: [
      ...sections.map(withColumnsAsRows).flatMap(parted),
      ...apart.flatMap(({ tables }) => tables),
    ],
    unknown: apart.map(({ rest }) => rest).filter((rest, index) => isLeft(rest, unknown[index])),
  }
}

/** A group keeps its place unless its tables were all that it had. */
function isLeft(rest: Group, whole: Group | undefined): boolean {
  return rest.entries.length > 0 || whole?.entries.length === 0
}

function parted(section: Section<ReportTopic>): Section<ReportTopic>[] {
  const known = untabled.has(section.topic) ? undefined : (strays[section.topic] ?? [])
  const topicOf = tableTopics(section.entries, topic => known?.includes(topic) ?? true)
  const topics = [...new Set(topicOf.values())]
  if (topics.length === 0) return [section]
  const rowsAbout = (topic: ReportTopic | undefined) =>
    section.entries.filter(each => topicOf.get(columnsOf(each)) === topic)
  return [
    { ...section, entries: rowsAbout(undefined) },
    ...topics.map(topic => ({ ...section, topic, entries: rowsAbout(topic) })),
  ]
}

function tablesApart(group: Group): { tables: Section<ReportTopic>[]; rest: Group } {
  const title = group.titles.at(-1)
  const topicOf = tableTopics(group.entries, () => true, title?.text)
  if (title === undefined || topicOf.size === 0) return { tables: [], rest: group }
  const tables = [...new Set(topicOf.values())].map(topic => ({
    topic,
    title,
    below: [],
    entries: group.entries.filter(each => topicOf.get(columnsOf(each)) === topic),
  }))
  const rest = group.entries.filter(each => !topicOf.has(columnsOf(each)))
  return { tables, rest: { ...group, entries: rest } }
}

/** What each table is about, by its columns: the first of its rows that says so speaks for all. */
function tableTopics(
  entries: readonly Entry[],
  isAllowed: (topic: ReportTopic) => boolean,
  title?: string,
): Map<string, ReportTopic> {
  const topics = new Map<string, ReportTopic>()
  for (const each of entries) {
    const topic = topics.has(columnsOf(each)) ? undefined : topicOfRow(each.cells, title)
    if (topic !== undefined && isAllowed(topic)) topics.set(columnsOf(each), topic)
  }
  return topics
}

function columnsOf({ cells = [] }: Entry): string {
  return cells.length > 1 ? `| ${bareWords(cells[0]?.column ?? '')}` : ''
}

function topicOfRow(cells: readonly Cell[] = [], title?: string): ReportTopic | undefined {
  if (cells.length < 3) return undefined
  const columns = cells.map(({ column }) => bareWords(column)).join('\n')
  if (isBudget(cells, title)) return 'budget'
  if (isOfAlerts(columns)) return 'alerts'
  if (isOfSteps(columns)) return 'nextSteps'
  if (
    /^(?:risque|menace|alea)/m.test(columns) &&
    /^(?:proba|impact|gravite|criticite|parade|mitigation)/m.test(columns)
  )
    return 'risks'
  if (/^(?:jalon|etape|phase)/m.test(columns) && dated.test(columns)) return 'planning'
  if (/^(?:livrable|lot|chantier)/m.test(columns)) return 'progress'
  if (isOfDates(columns)) return 'planning'
  const { baseline, target, actual } = rowKpi(cells) ?? {}
  const told = [baseline, target, actual].filter(value => value !== undefined && /\d/.test(value))
  return told.length > 1 ? 'measures' : undefined
}

/** Something was planned, in amounts or in days; what was only spent may be a measure’s first column. */
function isBudget(cells: readonly Cell[], title: string | undefined): boolean {
  const row = rowOfTable(cells, title)
  return row?.planned !== undefined || row?.days !== undefined || row?.left !== undefined
}

/** « Difficulté | Réponse | Effet ». */
function isOfAlerts(columns: string): boolean {
  return (
    /^(?:(?:point d')?(?:alerte|attention)|difficulte|probleme|incident|blocage)s?\b/m.test(
      columns,
    ) &&
    /^(?:decision|reponse|solution|resolution|action|mesure|traitement|parade)s?\b/m.test(columns)
  )
}

/** « Quand | Quoi | Qui ». */
function isOfSteps(columns: string): boolean {
  return (
    /^(?:quand|echeance|semaine|delai)s?\b/m.test(columns) &&
    /^(?:quoi|actions?|taches?|prochaines? etapes?)\b/m.test(columns) &&
    !/^(?:statut|etat|avancement|prevu|realise)/m.test(columns)
  )
}

const dated = /^(?:dates? |duree|prevue?|reel(?:le)?)/m

/** « Atelier | Date prévue | Date réelle »: what was planned and what came, of anything. */
function isOfDates(columns: string): boolean {
  return (
    /^(?:dates?|fin|livraison) (?:prevue?|initiale?|planifiee?)/m.test(columns) &&
    /^(?:dates?|fin|livraison) (?:reel(?:le)?|revisee?|effective|realisee?|r?e?estimee?)/m.test(
      columns,
    )
  )
}
