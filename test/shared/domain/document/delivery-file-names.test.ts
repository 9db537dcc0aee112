import { expect, test } from 'vitest'
import {
  anonymousReferenceFileName,
  minutesFileName,
  playbookFileName,
  referenceFileName,
  reportFileName,
} from '../../../../shared/domain/document/delivery-file-names.ts'
import { Meeting } from '../../../../shared/domain/meeting/meeting.ts'
import { Mission } from '../../../../shared/domain/mission/mission.ts'
import { Playbook } from '../../../../shared/domain/playbook/playbook.ts'
import { Report } from '../../../../shared/domain/report/report.ts'

const id = '00000000-0000-4000-8000-000000000001'
const client = { id, name: 'Alpha', sector: 'Négoce', contacts: [] }
const today = '2025-01-15'
const row = { id, clientId: id, title: 'Suivi' }

test('A report, minutes and a reference are filed by their own date, else by today’s', () => {
  const report = Report.parse({ ...row, kind: 'monthly', date: '2024-04-30' })
  expect(reportFileName(report, client, today)).toBe('2024-04-30 Rapport mensuel Alpha.docx')
  expect(reportFileName({ ...report, kind: 'final', date: undefined }, client, today)).toBe(
    '2025-01-15 Rapport final Alpha.docx',
  )
  const meeting = Meeting.parse({ ...row, kind: 'kickoff', date: '2024-03-04' })
  expect(minutesFileName(meeting, client, today)).toBe('2024-03-04 Compte-rendu Alpha.docx')
  const mission = Mission.parse({ ...row, end: '2024-06-28' })
  expect(referenceFileName(mission, client, today)).toBe('2024-06-28 Référence Alpha.docx')
})

test('A playbook is filed by its title', () => {
  const playbook = Playbook.parse({ id, kind: 'delivery', title: 'Mener une mission' })
  expect(playbookFileName(playbook, today)).toBe('2025-01-15 Processus Mener une mission.docx')
})

test('An anonymous reference is filed under the sector of its client', () => {
  expect(anonymousReferenceFileName(client, today)).toBe('2025-01-15 Référence anonyme Négoce.docx')
})
