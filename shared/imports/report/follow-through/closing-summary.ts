import type { Section } from '../../outline/sections.ts'
import type { ReportTopic } from '../section-names.ts'

/** « EN RÉSUMÉ », « BILAN DU MOIS » sum up what comes above them: at the end of a report, they conclude it. */
export function withClosingSummary(
  sections: readonly Section<ReportTopic>[],
): Section<ReportTopic>[] {
  const body = sections.filter(({ topic }) => told.has(topic)).map(({ title }) => title.line)
  const last = Math.max(0, ...body)
  return sections.map(each =>
    each.topic === 'summary' && each.title.kind === 'heading' && each.title.line > last && last > 0
      ? { ...each, topic: 'conclusion' }
      : each,
  )
}

const told: ReadonlySet<ReportTopic> = new Set<ReportTopic>([
  'progress',
  'budget',
  'planning',
  'nextSteps',
  'risks',
  'measures',
  'satisfaction',
])
