import { type Firm, personNamed } from '../../domain/firm/firm.ts'
import { phaseDays } from '../../domain/plan/effort.ts'
import type { Period, Phase } from '../../domain/plan/plan.ts'
import { formatDate, formatDateRange, formatDays, noBreakSpace } from '../../french/writing.ts'
import { isFilled } from '../blocks.ts'

/** « Phase 2 – Déploiement », or the name alone when it already says which phase it is. */
export function phaseTitle(phase: Pick<Phase, 'name'>, index: number): string {
  const rank = `Phase${noBreakSpace}${index + 1}`
  if (!isFilled(phase.name)) return rank
  return /^(phase|étape|lot)\b/i.test(phase.name) ? phase.name : `${rank} – ${phase.name}`
}

/** Its dates where both are known, else its own words, else the one date there is. */
export function periodText(period: Period | undefined): string {
  if (period === undefined) return ''
  const { label, start, end } = period
  if (start !== undefined && end !== undefined) return formatDateRange(start, end)
  if (isFilled(label)) return label
  if (start !== undefined) return `À partir du ${formatDate(start)}`
  return end === undefined ? '' : `Jusqu’au ${formatDate(end)}`
}

/** « 1er – 21 octobre 2024 · 5 jours » */
export function phaseSummary(phase: Phase): string {
  const days = phaseDays(phase)
  return [periodText(phase.period), days > 0 ? formatDays(days) : ''].filter(isFilled).join(' · ')
}

/** « Marc Dubois (5 jours), Sophie Laurent (3 jours) » */
export function effortText({ effort }: Phase, firm: Firm): string {
  return effort
    .filter(({ person }) => isFilled(person))
    .map(({ person, days }) => {
      const name = personName(person, firm)
      return days > 0 ? `${name} (${formatDays(days)})` : name
    })
    .join(', ')
}

export function personName(reference: string, firm: Firm): string {
  return personNamed(firm, reference)?.name ?? reference
}
