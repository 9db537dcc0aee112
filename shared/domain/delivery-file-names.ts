import type { Client } from './client.ts'
import { documentFileName } from './file-name.ts'
import type { Meeting } from './meeting.ts'
import type { Mission } from './mission.ts'
import type { Playbook } from './playbook.ts'
import type { Report } from './report.ts'

/** What the Word files of a mission's life are called, by the app and by the command line alike. */
export function reportFileName(report: Report, client: Client, today: string): string {
  const kind = report.kind === 'final' ? 'Rapport final' : 'Rapport mensuel'
  return wordFileName(report.date ?? today, kind, client.name)
}

export function minutesFileName(meeting: Meeting, client: Client, today: string): string {
  return wordFileName(meeting.date ?? today, 'Compte-rendu', client.name)
}

export function playbookFileName(playbook: Playbook, today: string): string {
  return wordFileName(today, 'Processus', playbook.title)
}

export function referenceFileName(mission: Mission, client: Client, today: string): string {
  return wordFileName(mission.end ?? today, 'Référence', client.name)
}

/** Neither the client's name nor the mission's dates, which would tell whose it is. */
export function anonymousReferenceFileName(client: Client, today: string): string {
  return wordFileName(today, 'Référence anonyme', client.sector ?? '')
}

function wordFileName(date: string, kind: string, client: string): string {
  return documentFileName({ date, kind, client, extension: 'docx' })
}
