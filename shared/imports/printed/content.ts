import type { DocumentSort } from '../kinds/document-sort.ts'
import type { ImportedDocument } from '../kinds/imported-document.ts'
import { readPrintedMinutes } from '../minutes/printed/minutes.ts'
import { readPrintedBrief } from '../mission-brief/printed/brief.ts'
import { linesAddedTo } from '../mission-brief/printed/lines-added.ts'
import { readPrintedOffer } from '../offer/printed/offer.ts'
import { unprintedLines } from '../offer/printed/unprinted-lines.ts'
import type { Left } from '../outline/reading.ts'
import { readPrintedPlaybook } from '../playbook/printed/playbook.ts'
import { readPrintedSheet } from '../reference/printed/sheet.ts'
import { readPrintedReport } from '../report/printed/report.ts'

export type PrintedContent = {
  readonly content: ImportedDocument['content']
  readonly row: object
  readonly signature: readonly string[]
  /** What somebody wrote into it since. */
  readonly unrecognised?: readonly Left[]
}

/**
 * A document that our own renderer wrote, of the kinds that are read back to the letter; `sort` is what
 * its reader says that it is.
 */
export function printedContent(
  text: string,
  sort: DocumentSort | undefined,
  newId: () => string,
): PrintedContent | undefined {
  const isMaybe = (kind: DocumentSort) => sort === undefined || sort === kind
  return (
    (isMaybe('brief') ? briefContent(text, newId) : undefined) ??
    (isMaybe('minutes') ? minutesContent(text, newId) : undefined) ??
    (isMaybe('playbook') ? playbookContent(text, newId) : undefined) ??
    (isMaybe('proposal') ? offerContent(text, newId) : undefined) ??
    (isMaybe('reference') ? sheetContent(text, newId) : undefined) ??
    (isMaybe('monthly') || isMaybe('final') ? reportContent(text, newId) : undefined)
  )
}

function briefContent(text: string, newId: () => string): PrintedContent | undefined {
  const brief = readPrintedBrief(text, newId)
  if (brief === undefined) return undefined
  const { client, firmName } = brief
  const unrecognised = linesAddedTo(text, brief)
  const added = unrecognised.map(({ line: _, ...note }) => note)
  const mission = { ...brief.mission, notes: [...brief.mission.notes, ...added] }
  return {
    content: { kind: 'brief', client, mission, isOurs: true },
    row: { ...client, ...mission },
    signature: firmName === undefined ? [] : [firmName],
    unrecognised,
  }
}

function minutesContent(text: string, newId: () => string): PrintedContent | undefined {
  const minutes = readPrintedMinutes(text, newId)
  if (minutes === undefined) return undefined
  const { meeting, clientName, firmName, added } = minutes
  return {
    content: { kind: 'minutes', clientName, meeting, isOurs: true },
    row: meeting,
    signature: firmName === undefined ? [] : [firmName],
    unrecognised: added,
  }
}

function playbookContent(text: string, newId: () => string): PrintedContent | undefined {
  const playbook = readPrintedPlaybook(text, newId)
  return (
    playbook && {
      content: { kind: 'playbook', playbook, isOurs: true },
      row: playbook,
      signature: [],
    }
  )
}

function offerContent(text: string, newId: () => string): PrintedContent | undefined {
  const offer = readPrintedOffer(text, newId)
  if (offer === undefined) return undefined
  const unrecognised = unprintedLines(text, offer)
  const notes = unrecognised.map(({ line: _, ...note }) => note)
  const proposal = notes.length === 0 ? offer.proposal : { ...offer.proposal, notes }
  return {
    content: { kind: 'proposal', ...offer, proposal },
    row: { ...offer.client, ...proposal },
    signature: [offer.firm.name].filter(name => name !== ''),
    unrecognised,
  }
}

function sheetContent(text: string, newId: () => string): PrintedContent | undefined {
  const sheet = readPrintedSheet(text, newId)
  if (sheet === undefined) return undefined
  const { reference, unrecognised } = sheet
  const { client, mission } = reference
  return {
    content: { kind: 'reference', reference },
    row: { ...client, ...mission },
    signature: [],
    unrecognised,
  }
}

function reportContent(text: string, newId: () => string): PrintedContent | undefined {
  const told = readPrintedReport(text, newId)
  if (told === undefined) return undefined
  const { report, clientName, objectives, mission, firmName, added } = told
  return {
    content: { kind: report.kind, clientName, report, objectives, printed: mission },
    row: report,
    signature: firmName === undefined ? [] : [firmName],
    unrecognised: added,
  }
}
