import { bareWords } from '../../../french/bare-words.ts'
import { firstDateSpan, isDateOnly } from '../../../french/dates/spans.ts'
import type { Entry } from '../../outline/entry.ts'
import type { Section, Sections } from '../../outline/sections.ts'
import type { ReportTopic } from '../section-names.ts'

/** The day of the next report: under its own title, else in the middle of the text. */
export function nextReportOn(
  parts: readonly Section<ReportTopic>[],
  text: string,
  anchor: string,
): string | undefined {
  return dateIn(parts, anchor) ?? nextReportIn(text, anchor)
}

/** « Prochain rapport : 31 mai 2024. », « la suite au prochain point, le 27 juin ». */
function nextReportIn(text: string, anchor: string): string | undefined {
  const said =
    /prochaine? (?:rapport|point|flash|bulletin|compte[- ]rendu|note|lettre|édition)[^:,\n]{0,25}(?::\**|,?\s+le)\s*([^\n]{4,40})/iu.exec(
      text,
    )?.[1]
  const span = said === undefined ? undefined : firstDateSpan(said, anchor)
  return span?.exact ? span.start : undefined
}

function dateIn(parts: readonly Section<ReportTopic>[], anchor: string): string | undefined {
  const span = parts
    .flatMap(({ entries }) => entries)
    .map(({ text }) => firstDateSpan(text, anchor))
    .find(each => each?.exact)
  return span?.start
}

type Parts = Pick<Sections<ReportTopic>, 'sections' | 'unknown'>

/** « Prochain rapport : 30 mai 2025 », the last line of what stands above it, is told under its own topic. */
export function withNextReportPlaced({ sections, unknown }: Parts, anchor: string): Parts {
  const isTold = (each: Entry) => isNextReport(each, anchor)
  const others = (entries: readonly Entry[]) => entries.filter(each => !isTold(each))
  const placed = sections.flatMap(section => {
    const told = closing.has(section.topic) ? section.entries.filter(isTold) : []
    if (told.length === 0) return [section]
    const next = { ...section, topic: 'nextReport' as const, below: [], entries: told }
    return [{ ...section, entries: others(section.entries) }, next]
  })
  const apart = unknown.flatMap(({ titles, entries }) => {
    const [title, told] = [titles.at(-1), entries.filter(isTold)]
    if (title === undefined || told.length === 0) return []
    return [{ topic: 'nextReport' as const, title, below: [], entries: told }]
  })
  const rest = unknown.map(group =>
    group.titles.length === 0 ? group : { ...group, entries: others(group.entries) },
  )
  return { sections: [...placed, ...apart], unknown: rest }
}

const closing: ReadonlySet<ReportTopic> = new Set([
  'conclusion',
  'summary',
  'satisfaction',
  'requests',
  'recommendations',
  'lessons',
])

function isNextReport({ label = '', value = '', cells }: Entry, anchor: string): boolean {
  return cells === undefined && nextNamed.test(bareWords(label)) && isDateOnly(value, anchor)
}

const nextNamed =
  /^(?:le )?prochaine? (?:rapport|point|flash|bulletin|compte rendu|note|lettre|edition)(?: (?:mensuel|d'avancement|d'etape|hebdomadaire)l?e?)?$/
