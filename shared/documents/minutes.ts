import type { Client } from '../domain/client/client.ts'
import type { Firm } from '../domain/firm/firm.ts'
import { minutesTitles } from '../domain/meeting/kind.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import type { Mission } from '../domain/mission/mission.ts'
import { formatClockTime } from '../french/dates/clock-time.ts'
import { formatDate } from '../french/writing.ts'
import { isFilled, section } from './blocks.ts'
import type { Block, DocumentTree } from './document-tree.ts'
import { agendaBlocks } from './minutes/agenda.ts'
import { actionTable, decisionList } from './minutes/agreements.ts'
import { benchmarkBlocks } from './minutes/benchmark.ts'
import { boardBlocks } from './minutes/board.ts'
import { matrixBlocks } from './minutes/matrix.ts'
import { contentBlocks, feedbackRound, quoteList } from './minutes/said.ts'
import { type CoverFact, framedDocument } from './parts/document-frame.ts'
import { teamTable } from './parts/team.ts'

export type MinutesSources = {
  readonly meeting: Meeting
  readonly client: Client
  readonly mission?: Mission | undefined
  readonly firm: Firm
  /** Dates the minutes of a meeting without a date. */
  readonly today: string
}

/** What a meeting said, weighed and agreed on. A section without content is left out. */
export function minutesDocument(sources: MinutesSources): DocumentTree {
  const { meeting, client, firm } = sources
  const blocks = content(meeting)
  return framedDocument({
    kind: minutesTitles[meeting.kind],
    title: isFilled(meeting.title) ? meeting.title : '',
    subtitle: client.name,
    clientName: client.name,
    authors: [meeting.facilitator],
    facts: coverFacts(sources),
    firm,
    tableOfContents: isLong(blocks),
    blocks,
  })
}

/** A page of contents before two pages of text would be one page too many. */
function isLong(blocks: readonly Block[]): boolean {
  return blocks.filter(({ kind }) => kind === 'heading').length > 12
}

function content(meeting: Meeting): Block[] {
  return [
    ...section(1, 'Décisions', decisionList(meeting)),
    ...section(1, 'Actions', actionTable(meeting)),
    ...section(1, 'Participants', teamTable('Participants', meeting.participants, 'Précision')),
    ...section(1, 'Ordre du jour', agendaBlocks(meeting)),
    ...section(1, 'Échanges', contentBlocks(meeting)),
    ...section(1, 'Paroles de participants', quoteList(meeting.quotes)),
    ...section(1, 'Post-its', boardBlocks(meeting)),
    ...section(1, 'Matrice impact et effort', matrixBlocks(meeting.matrix)),
    ...section(1, 'Comparatif', benchmarkBlocks(meeting)),
    ...section(1, 'Tour de table', feedbackRound(meeting)),
  ]
}

function coverFacts({ meeting, mission, today }: MinutesSources): CoverFact[] {
  const start = meeting.agenda.find(({ startedAt }) => isFilled(startedAt))?.startedAt
  const end = meeting.agenda.findLast(({ endedAt }) => isFilled(endedAt))?.endedAt
  return [
    { label: 'Mission', value: mission?.title, field: 'mission' },
    {
      label: meeting.date === undefined ? 'Édité le' : 'Date',
      value: formatDate(meeting.date ?? today),
      field: 'date',
    },
    { label: 'Début', value: start && formatClockTime(start) },
    { label: 'Fin', value: end && formatClockTime(end) },
    { label: 'Lieu', value: meeting.place },
    { label: 'Animation', value: meeting.facilitator },
  ]
}
