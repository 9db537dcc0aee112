import type { Client } from '../client/client.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { Mission } from '../mission/mission.ts'
import type { Playbook } from '../playbook/playbook.ts'
import type { Report } from '../report/report.ts'
import { documentFileName } from './file-name.ts'

/** What the files of a mission's life are called, by the app and by the command line alike. */
export function reportFileName(
  report: Report,
  client: Client,
  today: string,
  extension = 'docx',
): string {
  const kind = report.kind === 'final' ? 'Rapport final' : 'Rapport mensuel'
  return fileName(report.date ?? today, kind, client.name, extension)
}

export function minutesFileName(
  meeting: Meeting,
  client: Client,
  today: string,
  extension = 'docx',
): string {
  return fileName(meeting.date ?? today, 'Compte-rendu', client.name, extension)
}

export function playbookFileName(playbook: Playbook, today: string, extension = 'docx'): string {
  return fileName(today, 'Processus', playbook.title, extension)
}

export function referenceFileName(
  mission: Mission,
  client: Client,
  today: string,
  extension = 'docx',
): string {
  return fileName(mission.end ?? today, 'Référence', client.name, extension)
}

/** Neither the client's name nor the mission's dates, which would tell whose it is. */
export function anonymousReferenceFileName(
  client: Client,
  today: string,
  extension = 'docx',
): string {
  return fileName(today, 'Référence anonyme', client.sector ?? '', extension)
}

function fileName(date: string, kind: string, client: string, extension: string): string {
  return documentFileName({ date, kind, client, extension })
}
