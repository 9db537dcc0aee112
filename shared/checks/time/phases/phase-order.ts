import { addDays } from '../../../domain/calendar/calendar.ts'
import type { Mission } from '../../../domain/mission/mission.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding, RecordPlace } from '../../findings/finding.ts'
import { placeIn, type Scene, type Told } from '../../scene/scene.ts'

/** Phases begin in the order they are listed, end after they begin, and stay within the mission. */
export function phaseOrder({ briefs, proposals, reports }: Scene): Finding[] {
  return [
    ...briefs.flatMap(brief => {
      const spans = brief.mission.phases.flatMap(({ name, period }, index) =>
        spanOf(name, period, ['phases', index]),
      )
      return [...orderFindings(brief, spans), ...outsideFindings(brief, spans, brief.mission)]
    }),
    ...proposals.flatMap(offer => [
      ...orderFindings(
        offer,
        offer.proposal.phases.flatMap(({ name, period }, index) =>
          spanOf(name, period, ['phases', index]),
        ),
      ),
      ...orderFindings(
        offer,
        offer.proposal.schedule.flatMap((line, index) =>
          spanOf(line.label, line, ['schedule', index]),
        ),
      ),
    ]),
    ...reports.flatMap(account =>
      account.report.phases.flatMap(({ name, planned, actual }, index) => [
        ...backwards(account, spanOf(name, planned, ['phases', index, 'planned'])),
        ...backwards(account, spanOf(name, actual, ['phases', index, 'actual'])),
      ]),
    ),
  ]
}

type Span = {
  readonly name: string
  readonly start: string
  readonly end: string
  readonly path: RecordPlace['path']
  /** « mi-mars à fin avril »: within ten days or so. */
  readonly isRough?: boolean
}
type Dated = {
  readonly start?: string | undefined
  readonly end?: string | undefined
  readonly label?: string | undefined
}

function spanOf(name: string, dated: Dated | undefined, path: RecordPlace['path']): Span[] {
  const { start, end, label = '' } = dated ?? {}
  const isRough = /\b(?:mi|d[ée]but|fin|courant)[- ]\p{L}/iu.test(label)
  return start === undefined || end === undefined ? [] : [{ name, start, end, path, isRough }]
}

function orderFindings(told: Told, spans: readonly Span[]): Finding[] {
  const late = spans.flatMap((span, index) => {
    const before = spans[index - 1]
    if (before === undefined || before.start <= span.start) return []
    const place = placeOf(told, span)
    return [
      {
        code: 'milestone-order' as const,
        severity: 'error' as const,
        place,
        against: placeOf(told, before),
        message: `« ${span.name} » commence le ${formatDate(span.start)}, avant « ${before.name} » qui la précède (${formatDate(before.start)}).`,
        stated: formatDate(span.start),
      },
    ]
  })
  return [...backwards(told, spans), ...late]
}

function backwards(told: Told, spans: readonly Span[]): Finding[] {
  return spans
    .filter(({ start, end }) => end < start)
    .map(span => ({
      code: 'milestone-order' as const,
      severity: 'error' as const,
      place: placeOf(told, span),
      message: `« ${span.name} » finit le ${formatDate(span.end)}, avant de commencer le ${formatDate(span.start)}.`,
      stated: formatDate(span.end),
    }))
}

/** A phase told in whole months may begin before the mission's first day, or end after its last. */
function outsideFindings(
  told: Told,
  spans: readonly Span[],
  { start, end }: Pick<Mission, 'start' | 'end'>,
): Finding[] {
  return spans.flatMap(span => {
    const isWhole = span.start.endsWith('-01') && addDays(span.end, 1).endsWith('-01')
    const day = (date: string) => (isWhole ? date.slice(0, 7) : date)
    const room = span.isRough === true ? 10 : 0
    const isBefore = start !== undefined && day(addDays(span.start, room)) < day(start)
    const isAfter = end !== undefined && day(addDays(span.end, -room)) > day(end)
    if (!isBefore && (!isAfter || isLaunching(span, end))) return []
    const bound = isBefore
      ? `commence le ${formatDate(span.start)}, avant la mission (${formatDate(start)})`
      : `finit le ${formatDate(span.end)}, après la mission (${formatDate(end ?? '')})`
    return [
      {
        code: 'milestone-order' as const,
        severity: 'error' as const,
        place: placeOf(told, span),
        message: `« ${span.name} » ${bound}.`,
        stated: formatDate(isBefore ? span.start : span.end),
      },
    ]
  })
}

/** The phase of the launch goes on after it, where the mission is told to end on that day. */
function isLaunching({ name, start }: Span, end: string | undefined): boolean {
  return (
    /lancement|d[ée]marrage|d[ée]ploiement|go-?live|support|accompagnement/i.test(name) &&
    end !== undefined &&
    start <= end
  )
}

function placeOf(told: Told, { name, path }: Span) {
  return placeIn(told, `Phase « ${name} »`, path)
}
