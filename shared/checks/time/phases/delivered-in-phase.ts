import { addDays } from '../../../domain/calendar/calendar.ts'
import type { Phase } from '../../../domain/plan/plan.ts'
import { folded, searchWords } from '../../../french/folded.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene } from '../../scene/scene.ts'
import { type Plan, plansIn, type Span, spanOfPhase } from './phase-spans.ts'

/** « 27 mars : remise du rapport de diagnostic », which phase 1 delivers before it ends on the 20th. */
export function deliveredInPhase(scene: Scene): Finding[] {
  return plansIn(scene).flatMap(lateIn)
}

function lateIn(plan: Plan): Finding[] {
  const { told, milestones, phases } = plan
  return milestones.flatMap(({ title, planned }, index) => {
    const words = delivering.test(folded(title)) ? wordsOf(title) : []
    if (planned === undefined || words.length < 2) return []
    const [holder, ...others] = phases.filter(phase => delivers(phase, words))
    if (holder === undefined || others.length > 0) return []
    const rank = phases.indexOf(holder)
    const span = spanOfPhase(plan, rank, label => label.includes(folded(holder.name)))
    if (span?.start === undefined || span.end === undefined || isWithin(planned, span)) return []
    const { start, end } = span
    const bound =
      planned > end ? `finit le ${formatDate(end)}` : `ne commence que le ${formatDate(start)}`
    return [
      {
        code: 'date-conflict' as const,
        severity: 'warning' as const,
        place: placeIn(told, `Jalon « ${title} »`, ['milestones', index]),
        against: placeIn(told, `Phase « ${holder.name} »`, ['phases', rank]),
        message: `« ${title} » est le ${formatDate(planned)} ; « ${span.label} », qui le livre, ${bound}.`,
        stated: formatDate(planned),
      },
    ]
  })
}

const delivering =
  /\b(?:remise?|remises|livraison|livree?s?|rendue?s?|finalisee?s?|terminee?s?|achevee?s?)\b/

function delivers({ deliverables }: Phase, words: readonly string[]): boolean {
  return deliverables.some(({ title }) => {
    const whole = folded(title)
    if (!words.every(word => whole.includes(word))) return false
    const own = wordsOf(title)
    return words.every(word => own.includes(word))
  })
}

function wordsOf(title: string): string[] {
  return searchWords(title).filter(word => word.length > 3 && !delivering.test(word))
}

/** A weekend aside; in whole months, up to the end of the month. */
function isWithin(planned: string, { start = '', end = '' }: Span): boolean {
  const isOfMonth = start.endsWith('-01') && addDays(end, 1).endsWith('-01')
  const [from, to] = isOfMonth ? [start, end] : [addDays(start, -3), addDays(end, 3)]
  return planned >= from && planned <= addDays(to, isOfMonth ? 7 : 0)
}
