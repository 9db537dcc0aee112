import type { Entry } from '../outline/entry.ts'
import { isSaidBelow, isSaidBelowRows, isToCome } from '../outline/explanations.ts'
import { type Left, left } from '../outline/reading.ts'
import type { Section } from '../outline/sections.ts'
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
  if (topic === 'risks') return isSaidBelowRows(each, entries)
  if (topic === 'alerts') return /^aucune? autre\s/iu.test(each.text) && isSaidBelow(each, entries)
  if (topic === 'lessons' || topic === 'recommendations')
    return ofAll.test(each.text) && isSaidBelow(each, entries)
  return topic === 'nextSteps' && isSaidBelow(each, entries) && !isToCome(each.text)
}

/** « Ces deux pratiques sont reprises ailleurs. » */
const ofAll = /^(?:ces|celles-ci|ceux-ci|tout cela|cela|toutes|tous)\s/iu
