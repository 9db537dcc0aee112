import { expect, test } from 'vitest'
import {
  emptyWorkspace,
  parseWorkspace,
  Workspace,
  workspaceJson,
} from '../../../../shared/domain/workspace/workspace.ts'
import { sampleWorkspace } from '../../../resources/sample-workspace.ts'
import { exampleId } from '../../documents/budget-example.ts'

const bare = Workspace.parse({
  ...emptyWorkspace(),
  missions: [{ id: exampleId(2), clientId: exampleId(1) }],
  proposals: [{ id: exampleId(3), clientId: exampleId(1), date: '2025-01-15' }],
  reports: [{ id: exampleId(4), clientId: exampleId(1), kind: 'monthly', title: 'Mois 1' }],
})

function reread(text: string): Workspace {
  const parsed = parseWorkspace(JSON.parse(text))
  if (parsed.kind === 'refused') throw new Error(parsed.reason)
  return parsed.workspace
}

test('What is not there is an absent key, never an empty string', () => {
  expect(workspaceJson(bare)).not.toContain('""')
  expect(workspaceJson(emptyWorkspace())).not.toContain('""')
})

test('A file is read back as it was written, bare or full', () => {
  for (const workspace of [bare, emptyWorkspace(), sampleWorkspace()])
    expect(reread(workspaceJson(workspace))).toEqual(workspace)
})
