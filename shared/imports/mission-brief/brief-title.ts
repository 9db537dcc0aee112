import type { Entry } from '../outline/entry.ts'
import { partsAbout } from '../outline/reading.ts'
import type { Part } from '../outline/topics/routing.ts'
import { topicsNamed } from '../outline/topics/section-names.ts'

/** The title over everything else, or a first line that says what the document is. */
export function documentTitle(parts: readonly Part[]): string | undefined {
  const [first] = partsAbout(parts, 'header')
  const title = first?.title
  if (title === undefined) return titleLine(first)?.text
  return topicsNamed(title.text).every(topic => topic === 'header') ? title.text : undefined
}

function titleLine(first: Part | undefined): Entry | undefined {
  const [line] = first?.title === undefined ? (first?.entries ?? []) : []
  return line !== undefined &&
    line.text.length <= longestTitle &&
    /^\W*(?:document|brief|cahier des charges|notes?\b|expression de besoin|fiche|appel|premier)/i.test(
      line.text,
    )
    ? line
    : undefined
}

/** The lines before the first section, without the one that is the title. */
export function headerParts(parts: readonly Part[]): Part[] {
  const [first, ...others] = partsAbout(parts, 'header')
  const title = titleLine(first)
  if (first === undefined || title === undefined) return partsAbout(parts, 'header')
  return [{ ...first, entries: first.entries.filter(entry => entry !== title) }, ...others]
}

const longestTitle = 70
