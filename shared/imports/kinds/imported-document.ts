import type { Client, Contact } from '../../domain/client/client.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Mission } from '../../domain/mission/mission.ts'
import type { Playbook } from '../../domain/playbook/playbook.ts'
import type { Proposal } from '../../domain/proposal/proposal.ts'
import type { Report } from '../../domain/report/report.ts'
import { earliestDate } from '../../french/dates/spans.ts'
import type { ClientFacts } from '../header/client-facts.ts'
import { withoutLetterEnd } from '../header/letter-end.ts'
import { withoutSignature } from '../header/signature-block.ts'
import { signedDocument } from '../header/signed-document.ts'
import { oddDayLines } from '../listed/odd-day-lines.ts'
import type { Recognised } from '../listed/recognised.ts'
import { recognisedFields } from '../listed/recognised-fields.ts'
import { importBrief } from '../mission-brief/brief.ts'
import type { ToldFirm } from '../offer/letter/told-firm.ts'
import type { Left } from '../outline/reading.ts'
import { withBoldHeadings } from '../outline/titles/bold-headings.ts'
import { withSubtitleBelow } from '../outline/titles/same-level-subtitle.ts'
import type { Rated } from '../playbook/rate-card.ts'
import { printedContent } from '../printed/content.ts'
import type { ToldReference } from '../reference/told-reference.ts'
import { withoutFootnotes } from '../text/footnotes.ts'
import { withTypedMarks } from '../text/typed-marks.ts'
import { type DocumentSort, isContents, isPartTitle, sortOf } from './document-sort.ts'
import { isExchange, readExchange } from './exchange.ts'
import { noBriefFound } from './not-a-brief.ts'
import { withFootnotesTold } from './noted-content.ts'
import { readSorted } from './read-sorted.ts'
import { isAnnouncement, stubDocument } from './stub-document.ts'

/** What a document says of somebody: the client is known by name until the workspace tells which it is. */
export type ImportedDocument = {
  readonly content:
    | {
        readonly kind: 'brief'
        readonly client: Client
        readonly mission: Mission
        readonly isOurs?: true
      }
    | {
        readonly kind: 'proposal'
        readonly client: Omit<Client, 'id'>
        readonly proposal: Omit<Proposal, 'clientId'>
        /** Of a proposal of ours, who made it and the missions that its annexes tell. */
        readonly firm?: ToldFirm
        readonly annexed?: readonly ToldReference[]
      }
    | { readonly kind: 'reference'; readonly reference: ToldReference }
    | {
        readonly kind: 'monthly' | 'final'
        readonly clientName: string
        readonly report: Omit<Report, 'clientId'>
        readonly objectives: readonly string[]
        /** Who leads the client, where the report recalls it. */
        readonly contacts?: readonly Contact[]
        /** What it tells of its client in passing. */
        readonly facts?: ClientFacts
        /** Of a report that we printed: what it tells of its mission. */
        readonly printed?: { readonly missionTitle?: string; readonly objective?: string }
      }
    | {
        readonly kind: 'minutes'
        readonly clientName: string
        /** Where the client is, when that stands beside their name. */
        readonly facts?: ClientFacts
        readonly meeting: Omit<Meeting, 'clientId'>
        /** Printed by our own renderer: what differs from what we print today was changed there. */
        readonly isOurs?: true
        /** A letter, an e-mail or a note: none of the documents of a firm, kept as a meeting of no special kind. */
        readonly isExchange?: true
      }
    | {
        readonly kind: 'playbook'
        readonly playbook: Playbook
        /** What it says that a day of the firm's people costs. */
        readonly rates?: readonly Rated[]
        readonly isOurs?: true
      }
    /** Announced in a table of contents or by its title, and not there. */
    | {
        readonly kind: 'stub'
        readonly sort: DocumentSort | undefined
        readonly title: string
        readonly text: string
        /** Its title says « à venir », and its lines whose it is, what and when. */
        readonly isToCome?: true
      }
  readonly recognised: readonly Recognised[]
  readonly unrecognised: readonly Left[]
  /** The lines after the last rule: who wrote, and for which firm. */
  readonly signature: readonly string[]
}

export type DocumentImport =
  | { readonly kind: 'document'; readonly document: ImportedDocument }
  | { readonly kind: 'refused'; readonly reason: string }

export type Surroundings = {
  readonly newId: () => string
  readonly today: string
  /** What the reader says it is, whatever its title and its parts tell. */
  readonly sort?: DocumentSort
}

/** A document of any kind that a firm writes, in Markdown or plain text. */
export function importDocument(text: string, surroundings: Surroundings): DocumentImport {
  const printed = printedContent(text, surroundings.sort, surroundings.newId)
  if (printed !== undefined) {
    const { row, unrecognised = [], ...told } = printed
    return {
      kind: 'document',
      document: { ...told, recognised: recognisedFields(row), unrecognised },
    }
  }
  const { text: body, footnotes } = withoutFootnotes(text)
  const read = readDocument(withTypedMarks(body), surroundings)
  if (read.kind === 'refused') return read
  return { ...read, document: withFootnotesTold(read.document, footnotes) }
}

function readDocument(marked: string, surroundings: Surroundings): DocumentImport {
  const source = withSubtitleBelow(withBoldHeadings(marked))
  const sort = surroundings.sort ?? sortOf(marked)
  const isToldWhole = sort === undefined && isExchange(source)
  if (surroundings.sort === undefined && isAnnouncement(source, sort) && !isToldWhole)
    return {
      kind: 'document',
      document: stubDocument(source, isContents(source) || isPartTitle(source) ? undefined : sort),
    }
  if (sort === 'playbook' || sort === 'minutes')
    return { kind: 'document', document: readSorted(source, sort, surroundings) }
  const { body, ...end } = withoutLetterEnd(source, earliestDate(source) ?? surroundings.today)
  const read: DocumentImport =
    sort === undefined || sort === 'brief'
      ? briefDocument(source, body, surroundings)
      : { kind: 'document', document: readSorted(body, sort, surroundings) }
  return read.kind === 'refused' ? read : { ...read, document: signedDocument(read.document, end) }
}

/** `body`: without the end of a letter, which an exchange keeps. */
function briefDocument(source: string, body: string, surroundings: Surroundings): DocumentImport {
  const { signature } = withoutSignature(body)
  const isTold = surroundings.sort === 'brief'
  const brief = importBrief(body, { ...surroundings, isTold })
  if (brief.kind === 'refused') {
    const isNothing = brief.reason === noBriefFound
    if (isNothing && surroundings.sort === undefined && isExchange(source))
      return { kind: 'document', document: exchangeDocument(source, surroundings) }
    return isNothing ? { kind: 'refused', reason: nothingFound } : brief
  }
  const { client, recognised } = brief
  const dated = oddDayLines(source, [client, brief.mission])
  const notes = [...brief.mission.notes, ...dated.map(({ line: _, ...note }) => note)]
  const unrecognised = [...brief.unrecognised, ...dated].toSorted((a, b) => a.line - b.line)
  const mission = { ...brief.mission, notes }
  return {
    kind: 'document',
    document: { content: { kind: 'brief', client, mission }, recognised, unrecognised, signature },
  }
}

/** Nothing of it is lost: it stands whole in the notes of an exchange with its client. */
function exchangeDocument(text: string, surroundings: Surroundings): ImportedDocument {
  const { meeting, clientName } = readExchange(text, surroundings)
  return {
    content: { kind: 'minutes', clientName, meeting, isExchange: true },
    recognised: recognisedFields(meeting),
    unrecognised: [],
    signature: [],
  }
}

const nothingFound =
  'Ce texte ne ressemble à aucun document connu\u00a0: ni brief, ni proposition, ni rapport, ni compte-rendu, ni processus.'
