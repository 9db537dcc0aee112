import { checkWorkspace } from '../../../shared/checks/check-workspace.ts'
import type { Finding } from '../../../shared/checks/finding.ts'
import { Report } from '../../../shared/domain/report.ts'
import { emptyWorkspace } from '../../../shared/domain/workspace.ts'
import { exampleClient, exampleId } from '../documents/budget-example.ts'

/** What is found of a report that says but this, and is dated of the day; each note stands by itself. */
export function foundIn(
  text: string,
  date = '2025-06-20',
  notes: readonly string[] = [],
): Finding[] {
  const report = Report.parse({
    id: exampleId(901),
    clientId: exampleClient.id,
    kind: 'monthly',
    title: 'Point mensuel',
    date,
    conclusion: text,
    notes: notes.map(each => ({ text: each })),
  })
  const workspace = { ...emptyWorkspace(), clients: [exampleClient], reports: [report] }
  return checkWorkspace(workspace, '2030-01-01')
}

export function codesIn(text: string, date?: string): string[] {
  return foundIn(text, date).map(({ code }) => code)
}
