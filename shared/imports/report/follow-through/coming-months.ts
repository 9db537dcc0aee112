import { bareWords } from '../../../french/bare-words.ts'
import { type DateSpan, firstDateSpan } from '../../../french/dates/spans.ts'
import { capitalised } from '../../../french/writing.ts'
import type { Group, Title } from '../../outline/entry.ts'
import { type Section, titleName } from '../../outline/sections.ts'
import type { ReportTopic } from '../section-names.ts'

type Parts = {
  readonly sections: readonly Section<ReportTopic>[]
  readonly unknown: readonly Group[]
}

/** « 8. FÉVRIER 2025 » of a report of January tells what comes next, as weeks that follow it do. */
export function withComingMonths({ sections, unknown }: Parts, date: string | undefined): Parts {
  if (date === undefined) return { sections, unknown }
  const coming = unknown.flatMap(group => comingSection(group, date) ?? [])
  const known = sections.map(section =>
    section.topic === 'progress' && isComing(titleName(section.title.text), date)
      ? { ...section, topic: 'nextSteps' as const }
      : section,
  )
  return {
    sections: [...known, ...coming],
    unknown: unknown.filter(group => comingSection(group, date) === undefined),
  }
}

function comingSection(group: Group, date: string): Section<ReportTopic> | undefined {
  const { titles, entries } = group
  const index = titles.findIndex(title => isComingPart(title, date))
  const title = titles[index] ?? titles.at(-1)
  if (title === undefined || (index < 0 && !isDiary(group, date))) return undefined
  const under = index < 0 ? [] : titles.slice(index + 1)
  const month = index < 0 ? undefined : monthAlone(title, date)
  const below = month === undefined ? under : [month, ...under]
  return { topic: 'nextSteps', title, below, entries }
}

/** « DÉCEMBRE : CE QUI ARRIVE », over a part that nothing else names. */
function isComingPart({ text, kind }: Title, date: string): boolean {
  const name = titleName(text)
  return isComing(name, date) || (kind === 'heading' && monthAfter(name, date) !== undefined)
}

/** « VIII. Juin 2026 » says when, and nothing else. */
function monthAlone(title: Title, date: string): Title | undefined {
  const name = titleName(title.text)
  const span = monthAfter(name, date)
  const isAlone = span !== undefined && bareWords(name) === bareWords(span.source)
  return isAlone ? { ...title, text: capitalised(span.source.toLowerCase()) } : undefined
}

/** « **Mercredi 8 avril** : répétition », day after day, all of them to come. */
function isDiary({ entries }: Group, date: string): boolean {
  const days = entries.map(({ label = '', value = '' }) =>
    value === '' ? undefined : firstDateSpan(label, date),
  )
  return days.length > 1 && days.every(span => span?.exact === true && span.end > date)
}

function isComing(name: string, date: string): boolean {
  const span = monthAfter(name, date)
  return span !== undefined && announcing.test(bareWords(name.replace(span.source, '')))
}

function monthAfter(name: string, date: string): DateSpan | undefined {
  const span = firstDateSpan(name, date)
  return span !== undefined && !span.exact && span.end > date ? span : undefined
}

/** « Travaux de novembre », « Programme prévu en mars »: what stands before the month. */
const announcing =
  /^(?:(?:travaux|activites|actions?|programme|chantiers?|taches?)(?: (?:prevu|planifie|a venir)e?s?)?(?: (?:de|d'|d|en|pour|du mois de))?)? *$/
