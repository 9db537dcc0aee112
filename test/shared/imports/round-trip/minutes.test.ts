import { expect, test } from 'vitest'
import { markdownFile } from '../../../../shared/documents/markdown-file.ts'
import { minutesDocument } from '../../../../shared/documents/minutes.ts'
import { emptyFirm } from '../../../../shared/domain/firm/firm.ts'
import type { Meeting } from '../../../../shared/domain/meeting/meeting.ts'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { fc } from '../../../properties.ts'
import { lost, readBack } from './comparison.ts'
import { meetings } from './generated-rows.ts'

/** Identities, and the notes that an import left for the consultant: a client reads none of them. */
const unprinted = new Set('id clientId missionId notes'.split(' '))

const nothing = { lost: [], invented: [] }
const compared = (source: unknown, read: unknown) => ({
  lost: lost(source, read, unprinted),
  invented: lost(read, source, unprinted),
})

test('Minutes exported as Markdown come back with what they hold, and nothing else', async () => {
  const pairs = await readBack('minutes')
  expect(pairs.length).toBeGreaterThan(0)
  for (const { name, content, workspace } of pairs) {
    if (content.kind !== 'minutes') continue
    const source = workspace.meetings.find(({ date }) => date === content.meeting.date)
    expect({ name, ...compared(source, content.meeting) }).toEqual({ name, ...nothing })
  }
})

test('So do any others, whatever people typed in them', () => {
  fc.assert(
    fc.property(meetings, meeting => {
      expect(compared(meeting, printedAndRead(meeting))).toEqual(nothing)
    }),
    { numRuns: 60 },
  )
})

function printedAndRead(meeting: Meeting): Meeting | undefined {
  const client = { id: meeting.clientId, name: 'Ateliers du Lac', contacts: [] }
  const tree = minutesDocument({ meeting, client, firm: emptyFirm(), today: '2026-01-15' })
  const read = importDocument(markdownFile(tree), { newId: () => 'new', today: '2026-01-15' })
  if (read.kind === 'refused' || read.document.content.kind !== 'minutes') return undefined
  expect(read.document.content.clientName).toBe(client.name)
  return { ...read.document.content.meeting, clientId: client.id }
}
