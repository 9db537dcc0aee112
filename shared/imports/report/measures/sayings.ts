import { isPersonName } from '../../header/person.ts'
import type { Entry, Group } from '../../outline/entry.ts'
import type { Sections as Divided, Section } from '../../outline/sections.ts'
import type { ReportTopic } from '../section-names.ts'

type Sections = readonly Section<ReportTopic>[]

/** Words that somebody signed, « … » (Anne Roy), are told as satisfaction is, wherever they stand. */
export function withSayingsPlaced(sections: Sections): Section<ReportTopic>[] {
  return sections.flatMap(section => {
    const said = section.topic === 'satisfaction' ? [] : section.entries.filter(isSigned)
    if (said.length === 0) return [section]
    const others = section.entries.filter(each => !said.includes(each))
    return [
      { ...section, entries: others },
      { ...section, topic: 'satisfaction', below: [], entries: said },
    ]
  })
}

function isSigned({ kind, text }: Entry): boolean {
  return (
    kind === 'paragraph' &&
    /^«[^«»]+»\s*(?:\([^()]{3,60}\)|[–—-]\s*\p{Lu}[^.:]{3,80})\.?$/u.test(text)
  )
}

type Parts = Pick<Divided<ReportTopic>, 'sections' | 'unknown'>

/** « Anne Roy (3 mai) : « … » », under a title that names no section, « Côté client », with the marks given there. */
export function withUnknownSayings({ sections, unknown }: Parts): Parts {
  const said = unknown.filter(({ titles, entries }) => titles.length > 0 && entries.some(isSaying))
  const told = said.map(({ titles, entries }) => ({
    topic: 'satisfaction' as const,
    title: titles.at(-1) ?? { text: '', line: 1, depth: 1, kind: 'heading' as const },
    below: [],
    entries: entries.filter(each => isSaying(each) || isMark(each)),
  }))
  return { sections: [...sections, ...told], unknown: unknown.flatMap(withoutSayings) }
}

function withoutSayings(group: Group): Group[] {
  if (group.titles.length === 0 || !group.entries.some(isSaying)) return [group]
  const entries = group.entries.filter(each => !isSaying(each) && !isMark(each))
  return entries.length === 0 ? [] : [{ ...group, entries }]
}

function isSaying(each: Entry): boolean {
  const { label = '', value = '', kind } = each
  const [name = ''] = label.split(/\s*[,(–—]/u)
  const isQuoted = /^(?:«[^«»]+»|“[^“”]+”|"[^"]+")\.?$/u.test(value)
  return kind !== 'row' && ((isQuoted && isPersonName(name)) || isSigned(each))
}

/** « Satisfaction de l’équipe : 7,5/10 ». */
function isMark({ kind, label = '', value = '' }: Entry): boolean {
  const isNamed = /^(?:note|score|satisfaction|évaluation|nps)(?!\p{L})/iu.test(label)
  return (
    kind !== 'row' && isNamed && /^\d+(?:[.,]\d+)?\s*(?:\/|sur)\s*(?:5|10|20|100)(?!\d)/.test(value)
  )
}
