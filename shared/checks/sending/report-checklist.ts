import { dayOffSentence } from '../../domain/calendar/day-off.ts'
import type { Firm } from '../../domain/firm/firm.ts'
import {
  type ComputedStatus,
  computedStatus,
  lacksStatusReason,
  type StatusSources,
} from '../../domain/mission/status.ts'
import type { Report } from '../../domain/report/report.ts'
import { isMarkCalledNps } from '../../domain/report/satisfaction.ts'
import { formatDate } from '../../french/writing.ts'
import { firmPoints } from './document-points.ts'
import { pointOf, quoted, type SendingPoint } from './point.ts'

type Sources = StatusSources & { readonly report: Report; readonly firm: Firm }

/** What a report must be before it leaves, beside what any document must. */
export function reportChecklist(sources: Sources): SendingPoint[] {
  const { report, firm } = sources
  return [
    ...firmPoints(firm),
    statusPoint(report, computedStatus(sources)),
    nextReportPoint(report, firm),
    marksPoint(report),
  ]
}

function statusPoint(report: Report, computed: ComputedStatus): SendingPoint {
  return pointOf(
    {
      code: 'report-status',
      level: 'block',
      title: 'Statut',
      place: { page: 'document', section: 'status' },
    },
    {
      problem: lacksStatusReason(report, computed)
        ? 'Le statut annoncé n’est pas celui des chiffres, et la raison n’en est pas dite.'
        : undefined,
      met: 'Le statut est celui des chiffres, ou dit pourquoi il ne l’est pas.',
    },
  )
}

function nextReportPoint({ nextReportOn }: Report, { holidayZone }: Firm): SendingPoint {
  const place = { page: 'document', section: 'identity' } as const
  return pointOf(
    { code: 'report-next', level: 'warn', title: 'Prochain rapport', place },
    {
      problem: nextReportOn && dayOffSentence(nextReportOn, holidayZone),
      met:
        nextReportOn === undefined
          ? 'Aucun autre rapport n’est annoncé.'
          : `Le prochain rapport est annoncé pour le ${formatDate(nextReportOn)}, un jour ouvré.`,
    },
  )
}

function marksPoint({ satisfaction: { scores } }: Report): SendingPoint {
  const wrong = scores.filter(isMarkCalledNps).map(({ label }) => quoted(label))
  const place = { page: 'document', section: 'satisfaction' } as const
  return pointOf(
    { code: 'report-nps', level: 'warn', title: 'Notes et NPS', place },
    {
      problem:
        wrong.length === 0
          ? undefined
          : `Une note n’est pas un NPS, qui va de −100 à +100 : ${wrong.join(', ')}.`,
      met: 'Aucune note n’est donnée pour un NPS.',
    },
  )
}
