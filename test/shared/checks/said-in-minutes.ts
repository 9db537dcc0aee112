import { checkWorkspace } from '../../../shared/checks/check-workspace.ts'
import { Meeting } from '../../../shared/domain/meeting/meeting.ts'
import { emptyWorkspace } from '../../../shared/domain/workspace/workspace.ts'
import { exampleClient, exampleId } from '../documents/budget-example.ts'

/** What is found in minutes of 12 March 2026 that say but this: « code stated → expected ». */
export function foundInMinutes(told: object): string[] {
  const meeting = Meeting.parse({
    id: exampleId(905),
    clientId: exampleClient.id,
    kind: 'workshop',
    title: 'Atelier de taille',
    date: '2026-03-12',
    ...told,
  })
  const workspace = { ...emptyWorkspace(), clients: [exampleClient], meetings: [meeting] }
  return checkWorkspace(workspace, '2026-11-23').map(({ code, stated = '', expected = '' }) =>
    `${code} ${stated} → ${expected}`.replace(/\s+/gu, ' ').trim(),
  )
}

/** A section that says but this. */
export function section(notes: string, title = 'Verger') {
  return { sections: [{ title, notes }] }
}
