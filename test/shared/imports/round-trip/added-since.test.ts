import { describe, expect, test } from 'vitest'
import { markdownFile } from '../../../../shared/documents/markdown-file.ts'
import type { Workspace } from '../../../../shared/domain/workspace/workspace.ts'
import { sampleDocuments } from '../../documents/sample-documents.ts'
import { sampleWorkspace } from '../../documents/sample-workspace.ts'
import { broughtBack } from './brought-back.ts'

const documents = (await sampleDocuments()).filter(({ fileName }) => fileName.endsWith('.docx'))

describe('What was added in Établi since the export', () => {
  test.each(documents)('stays when the document comes back: $fileName', ({ tree }) => {
    const later = withMore(sampleWorkspace())
    const { changes } = broughtBack(later, markdownFile(tree))
    expect(changes.map(({ table }) => table)).toEqual([])
  })
})

const lists: Readonly<Record<string, readonly string[]>> = {
  missions: ['risks', 'milestones', 'constraints', 'kpis', 'successFactors', 'nextSteps', 'phases'],
  proposals: ['risks', 'phases', 'kpis', 'nextSteps', 'team', 'options'],
  reports: ['alerts', 'deliverables', 'milestones', 'lessons', 'nextSteps'],
  meetings: ['actions', 'decisions', 'sections', 'agenda', 'participants'],
  playbooks: ['steps', 'templates', 'indicators'],
}

/** One more row in each list, and one more line in each budget. */
function withMore(workspace: Workspace): Workspace {
  const more = Object.entries(lists).map(([table, names]) => {
    const rows = workspace[table as 'missions'] as unknown as Record<string, unknown>[]
    return [table, rows.map(row => ({ ...row, ...added(row, names), ...budgeted(row) }))]
  })
  return { ...workspace, ...Object.fromEntries(more) }
}

function added(row: Readonly<Record<string, unknown>>, names: readonly string[]) {
  const told = names.filter(name => Array.isArray(row[name]))
  return Object.fromEntries(told.map(name => [name, oneMore(row[name] as unknown[])]))
}

function budgeted({ budget }: Readonly<Record<string, unknown>>) {
  if (budget === undefined) return {}
  const { lines } = budget as { readonly lines: unknown[] }
  return { budget: { ...budget, lines: oneMore(lines) } }
}

const said = 'Convenu hier au téléphone'

function oneMore(rows: readonly unknown[]): unknown[] {
  const last = rows.at(-1)
  if (typeof last === 'string') return [...rows, said]
  if (typeof last !== 'object' || last === null) return [...rows]
  const names = ['title', 'label', 'name', 'what', 'text'].filter(name => name in last)
  const renamed = Object.fromEntries(names.map(name => [name, said]))
  return [...rows, { ...last, id: 'added', ...renamed }]
}
