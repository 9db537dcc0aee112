import type { Workspace } from '../../../../shared/domain/workspace/workspace.ts'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { changedRows } from '../../../../shared/imports/plan/changed-rows.ts'
import { importPlan } from '../../../../shared/imports/plan/import-plan.ts'

/** What becomes of a document that is brought into a workspace, as the app does it. */
export function broughtBack(workspace: Workspace, markdown: string) {
  let count = 0
  const newId = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`
  const read = importDocument(markdown, { newId, today: '2026-01-15' })
  if (read.kind === 'refused') throw new Error(read.reason)
  const plan = importPlan(workspace, [{ key: 'one', document: read.document }], newId)
  return {
    workspace: plan.workspace,
    outcome: plan.planned.get('one')?.outcome,
    changes: changedRows(workspace, plan.workspace),
    unrecognised: read.document.unrecognised,
  }
}

type Difference = { readonly path: string; readonly value: unknown }

/** Each value that is another, by its path. */
export function differences(one: unknown, other: unknown, path = ''): Difference[] {
  if (JSON.stringify(one) === JSON.stringify(other)) return []
  if (!isHolder(one) || !isHolder(other)) return [{ path, value: other }]
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return keys.flatMap(key =>
    differences(one[key], other[key], path === '' ? key : `${path}.${key}`),
  )
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
