import { describe, expect, test } from 'vitest'
import { markdownFile } from '../../../../shared/documents/markdown-file.ts'
import { emptyWorkspace } from '../../../../shared/domain/workspace/workspace.ts'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { sampleDocuments } from '../../documents/sample-documents.ts'
import { sampleWorkspace } from '../../documents/sample-workspace.ts'
import { broughtBack, differences } from './brought-back.ts'

const documents = (await sampleDocuments()).filter(({ fileName }) => fileName.includes('Rapport'))

function markdownOf(name: string): string {
  const document = documents.find(({ fileName }) => fileName.includes(name))
  if (document === undefined) throw new Error(`Nothing like ${name}`)
  return markdownFile(document.tree)
}

describe('A report that comes back to its own workspace', () => {
  test.each(documents)('changes nothing there: $fileName', ({ tree }) => {
    const { outcome, changes } = broughtBack(sampleWorkspace(), markdownFile(tree))
    expect({ outcome, changes }).toEqual({ outcome: 'known', changes: [] })
  })

  test.each(documents)('changes nothing the second time in another: $fileName', ({ tree }) => {
    const first = broughtBack(emptyWorkspace(), markdownFile(tree))
    expect(first.outcome).toBe('created')
    expect(broughtBack(first.workspace, markdownFile(tree)).changes).toEqual([])
  })

  test.each([
    ['TechParts', '3 300 €', '4 100 €', 'budget.lines.1.spent', 410_000],
    ['TechParts', '26 jours', '28 jours', 'budget.lines.0.days', 28],
    ['TechParts', 'convenue HT : 35 000 €', 'convenue HT : 53 000 €', 'budget.envelope', 5_300_000],
    ['TechParts', '30 % | En cours', '45 % | En cours', 'deliverables.4.progress', 45],
    [
      'TechParts',
      'Aucun sur le calendrier',
      '2 semaines de retard',
      'alerts.0.impact',
      /2 semaines/,
    ],
    [
      'TechParts',
      'Le calendrier de 6,5 mois tient',
      'Le calendrier de 7 mois tient',
      'summary',
      /7 mois/,
    ],
    [
      'TechParts',
      '| Faible | Moyen | Point',
      '| Élevée | Moyen | Point',
      'risks.1.probability',
      'high',
    ],
    ['TechParts', '9 / 10', '8 / 10', 'satisfaction.scores.0.value', 8],
    ['TechParts', '28 avril 2024', '29 avril 2024', 'satisfaction.quotes.0.date', '2024-04-29'],
    ['TechParts', 'rapport : 31 mai 2024', 'rapport : 3 juin 2024', 'nextReportOn', '2024-06-03'],
    ['Boulangerie', '900 €', '950 €', 'budget.lines.3.spent', 95_000],
    ['FormaPro', '46 800 €', '45 000 €', 'roi.gains.0.amount', 4_500_000],
    ['FormaPro', '78 %', '80 %', 'kpis.3.actual', /80/],
    [
      'FormaPro',
      '| 5 semaines | 1 semaine de plus',
      '| 6 semaines | 2 semaines de plus',
      'phases.2.actual.label',
      '6 semaines',
    ],
    ['FormaPro', 'Zoom ou Teams', 'Jitsi', 'recommendationsByTerm.1.items.1', /Jitsi/],
  ])('In %s, « %s » become « %s » changes that alone', (name, before, after, path, value) => {
    const markdown = markdownOf(name)
    const place = new RegExp(before.replace(/[.|/]/g, '\\$&').replace(/ +/g, '\\s+'), 'u')
    expect(markdown).toMatch(place)
    const workspace = sampleWorkspace()
    const { outcome, changes } = broughtBack(workspace, markdown.replace(place, after))
    expect(outcome).toBe('completed')
    const [change, ...others] = changes
    expect(others).toEqual([])
    const stored = workspace.reports.find(({ title }) => title.includes(name))
    const [difference, ...more] = differences(stored, change?.row)
    expect({ path: difference?.path, more }).toEqual({ path, more: [] })
    if (value instanceof RegExp) expect(difference?.value).toMatch(value)
    else expect(difference?.value).toBe(value)
  })
})

test('A section that somebody wrote into a report of ours is listed and kept, and the rest is read as it is', () => {
  const written = markdownOf('TechParts').replace(
    '\n## Conclusion',
    '\n## Annexe\n\nUn mot du comité.\n\n## Conclusion',
  )
  const read = importDocument(written, { newId: () => 'new', today: '2026-01-15' })
  if (read.kind === 'refused') throw new Error(read.reason)
  expect(read.document.unrecognised).toMatchObject([
    { heading: 'Annexe', text: 'Un mot du comité.' },
  ])
  const { workspace } = broughtBack(sampleWorkspace(), written)
  const changes = differences(sampleWorkspace(), workspace)
  const notes = [{ heading: 'Annexe', text: 'Un mot du comité.' }]
  expect(changes).toEqual([{ path: 'reports.0.notes', value: notes }])
})
