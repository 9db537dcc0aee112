import { type Section, titleName } from '../../outline/sections.ts'
import type { ReportTopic } from '../section-names.ts'

/** « Pour la suite » is what comes next in a report of a month, and what is advised in the last one. */
export function asAdvice(section: Section<ReportTopic>): Section<ReportTopic> {
  const isAdvice =
    section.topic === 'nextSteps' && /^pour la suite\b/.test(titleName(section.title.text))
  return isAdvice ? { ...section, topic: 'recommendations' } : section
}
