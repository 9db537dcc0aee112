import type { DocumentSort } from '../document-sort.ts'
import type { ImportedDocument } from '../imported-document.ts'
import { readPrintedMinutes } from '../minutes/printed-minutes.ts'
import { readPrintedPlaybook } from './printed-playbook.ts'

export type PrintedContent = {
  readonly content: ImportedDocument['content']
  readonly row: object
  readonly signature: readonly string[]
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
    (isMaybe('minutes') ? minutesContent(text, newId) : undefined) ??
    (isMaybe('playbook') ? playbookContent(text, newId) : undefined)
  )
}

function minutesContent(text: string, newId: () => string): PrintedContent | undefined {
  const minutes = readPrintedMinutes(text, newId)
  if (minutes === undefined) return undefined
  const { meeting, clientName, firmName } = minutes
  return {
    content: { kind: 'minutes', clientName, meeting },
    row: meeting,
    signature: firmName === undefined ? [] : [firmName],
  }
}

function playbookContent(text: string, newId: () => string): PrintedContent | undefined {
  const playbook = readPrintedPlaybook(text, newId)
  return playbook && { content: { kind: 'playbook', playbook }, row: playbook, signature: [] }
}
