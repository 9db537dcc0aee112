import { type Entry, wholeText } from '../entry.ts'
import type { Section } from '../sections.ts'
import type { ReportTopic } from './section-names.ts'

/** What these parts say as prose, lists with their bullets. */
export function proseOf(parts: readonly Section<ReportTopic>[]): string {
  return parts
    .flatMap(({ below, entries }) => {
      const label = below.at(-1)?.text
      return entries.map((each, index) =>
        index === 0 && label !== undefined ? underLabel(label, each) : proseLine(each),
      )
    })
    .filter(text => text !== '')
    .join('\n\n')
}

const longestName = 3

/** « Point clé : … » names its line; a sentence in bold is one of its own. */
function underLabel(label: string, each: Entry): string {
  const isSentence = label.split(/\s+/).length > longestName
  return isSentence ? `${label}\n\n${proseLine(each)}` : `${label} : ${wholeText(each)}`
}

function proseLine(each: Entry): string {
  return each.kind === 'item' ? `- ${wholeText(each)}` : wholeText(each)
}
