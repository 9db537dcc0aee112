import { firstDateSpan } from '../../french/dates/spans.ts'
import type { Entry } from '../outline/entry.ts'
import { isExplanation } from '../outline/explanations.ts'
import { type Left, left } from '../outline/reading.ts'
import type { Section } from '../outline/sections.ts'
import { explains } from '../words/explaining-sentence.ts'
import type { ReportTopic } from './section-names.ts'

type Part = Section<ReportTopic>

/** « La probabilité du premier risque baisse. », below the table of the risks or the list of what comes next. */
export function withRemarksApart(sections: readonly Part[]): { sections: Part[]; remarks: Left[] } {
  const remarks = sections.flatMap(part =>
    part.entries.filter(each => isRemark(each, part)).map(each => remarkOf(each, part)),
  )
  const kept = sections.map(part => ({
    ...part,
    entries: part.entries.filter(each => !isRemark(each, part)),
  }))
  return { sections: kept, remarks }
}

function remarkOf(each: Entry, { title, below }: Part): Left {
  return { ...left(each), heading: (below.at(-1) ?? title).text }
}

function isRemark(each: Entry, { topic, entries }: Part): boolean {
  if (topic === 'risks') return isSaidBelow(each, entries)
  return topic === 'nextSteps' && isSaidBelow(each, entries) && !isEvent(each.text)
}

/** A sentence below rows, or below items that are none. */
export function isSaidBelow(each: Entry, entries: readonly Entry[]): boolean {
  const above = entries.filter(({ line, kind }) => line < each.line && kind !== 'paragraph')
  return (
    above.length > 0 &&
    isExplanation(each, entries) &&
    above.every(({ kind, text }) => kind === 'row' || !explains(text))
  )
}

/** « Le bilan se tiendra le 4 avril. », but not « Pas de réunion le 4 avril. » */
function isEvent(text: string): boolean {
  const isNone = /^(?:pas d|aucune?\s)/iu.test(text)
  return !isNone && firstDateSpan(text, '2000-01-01') !== undefined
}
