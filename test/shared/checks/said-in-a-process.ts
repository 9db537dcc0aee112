import { checkWorkspace } from '../../../shared/checks/check-workspace.ts'
import { Playbook } from '../../../shared/domain/playbook/playbook.ts'
import { emptyWorkspace, type Workspace } from '../../../shared/domain/workspace/workspace.ts'
import { exampleId } from '../documents/budget-example.ts'

type Process = {
  /** What each of its steps lists. */
  readonly steps?: Readonly<Record<string, readonly string[]>>
  readonly about?: Readonly<Record<string, readonly string[]>>
  readonly notes?: readonly string[]
  readonly around?: Partial<Workspace>
}

/** What is found in a process of the firm that says but this: « code stated → expected ». */
export function foundInProcess({ steps = {}, about = {}, notes = [], around = {} }: Process) {
  const playbook = Playbook.parse({
    id: exampleId(990),
    kind: 'delivery',
    title: 'Vendanges',
    steps: partsOf(steps),
    about: partsOf(about),
    notes: notes.map(text => ({ text })),
  })
  const workspace = { ...emptyWorkspace(), ...around, playbooks: [playbook] }
  return checkWorkspace(workspace, '2026-11-23').map(({ code, stated = '', expected = '' }) =>
    `${code} ${stated} → ${expected}`.replace(/\s+/gu, ' ').trim(),
  )
}

function partsOf(parts: Readonly<Record<string, readonly string[]>>) {
  return Object.entries(parts).map(([title, items]) => ({ title, items }))
}
