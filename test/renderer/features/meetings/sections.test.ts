import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { minutesSections } from '../../../../renderer/features/meetings/editor/sections.ts'
import { minutesDocument } from '../../../../shared/documents/minutes.ts'
import { Workspace } from '../../../../shared/domain/workspace/workspace.ts'

const sample: unknown = JSON.parse(readFileSync('resources/sample-workspace.json', 'utf8'))

it('brings the preview to a heading that the minutes have', () => {
  const { firm, clients, meetings } = Workspace.parse(sample)
  const meeting = meetings.find(({ kind }) => kind === 'workshop')
  const client = clients.find(({ id }) => id === meeting?.clientId)
  if (meeting === undefined || client === undefined) throw new Error('no sample workshop')
  const { blocks } = minutesDocument({ meeting, client, firm, today: '2024-09-15' })
  const headings = blocks.flatMap(block => (block.kind === 'heading' ? [block.text] : []))
  const wanted = minutesSections.flatMap(({ heading }) => heading ?? [])
  expect(wanted.filter(heading => !headings.includes(heading))).toEqual([])
})
