import { firstDateSpan } from '../../../french/dates/spans.ts'
import { firstPercent, moneyIn } from '../../../french/figures/numbers.ts'
import { hasMitigation } from '../../mission-brief/risks/mitigation.ts'
import { scheduleIn } from '../../words/schedule-sentence.ts'
import type { Entry } from '../entry.ts'
import { isPhaseTitle } from '../titles/phase-title.ts'
import { timelineField } from './field-names.ts'
import type { Topic } from './section-names.ts'

/** Under a title with several topics, the one that the entry's own words speak of. */
export function topicClaiming(entry: Entry, topics: readonly Topic[]): Topic | undefined {
  return (
    topics.find(topic => claims[topic]?.(entry) === true) ??
    topics.find(topic => claims[topic] === undefined)
  )
}

const claims: Partial<Record<Topic, (entry: Entry) => boolean>> = {
  phases: ({ text }) => isPhaseTitle(text),
  budget: ({ text }) => moneyIn(text).length > 0,
  timeline: ({ label, text }) =>
    (label !== undefined && timelineField(label) !== undefined) ||
    /\b\d+(?:[.,]\d+)?\s*(?:mois|semaines)\b/.test(text) ||
    scheduleIn(text, anyDay) !== undefined,
  milestones: ({ text }) => firstDateSpan(text, anyDay) !== undefined,
  risks: entry => hasMitigation(entry) || /^risque/i.test(entry.text),
  kpis: ({ text }) =>
    !startsWithInfinitive.test(text) &&
    (firstPercent(text) !== undefined || /[<>≤≥]|\bNPS\b/.test(text)),
  successFactors: ({ text }) => /succès|réussite/i.test(text),
  trigger: () => false,
}

/** « Ramener les appels perdus sous 10 % » is an aim, though it is measured. */
const startsWithInfinitive = /^\p{L}{2,}(?:er|ir|re)(?!\p{L})/iu

const anyDay = '2000-01-01'
