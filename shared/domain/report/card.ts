import { present } from '../../values/present.ts'
import type { Period } from '../plan/plan.ts'
import type { Report } from './report.ts'

/** What lists and the mission's page show of a report: enough not to read it whole. */
export type ReportCard = {
  readonly id: string
  readonly clientId: string
  readonly missionId?: string
  readonly kind: Report['kind']
  readonly title: string
  readonly status: Report['status']
  readonly date?: string
  readonly period?: Period
  /** Words to find it by, beside its title. */
  readonly words: string
  /** Every word that it says: the store notes them, for the palette. */
  readonly said?: string
  readonly updatedAt?: string
  readonly deletedAt?: string
}

export function reportCard(report: Report): ReportCard {
  const { id, clientId, kind, title, status } = report
  return {
    id,
    clientId,
    kind,
    title,
    status,
    words: wordsOf(report),
    ...present({
      missionId: report.missionId,
      date: report.date,
      period: report.period,
      updatedAt: report.updatedAt,
      deletedAt: report.deletedAt,
    }),
  }
}

function wordsOf({ period, authors, summary, highlights, deliverables, alerts }: Report): string {
  return [
    period?.label,
    ...authors,
    summary,
    ...highlights.map(({ text }) => text),
    ...deliverables.map(({ title }) => title),
    ...alerts.map(({ title }) => title),
  ]
    .filter(text => text !== undefined && text !== '')
    .join(' ')
}
