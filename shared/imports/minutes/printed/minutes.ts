import { minutesTitles } from '../../../domain/meeting/kind.ts'
import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { firstDateSpan } from '../../../french/dates/spans.ts'
import type { Left } from '../../outline/reading.ts'
import { linesIn, linesOfBlocks, readWithoutAdded } from '../../printed/added-blocks.ts'
import {
  type PrintedDocument,
  type PrintedSection,
  printedDocument,
} from '../../printed/document.ts'
import { told } from '../../printed/table.ts'
import { printedActions, printedAgenda, printedHours, printedPeople } from './agreements.ts'
import { printedBenchmark } from './benchmark.ts'
import { printedBoard, printedMatrix } from './ideas.ts'
import { printedDecisions, printedFeedback, printedQuotes, printedTalk } from './sayings.ts'

export type PrintedMinutes = {
  readonly meeting: Omit<Meeting, 'clientId'>
  readonly clientName: string
  readonly firmName?: string
  /** What somebody wrote into them since. */
  readonly added: readonly Left[]
}

type Content = Partial<Meeting>
type NewId = () => string

/**
 * Minutes as our own renderer writes them in Markdown, read back to the letter, and what was added to
 * them since. Nothing where one of their sections is no longer ours: they are then read like everybody’s.
 */
export function readPrintedMinutes(text: string, newId: NewId): PrintedMinutes | undefined {
  const document = printedDocument(text, Object.values(minutesTitles))
  if (document === undefined || !isCover(document)) return undefined
  const known = document.sections.filter(({ title }) => readers[title] !== undefined)
  const contents = known.map(section =>
    readWithoutAdded(section, each => readers[each.title]?.(each, newId)),
  )
  if (contents.length === 0 || !contents.every(content => content !== undefined)) return undefined
  const added = [
    ...linesOfBlocks(document.opening, ''),
    ...contents.flatMap(content => content.added),
    ...document.sections.filter(section => !known.includes(section)).flatMap(linesIn),
  ].toSorted((one, other) => one.line - other.line)
  return {
    meeting: {
      ...emptyMeeting,
      id: newId(),
      ...cover(document),
      ...Object.assign({}, ...contents.map(({ told }) => told)),
      ...(added.length > 0 && { notes: added.map(({ line: _, ...note }) => note) }),
    },
    added,
    clientName: document.subtitle ?? '',
    ...(document.firmName !== undefined && { firmName: document.firmName }),
  }
}

/** It tells its day, as ours always do, and nothing that minutes do not: another firm’s may have our title. */
function isCover({ facts }: PrintedDocument): boolean {
  const known = ['Mission', 'Date', 'Édité le', 'Début', 'Fin', 'Lieu', 'Animation']
  const isDated = facts.has('Date') || facts.has('Édité le')
  return isDated && [...facts.keys()].every(label => known.includes(label))
}

const emptyMeeting = {
  participants: [],
  agenda: [],
  sections: [],
  quotes: [],
  decisions: [],
  actions: [],
  board: { notes: [] },
  matrix: [],
  benchmark: [],
  feedback: [],
} satisfies Content

/** Each section by its heading; nothing where it holds what is never written there. */
const readers: Record<string, (section: PrintedSection, newId: NewId) => Content | undefined> = {
  Décisions: section => list('decisions', printedDecisions(section)),
  Actions: section => list('actions', printedActions(section)),
  Participants: section => list('participants', printedPeople(section)),
  'Ordre du jour': section => {
    const agenda = printedAgenda(section)
    return agenda && { agenda, ...printedHours(section) }
  },
  Échanges: section => ({ sections: printedTalk(section) }),
  'Paroles de participants': section => list('quotes', printedQuotes(section)),
  'Post-its': (section, newId) => {
    const notes = printedBoard(section, newId)
    return notes && { board: { notes } }
  },
  'Matrice impact et effort': section => list('matrix', printedMatrix(section)),
  Comparatif: printedBenchmark,
  'Tour de table': section => list('feedback', printedFeedback(section)),
}

function list<Key extends keyof Content>(key: Key, rows: Content[Key]): Content | undefined {
  return rows && { [key]: rows }
}

function cover({ kind, title, facts }: PrintedDocument) {
  const fact = (label: string) => facts.get(label) ?? ''
  const date = firstDateSpan(fact('Date'), '')
  return {
    kind: kindNamed(kind),
    title,
    ...told('date', date?.start ?? ''),
    ...told('place', fact('Lieu')),
    ...told('facilitator', fact('Animation')),
  }
}

function kindNamed(title: string): Meeting['kind'] {
  const kinds = Object.keys(minutesTitles) as Meeting['kind'][]
  return kinds.find(kind => minutesTitles[kind] === title) ?? 'other'
}
