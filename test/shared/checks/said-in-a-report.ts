import { checkWorkspace } from '../../../shared/checks/check-workspace.ts'
import type { Finding } from '../../../shared/checks/findings/finding.ts'
import { type Scene, sceneOf } from '../../../shared/checks/scene/scene.ts'
import { Report } from '../../../shared/domain/report/report.ts'
import { emptyWorkspace, type Workspace } from '../../../shared/domain/workspace/workspace.ts'
import { exampleClient, exampleId } from '../documents/budget-example.ts'

/** What is found of a report that says but this, and is dated of the day; each note stands by itself. */
export function foundIn(
  text: string,
  date = '2025-06-20',
  notes: readonly string[] = [],
): Finding[] {
  return checkWorkspace(workspaceSaying(text, date, notes), today)
}

/** The same report, for one rule to look at by itself. */
export function sceneSaying(text: string): Scene {
  return sceneOf(workspaceSaying(text, '2025-06-20', []), today)
}

const today = '2030-01-01'

function workspaceSaying(text: string, date: string, notes: readonly string[]): Workspace {
  const report = Report.parse({
    id: exampleId(901),
    clientId: exampleClient.id,
    kind: 'monthly',
    title: 'Point mensuel',
    date,
    conclusion: text,
    notes: notes.map(each => ({ text: each })),
  })
  return { ...emptyWorkspace(), clients: [exampleClient], reports: [report] }
}

export function codesIn(text: string, date?: string): string[] {
  return foundIn(text, date).map(({ code }) => code)
}
