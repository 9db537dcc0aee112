import { expect, test } from 'vitest'
import { markdownFile } from '../../../../shared/documents/markdown-file.ts'
import { playbookDocument } from '../../../../shared/documents/playbook.ts'
import { emptyFirm } from '../../../../shared/domain/firm/firm.ts'
import type { Playbook, PlaybookRun } from '../../../../shared/domain/playbook/playbook.ts'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { fc } from '../../../properties.ts'
import { lost, readBack } from './comparison.ts'
import { playbooks } from './generated-rows.ts'

/** Identities, the times it was followed, which have documents of their own, and notes of an import. */
const unprinted = new Set('id missionId leadId runs notes'.split(' '))

const nothing = { lost: [], invented: [] }
const compared = (source: unknown, read: unknown) => ({
  lost: lost(source, read, unprinted),
  invented: lost(read, source, unprinted),
})

test('Processes exported as Markdown come back with what they hold, and nothing else', async () => {
  const pairs = await readBack('playbook')
  expect(pairs.length).toBeGreaterThan(0)
  for (const { name, content, workspace } of pairs) {
    if (content.kind !== 'playbook') continue
    const source = workspace.playbooks.find(({ title }) => title === content.playbook.title)
    expect({ name, ...compared(source, content.playbook) }).toEqual({ name, ...nothing })
  }
})

test('So do any others, whatever people typed in them', () => {
  fc.assert(
    fc.property(playbooks, playbook => {
      expect(compared(playbook, printedAndRead(playbook))).toEqual(nothing)
    }),
    { numRuns: 60 },
  )
})

test('A time it was followed comes back with what was ticked, and when', () => {
  const playbook = playbookOf({ steps: [{ title: 'Audit', items: ['Mesurer', 'Comparer'] }] })
  const run: PlaybookRun = {
    id: playbook.id,
    label: 'Ateliers du Lac',
    startedOn: '2025-03-03',
    endedOn: '2025-04-01',
    ticks: [{ step: 'Audit', item: 'Comparer', on: '2025-03-10' }],
  }
  const [read] = printedAndRead(playbook, run)?.runs ?? []
  expect(read).toEqual({ ...run, id: 'new' })
})

function playbookOf(told: Pick<Playbook, 'steps'>): Playbook {
  const id = '00000000-0000-4000-8000-000000000001'
  return { id, kind: 'delivery', title: 'Mener une mission', templates: [], runs: [], ...told }
}

function printedAndRead(playbook: Playbook, run?: PlaybookRun): Playbook | undefined {
  const tree = playbookDocument({ playbook, run, firm: emptyFirm(), today: '2026-01-15' })
  const read = importDocument(markdownFile(tree), { newId: () => 'new', today: '2026-01-15' })
  if (read.kind === 'refused' || read.document.content.kind !== 'playbook') return undefined
  return read.document.content.playbook
}
