import { describe, expect, test } from 'vitest'
import { markdownFile } from '../../../../shared/documents/markdown-file.ts'
import {
  type ReferenceSources,
  referenceSheet,
} from '../../../../shared/documents/reference-sheet.ts'
import { Mission } from '../../../../shared/domain/mission/mission.ts'
import { emptyWorkspace, type Workspace } from '../../../../shared/domain/workspace/workspace.ts'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { changedRows } from '../../../../shared/imports/plan/changed-rows.ts'
import { mergeDocument } from '../../../../shared/imports/plan/merge-document.ts'
import { fc } from '../../../properties.ts'
import { sampleDocuments } from '../../documents/sample-documents.ts'
import { sampleWorkspace } from '../../documents/sample-workspace.ts'
import { present, text } from './generated-rows.ts'

const sheets = (await sampleDocuments()).filter(({ fileName }) => fileName.includes('Référence'))

function merged(workspace: Workspace, markdown: string) {
  let count = 0
  const newId = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`
  const read = importDocument(markdown, { newId, today: '2026-01-15' })
  if (read.kind === 'refused') throw new Error(read.reason)
  return mergeDocument(workspace, read.document, newId)
}

/** The only mission there, with all that its sheet is made from. */
function sourcesIn({ missions, clients, reports, followUps, firm }: Workspace): ReferenceSources {
  const [mission] = missions
  const client = clients.find(({ id }) => id === mission?.clientId)
  if (mission === undefined || client === undefined) throw new Error('No mission')
  return { mission, client, report: reports[0], followUps, firm, today: '2026-01-15' }
}

/** Large or small, with or without its gap. */
function plainly(markdown: string): string[] {
  return markdown
    .split('\n')
    .map(line => line.replace(/[*\\]|^\s*[-*]\s/g, '').trim())
    .filter(line => line !== '')
}

describe('A reference sheet exported as Markdown', () => {
  test.each(sheets)('makes the same story of another workspace: $fileName', ({ tree }) => {
    const sheet = markdownFile(tree)
    const { workspace } = merged(emptyWorkspace(), sheet)
    const sources = sourcesIn({ ...workspace, firm: sampleWorkspace().firm })
    const again = plainly(markdownFile(referenceSheet(sources)))
    const told = plainly(sheet).filter(line => !again.includes(line))
    const inNotes = sources.mission.notes.map(({ text }) => text)
    expect(told.filter(line => !inNotes.includes(line))).toEqual([])
  })

  test('takes the words of the client with their consent to be shown', () => {
    const sheet = sheets.find(({ fileName }) => fileName.includes('Boulangerie'))
    const { workspace } = merged(
      emptyWorkspace(),
      sheet === undefined ? '' : markdownFile(sheet.tree),
    )
    expect(workspace.followUps).toMatchObject([
      { testimonial: { text: expect.stringContaining('Huit boulangeries'), consent: true } },
    ])
    expect(workspace.missions[0]?.contact).toEqual({ name: 'Sandrine Petit', role: 'Directrice' })
  })

  test.each([
    ['30\u00a0min\u00a0par semaine', '20\u00a0min\u00a0par semaine', 'reports'],
    ['10\u00a0heures', '12\u00a0heures', 'missions'],
    ['que mes équipes ont aimées', 'que mes équipes ont adorées', 'followUps'],
  ])('takes a change of %s where it comes from', (before, after, table) => {
    const sheet = sheets.find(({ fileName }) => fileName.includes('Boulangerie'))
    const markdown = sheet === undefined ? '' : markdownFile(sheet.tree)
    expect(markdown).toContain(before)
    const stored = sampleWorkspace()
    const { workspace, outcome } = merged(stored, markdown.replace(before, after))
    expect(outcome).toBe('completed')
    const changes = changedRows(stored, workspace)
    expect(changes.map(each => each.table)).toEqual([table])
  })

  test('makes the same sheet again, whatever people typed in it', () => {
    fc.assert(
      fc.property(told, ({ mission, words }) => {
        const sheet = markdownFile(referenceSheet(sourcesIn(finished(mission, words))))
        const { workspace, outcome } = merged(emptyWorkspace(), sheet)
        expect(outcome).toBe('created')
        const again = plainly(markdownFile(referenceSheet(sourcesIn(workspace))))
        expect(plainly(sheet).filter(line => !again.includes(line))).toEqual([])
        expect(again.filter(line => !plainly(sheet).includes(line))).toEqual([])
        expect(workspace.missions[0]?.notes).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
})

const id = '00000000-0000-4000-8000-000000000001'
const measure = fc.integer({ min: 1, max: 900 }).map(String)
const told = fc.record({
  words: fc.option(
    text.filter(each => !/https/.test(each)),
    { nil: undefined },
  ),
  mission: fc
    .record({
      id: fc.constant(id),
      clientId: fc.constant(id),
      title: text,
      situation: fc.array(text, { minLength: 1, maxLength: 3 }),
      phases: fc.array(
        fc.record({
          id: fc.constant(id),
          name: text,
          deliverables: fc.array(fc.record({ id: fc.constant(id), title: text }), { maxLength: 2 }),
        }),
        { maxLength: 3 },
      ),
      kpis: fc.array(
        fc.record({
          id: fc.constant(id),
          label: text,
          baseline: fc.option(measure, { nil: undefined }),
          target: fc.option(measure, { nil: undefined }),
          actual: measure,
          unit: fc.constantFrom(undefined, '%', 'jours'),
        }),
        { maxLength: 3 },
      ),
      start: fc.constant('2024-03-01'),
      end: fc.constant('2024-08-31'),
    })
    .map(row => Mission.parse(present(row))),
})

function finished(mission: Mission, words: string | undefined): Workspace {
  const due = '2024-09-30'
  const testimonial = words === undefined ? {} : { testimonial: { text: words, consent: true } }
  return {
    ...emptyWorkspace(),
    clients: [{ id, name: 'Ateliers du Lac', sector: 'Nautisme', contacts: [] }],
    missions: [mission],
    followUps: [{ id, missionId: id, due, kind: 'other', ...testimonial }],
  }
}
