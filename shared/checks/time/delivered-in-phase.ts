import { addDays } from '../../domain/calendar.ts'
import { folded, searchWords } from '../../domain/folded.ts'
import { formatDate } from '../../domain/french.ts'
import type { Milestone, Phase } from '../../domain/plan.ts'
import type { Finding } from '../finding.ts'
import { placeIn, type Scene, type Told } from '../scene.ts'

/** « 27 mars : remise du rapport de diagnostic », which phase 1 delivers before it ends on the 20th. */
export function deliveredInPhase({ briefs, proposals }: Scene): Finding[] {
  return [
    ...briefs.flatMap(brief => lateIn(brief, brief.mission)),
    ...proposals.flatMap(offer => lateIn(offer, offer.proposal)),
  ]
}

type Row = {
  readonly label: string
  readonly start?: string | undefined
  readonly end?: string | undefined
}
type Plan = {
  readonly milestones: readonly Milestone[]
  readonly phases: readonly Phase[]
  readonly schedule?: readonly Row[]
}

function lateIn(told: Told, { milestones, phases, schedule = [] }: Plan): Finding[] {
  return milestones.flatMap(({ title, planned }, index) => {
    const words = delivering.test(folded(title)) ? wordsOf(title) : []
    if (planned === undefined || words.length < 2) return []
    const holders = phases.filter(phase => delivers(phase, words))
    const [holder] = holders
    if (holder === undefined || holders.length > 1) return []
    const span = spanOf(holder, phases.indexOf(holder), schedule)
    if (span?.start === undefined || span.end === undefined || isWithin(planned, span)) return []
    const { start, end } = span
    const bound =
      planned > end ? `finit le ${formatDate(end)}` : `ne commence que le ${formatDate(start)}`
    return [
      {
        code: 'date-conflict' as const,
        severity: 'warning' as const,
        place: placeIn(told, `Jalon « ${title} »`, ['milestones', index]),
        against: placeIn(told, `Phase « ${holder.name} »`, ['phases', phases.indexOf(holder)]),
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

/** The row of the schedule that names it; else its own days. « mi-mars » is no day. */
function spanOf({ name, period }: Phase, rank: number, schedule: readonly Row[]) {
  const rows = schedule.filter(
    ({ label }) =>
      folded(label).includes(folded(name)) ||
      new RegExp(`^phase ${rank + 1}\\b`).test(folded(label)),
  )
  if (rows.length > 0) return rows.length === 1 ? rows[0] : undefined
  const { start, end, label = '' } = period ?? {}
  const isRough = /\b(?:mi|d[ée]but|fin|courant)[- ]\p{L}/iu.test(label)
  return isRough ? undefined : { label: name, start, end }
}

/** A weekend aside; in whole months, up to the end of the month. */
function isWithin(planned: string, { start = '', end = '' }: Row): boolean {
  const isOfMonth = start.endsWith('-01') && addDays(end, 1).endsWith('-01')
  const [from, to] = isOfMonth ? [start, end] : [addDays(start, -3), addDays(end, 3)]
  return planned >= from && planned <= addDays(to, isOfMonth ? 7 : 0)
}
