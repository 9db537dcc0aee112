import { formatDate } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'

/** A milestone said to be done at a date to come: done early, its own day would be told. */
export function doneAhead({ reports }: Scene): Finding[] {
  return reports.flatMap(account =>
    account.report.milestones.flatMap(({ title, status, planned, revised, actual }, index) => {
      const date = revised ?? planned
      if (status !== 'done' || actual !== undefined || date === undefined) return []
      return isAhead(account, date) ? [finding(account, title, index, date)] : []
    }),
  )
}

function isAhead({ date }: ToldReport, day: string): boolean {
  return date !== undefined && day > date
}

function finding(account: ToldReport, title: string, index: number, date: string): Finding {
  return {
    code: 'event-after-document',
    severity: 'warning',
    place: placeIn(account, `Jalon « ${title} »`, ['milestones', index]),
    message: `« ${title} » est dit fait dans un rapport du ${formatDate(account.date ?? '')}, pour une date à venir (${formatDate(date)}).`,
    stated: formatDate(date),
  }
}
