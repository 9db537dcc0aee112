import type { Entry } from '../../outline/entry.ts'
import type { Section } from '../../outline/sections.ts'
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
