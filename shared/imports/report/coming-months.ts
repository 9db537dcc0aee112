import { bareWords } from '../bare-words.ts'
import type { Group } from '../entry.ts'
import { firstDateSpan } from '../french-dates.ts'
import { type Section, titleName } from '../sections.ts'
import type { ReportTopic } from './section-names.ts'

type Parts = {
  readonly sections: readonly Section<ReportTopic>[]
  readonly unknown: readonly Group[]
}

/** « 8. FÉVRIER 2025 » of a report of January tells what comes next. */
export function withComingMonths({ sections, unknown }: Parts, date: string | undefined): Parts {
  if (date === undefined) return { sections, unknown }
  const coming = unknown.flatMap(group => comingMonth(group, date) ?? [])
  const known = sections.map(section =>
    section.topic === 'progress' && isComing(titleName(section.title.text), date)
      ? { ...section, topic: 'nextSteps' as const }
      : section,
  )
  return {
    sections: [...known, ...coming],
    unknown: unknown.filter(group => comingMonth(group, date) === undefined),
  }
}

function comingMonth({ titles, entries }: Group, date: string): Section<ReportTopic> | undefined {
  const index = titles.findIndex(({ text }) => isComing(titleName(text), date))
  const title = titles[index]
  return title && { topic: 'nextSteps', title, below: titles.slice(index + 1), entries }
}

function isComing(name: string, date: string): boolean {
  const span = firstDateSpan(name, date)
  const rest = bareWords(name.replace(span?.source ?? '', ''))
  return span !== undefined && !span.exact && announcing.test(rest) && span.end > date
}

/** « Travaux de novembre », « Programme prévu en mars »: what stands before the month. */
const announcing =
  /^(?:(?:travaux|activites|actions?|programme|chantiers?|taches?)(?: (?:prevu|planifie|a venir)e?s?)?(?: (?:de|d'|d|en|pour|du mois de))?)? *$/
