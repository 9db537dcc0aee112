import { markdownFile } from '../../documents/markdown-file.ts'
import { minutesDocument } from '../../documents/minutes.ts'
import type { Client } from '../../domain/client/client.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { isKept } from '../../domain/workspace/kept.ts'
import type { Workspace } from '../../domain/workspace/workspace.ts'
import { bareWords } from '../../french/bare-words.ts'
import type { ImportedDocument } from '../kinds/imported-document.ts'
import { clientMeant } from '../plan/client-meant.ts'
import { withAuthors } from '../plan/known-people.ts'
import { type MergedDocument, withRow } from '../plan/merged-row.ts'
import { missionOf, withClient } from '../plan/placed-client.ts'
import { toldOtherwise } from '../plan/told-otherwise.ts'
import { withNotesOf, withoutNotes } from '../printed/added-notes.ts'
import { type EditRules, withEdits } from '../printed/edited-row.ts'
import { readPrintedMinutes } from './printed/minutes.ts'

type MinutesContent = Extract<ImportedDocument['content'], { kind: 'minutes' }>

/** The workspace with minutes in it; ours that stand there are changed where their text was. */
export function mergeMinutes(
  workspace: Workspace,
  content: MinutesContent,
  signature: readonly string[],
  newId: () => string,
  rules: EditRules,
): MergedDocument {
  const edited = content.isOurs === true ? withEditedMinutes(workspace, content, rules) : undefined
  if (edited !== undefined) return edited
  const client = { id: newId(), name: content.clientName, contacts: [], ...content.facts }
  const otherwise = content.isOurs === true ? [] : toldOtherwise(workspace.clients, client)
  const placed = withClient(workspace, client)
  const row = {
    ...content.meeting,
    clientId: placed.client.id,
    ...missionOf(placed.workspace, placed.client, content.meeting.date),
    ...(otherwise.length > 0 && { notes: [...(content.meeting.notes ?? []), ...otherwise] }),
  }
  const led = row.facilitator === undefined ? [] : [row.facilitator]
  const known = withAuthors(placed.workspace, led, signature, newId)
  const nameOf = ({ clientId, date, title }: Meeting) => `${clientId} ${date} ${bareWords(title)}`
  const merged = withRow(known, 'meetings', row, nameOf)
  return merged.outcome === 'known' ? { workspace, outcome: 'known' } : merged
}

/** What is printed today of the meeting is read in the same way: only what differs was changed. */
function withEditedMinutes(
  workspace: Workspace,
  { clientName, meeting: told }: MinutesContent,
  rules: EditRules,
): MergedDocument | undefined {
  const client = clientMeant(workspace.clients, clientName)
  const stored = client && storedMeeting(workspace, client, told)
  const printed = stored && client && printedNow(workspace, stored, client)
  if (stored === undefined || printed === undefined) return undefined
  const edited = withNotesOf(withEdits(stored, printed, withoutNotes(told), rules), told)
  const place = { table: 'meetings', id: stored.id } as const
  if (edited === stored) return { workspace, outcome: 'known', edited: place }
  const meetings = workspace.meetings.map(each => (each === stored ? edited : each))
  return { workspace: { ...workspace, meetings }, outcome: 'completed', edited: place }
}

/** Of the same day and title; else the only one of that day, or of that title. */
function storedMeeting(
  { meetings }: Workspace,
  client: Client,
  told: Pick<Meeting, 'date' | 'title'>,
): Meeting | undefined {
  const theirs = meetings.filter(each => each.clientId === client.id && isKept(each))
  const ofDay = theirs.filter(({ date }) => date === told.date)
  const titled = theirs.filter(({ title }) => bareWords(title) === bareWords(told.title))
  const both = ofDay.find(each => titled.includes(each))
  const [only, ...others] = ofDay.length > 0 ? ofDay : titled
  return both ?? (others.length === 0 ? only : undefined)
}

function printedNow({ firm }: Workspace, meeting: Meeting, client: Client): object | undefined {
  const text = markdownFile(minutesDocument({ meeting, client, firm, today: '2000-01-01' }))
  const printed = readPrintedMinutes(text, () => 'printed')
  return printed && withoutNotes(printed.meeting)
}
