import type { Entry } from '../../outline/entry.ts'
import type { Section } from '../../outline/sections.ts'
import type { ReportTopic } from '../section-names.ts'

type Part = Section<ReportTopic>

/** « - ✅ Cahier des charges », « - ⏳ Formation »: the sign that opens a line says its state, as one after it does. */
export function withOpeningSigns(parts: readonly Part[], source: readonly string[]): Part[] {
  const signed = (each: Entry): Entry => {
    const sign = opening.exec(source[each.line - 1] ?? '')?.[1]
    return each.kind === 'row' || sign === undefined
      ? each
      : { ...each, markdown: `${sign} ${each.markdown}` }
  }
  return parts.map(part => ({ ...part, entries: part.entries.map(signed) }))
}

const opening = /^\s*(?:[-*+•]\s+|\d{1,2}[.)]\s+)?(✅|✔|☑|🔄|🚧|⏳|⬜|☐)/u
