import { describe, expect, test } from 'vitest'
import { markdownFile } from '../../../../shared/documents/markdown-file.ts'
import { minutesDocument } from '../../../../shared/documents/minutes.ts'
import { playbookDocument } from '../../../../shared/documents/playbook.ts'
import { emptyWorkspace } from '../../../../shared/domain/workspace/workspace.ts'
import { fc } from '../../../properties.ts'
import { sampleDocuments } from '../../documents/sample-documents.ts'
import { sampleWorkspace } from '../../documents/sample-workspace.ts'
import { broughtBack, differences } from './brought-back.ts'
import { meetings, playbooks } from './generated-rows.ts'

const documents = (await sampleDocuments()).filter(({ fileName }) =>
  /Compte-rendu|Processus/.test(fileName),
)

function markdownOf(name: string): string {
  const document = documents.find(({ fileName }) => fileName.includes(name))
  if (document === undefined) throw new Error(`Nothing like ${name}`)
  return markdownFile(document.tree)
}

describe('Minutes or a process that come back to their own workspace', () => {
  test.each(documents)('change nothing there: $fileName', ({ tree }) => {
    const { outcome, changes } = broughtBack(sampleWorkspace(), markdownFile(tree))
    expect({ outcome, changes }).toEqual({ outcome: 'known', changes: [] })
  })

  test.each(documents)('change nothing the second time in another: $fileName', ({ tree }) => {
    const first = broughtBack(emptyWorkspace(), markdownFile(tree))
    expect(first.outcome).toBe('created')
    expect(broughtBack(first.workspace, markdownFile(tree)).changes).toEqual([])
  })

  test('change nothing there, whatever people typed in them', () => {
    fc.assert(
      fc.property(meetings, playbooks, (meeting, playbook) => {
        const client = { id: meeting.clientId, name: 'Ateliers du Lac', contacts: [] }
        const own = {
          ...emptyWorkspace(),
          clients: [client],
          meetings: [meeting],
          playbooks: [playbook],
        }
        const { firm } = own
        const trees = [
          minutesDocument({ meeting, client, firm, today: '2026-01-15' }),
          playbookDocument({ playbook, firm, today: '2026-01-15' }),
        ]
        expect(trees.flatMap(tree => broughtBack(own, markdownFile(tree)).changes)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test.each([
    ['MétalFab', '| 7 / 10 ', '| 8 / 10 ', 'benchmark.0.scores.Site web', 8],
    ['MétalFab', '25 juillet 2024', '26 juillet 2024', 'actions.1.due', '2024-07-26'],
    ['MétalFab', '1 h 30', '1 h 15', 'agenda.3.minutes', 75],
    ['MétalFab', 'BTP, 30 %', 'BTP, 32 %', 'sections.1.notes', /BTP, 32 %/],
    ['MétalFab', 'Une équipe fidèle', 'Une équipe stable', 'board.notes.7.text', /stable/],
    ['MétalFab', 'Une journée utile', 'Une demi-journée utile', 'feedback.0.text', /demi/],
    ['Qualifier', 'sous cinq jours', 'sous six jours', 'steps.5.items.0', /six/],
    ['Qualifier', 'rendez-vous d’une heure', 'rendez-vous de 2 h', 'templates.0.text', /2 h/],
  ])('In %s, « %s » become « %s » changes that alone', (name, before, after, path, value) => {
    const plain = markdownOf(name).replace(/[\u00a0\u202f]/g, ' ')
    expect(plain).toContain(before)
    const workspace = sampleWorkspace()
    const { outcome, changes } = broughtBack(workspace, plain.replace(before, after))
    expect(outcome).toBe('completed')
    const [change, ...others] = changes
    expect(others).toEqual([])
    const row = change?.row
    const rows = [...workspace.meetings, ...workspace.playbooks]
    const stored = rows.find(({ id }) => row !== undefined && 'id' in row && id === row.id)
    const [difference, ...more] = differences(stored, row)
    expect(more).toEqual([])
    expect(difference?.path).toBe(path)
    if (value instanceof RegExp) expect(difference?.value).toMatch(value)
    else expect(difference?.value).toBe(value)
  })
})
