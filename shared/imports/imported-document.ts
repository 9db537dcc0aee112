import type { Client } from '../domain/client.ts'
import type { Meeting } from '../domain/meeting.ts'
import type { Mission } from '../domain/mission.ts'
import type { Note } from '../domain/plan.ts'
import type { Playbook } from '../domain/playbook.ts'
import type { Proposal } from '../domain/proposal.ts'
import type { Report } from '../domain/report.ts'
import { importBrief } from './brief.ts'
import { type DocumentSort, isContents, isPartTitle, sortOf } from './document-sort.ts'
import { readMinutes } from './minutes/minutes.ts'
import { minutesSections } from './minutes/section-names.ts'
import { withNamedTitles } from './named-titles.ts'
import { noBriefFound } from './not-a-brief.ts'
import { withNumberedTitles } from './numbered-titles.ts'
import { readOffer } from './offer/offer.ts'
import type { ToldFirm } from './offer/told-firm.ts'
import { unsaidTerms } from './offer/unsaid-terms.ts'
import { outline } from './outline.ts'
import { readPlaybook } from './playbook.ts'
import { printedContent } from './printed/printed-content.ts'
import type { Left } from './reading.ts'
import type { Recognised } from './recognised.ts'
import { recognisedFields } from './recognised-fields.ts'
import { readReferenceSheet } from './reference/reference-sheet.ts'
import type { ToldReference } from './reference/told-reference.ts'
import { readReport } from './report/report.ts'
import { reportSections } from './report/section-names.ts'
import { withoutSignature } from './signature-block.ts'
import { isAnnouncement, stubDocument } from './stub-document.ts'
import { unkeptLines } from './unkept-lines.ts'

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
        /** Of a report that we printed: what it tells of its mission. */
        readonly printed?: { readonly missionTitle?: string; readonly objective?: string }
      }
    | {
        readonly kind: 'minutes'
        readonly clientName: string
        readonly meeting: Omit<Meeting, 'clientId'>
        /** Printed by our own renderer: what differs from what we print today was changed there. */
        readonly isOurs?: true
      }
    | { readonly kind: 'playbook'; readonly playbook: Playbook; readonly isOurs?: true }
    /** Announced in a table of contents or by its title, and not there. */
    | {
        readonly kind: 'stub'
        readonly sort: DocumentSort | undefined
        readonly title: string
        readonly text: string
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
export function importDocument(source: string, surroundings: Surroundings): DocumentImport {
  const printed = printedContent(source, surroundings.sort, surroundings.newId)
  if (printed !== undefined) {
    const { row, unrecognised = [], ...told } = printed
    return {
      kind: 'document',
      document: { ...told, recognised: recognisedFields(row), unrecognised },
    }
  }
  const sort = surroundings.sort ?? sortOf(source)
  if (surroundings.sort === undefined && isAnnouncement(source, sort))
    return {
      kind: 'document',
      document: stubDocument(source, isContents(source) || isPartTitle(source) ? undefined : sort),
    }
  if (sort === undefined || sort === 'brief') return briefDocument(source, surroundings)
  const text = withNumberedTitles(source)
  const { body, signature } = withoutSignature(text)
  const read = (
    content: ImportedDocument['content'],
    row: object,
    unrecognised: readonly Left[],
  ): DocumentImport => {
    const listed = new Set(unrecognised.map(({ line }) => line))
    const unkept = unkeptLines(outline(body), [content, unrecognised, signature]).filter(
      ({ line }) => !listed.has(line),
    )
    return {
      kind: 'document',
      document: {
        content: withNotes(content, unkept),
        recognised: recognisedFields(row),
        unrecognised: [...unrecognised, ...unkept].toSorted((one, other) => one.line - other.line),
        signature,
      },
    }
  }
  switch (sort) {
    case 'monthly':
    case 'final': {
      const titled = withNamedTitles(text, source, reportSections)
      const { report, clientName, objectives, unrecognised } = readReport(
        titled,
        sort,
        surroundings,
      )
      return read({ kind: sort, clientName, report, objectives }, report, unrecognised)
    }
    case 'minutes': {
      const titled = withNamedTitles(text, source, minutesSections)
      const { meeting, clientName, unrecognised } = readMinutes(titled, surroundings)
      return read({ kind: 'minutes', clientName, meeting }, meeting, unrecognised)
    }
    case 'proposal': {
      const { proposal, client, unrecognised } = readOffer(text, surroundings)
      const told = { ...proposal, ...unsaidTerms(source) }
      return read(
        { kind: 'proposal', client, proposal: told },
        { ...client, ...proposal },
        unrecognised,
      )
    }
    case 'reference': {
      const reference = readReferenceSheet(text, surroundings)
      const { client, mission } = reference
      return read({ kind: 'reference', reference }, { ...client, ...mission }, [])
    }
    case 'playbook': {
      const { playbook, unrecognised } = readPlaybook(text, surroundings.newId)
      return read({ kind: 'playbook', playbook }, playbook, unrecognised)
    }
  }
}

/** What no field took stays with the document, with the title it stood under. */
function withNotes(
  content: ImportedDocument['content'],
  unkept: readonly Left[],
): ImportedDocument['content'] {
  const noted = <Row extends { notes?: Note[] | undefined }>(row: Row): Row =>
    unkept.length === 0
      ? row
      : { ...row, notes: [...(row.notes ?? []), ...unkept.map(({ line: _, ...note }) => note)] }
  switch (content.kind) {
    case 'monthly':
    case 'final':
      return { ...content, report: noted(content.report) }
    case 'minutes':
      return { ...content, meeting: noted(content.meeting) }
    case 'proposal':
      return { ...content, proposal: noted(content.proposal) }
    case 'reference': {
      const { reference } = content
      return { ...content, reference: { ...reference, mission: noted(reference.mission) } }
    }
    case 'playbook':
      return { ...content, playbook: noted(content.playbook) }
    default:
      return content
  }
}

function briefDocument(text: string, surroundings: Surroundings): DocumentImport {
  const { signature } = withoutSignature(text)
  const isTold = surroundings.sort === 'brief'
  const brief = importBrief(text, { ...surroundings, isTold })
  if (brief.kind === 'refused') {
    const isNothing = brief.reason === noBriefFound
    return isNothing ? { kind: 'refused', reason: nothingFound } : brief
  }
  const { client, mission, recognised, unrecognised } = brief
  return {
    kind: 'document',
    document: { content: { kind: 'brief', client, mission }, recognised, unrecognised, signature },
  }
}

const nothingFound =
  'Ce texte ne ressemble à aucun document connu\u00a0: ni brief, ni proposition, ni rapport, ni compte-rendu, ni processus.'
