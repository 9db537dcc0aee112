import { describe, expect, test } from 'vitest'
import { markdownFile } from '../../../../shared/documents/markdown-file.ts'
import { emptyWorkspace } from '../../../../shared/domain/workspace/workspace.ts'
import { sampleDocuments } from '../../documents/sample-documents.ts'
import { sampleWorkspace } from '../../documents/sample-workspace.ts'
import { broughtBack } from './brought-back.ts'

const documents = (await sampleDocuments()).filter(({ fileName }) =>
  /Proposition|Référence/.test(fileName),
)

describe('A proposal or a reference sheet that comes back to its own workspace', () => {
  test.each(documents)('changes nothing there: $fileName', ({ tree }) => {
    const { outcome, changes, unrecognised } = broughtBack(sampleWorkspace(), markdownFile(tree))
    expect({ outcome, changes, unrecognised }).toEqual({
      outcome: 'known',
      changes: [],
      unrecognised: [],
    })
  })

  test.each(documents)('changes nothing the second time in another: $fileName', ({ tree }) => {
    const first = broughtBack(emptyWorkspace(), markdownFile(tree))
    expect(first.outcome).toBe('created')
    expect(broughtBack(first.workspace, markdownFile(tree)).changes).toEqual([])
  })

  /** What is replaced in the file, then the one field that follows it, by its path. */
  test.each([
    ['30\u00a0% |', '35\u00a0% |', { 'payments.0.share': 35 }],
    ['15 | 1\u202f200\u00a0€', '16 | 1\u202f200\u00a0€', { 'options.0.lines.0.days': 16 }],
    ['12\u202f000\u00a0€ –', '13\u202f000\u00a0€ –', { 'options.0.lines.3.amount': 1300000 }],
    [
      'Une journée pour 6 commerciaux',
      'Deux journées pour 6 commerciaux',
      { 'phases.2.deliverables.0.title': 'Deux journées pour 6 commerciaux' },
    ],
    ['| moins de 2\u00a0%', '| moins de 3\u00a0%', { 'kpis.2.target': 'moins de 3' }],
    ['Semaine du 23', 'Semaine du 30', { 'nextSteps.1.when': 'Semaine du 30\u00a0septembre' }],
    ['note de 9/10', 'note de 8/10', { 'references.1.result': expect.stringContaining('8/10') }],
  ])('takes a change of %s, and of nothing else', (before, after, expected) => {
    const offer = documents.find(({ fileName }) => fileName.includes('ElectroDistrib'))
    const markdown = offer === undefined ? '' : markdownFile(offer.tree)
    expect(markdown).toContain(before)
    const workspace = sampleWorkspace()
    const { outcome, changes } = broughtBack(workspace, markdown.replace(before, after))
    expect(outcome).toBe('completed')
    expect(changes.map(({ table }) => table)).toEqual(['proposals'])
    const [changed] = changes.map(({ row }) => row)
    const stored = workspace.proposals.find(({ number }) => number === '2024-004')
    expect(differences(stored, changed)).toEqual(expected)
  })
})

/** Each value that is another, by its path. */
function differences(one: unknown, other: unknown, path = ''): Record<string, unknown> {
  if (JSON.stringify(one) === JSON.stringify(other)) return {}
  if (!isHolder(one) || !isHolder(other)) return { [path]: other }
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return Object.assign(
    {},
    ...keys.map(key => differences(one[key], other[key], path === '' ? key : `${path}.${key}`)),
  )
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
