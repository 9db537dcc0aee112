import type { SectionName } from '../sections.ts'
import { titleName } from '../sections.ts'

/**
 * A report or minutes typed without `#`: a short line alone under a blank one, called as a part of such a document
 * is, is its title. Lines keep their places.
 */
export function withNamedTitles(
  text: string,
  source: string,
  names: readonly SectionName<string>[],
): string {
  if (/^\s{0,3}#{1,6}\s/m.test(source)) return text
  const lines = text.split('\n')
  return lines
    .map((line, index) => (isNamedTitle(lines, index, names) ? `## ${line.trim()}` : line))
    .join('\n')
}

const longestTitle = 50

/** « Suivi budgétaire (au 31/03/2026) », « C. BUDGET AU 30 AVRIL ». */
const aside = /\s\([^()]*\)$|\s(?:au|à la date du)\s\d{1,2}(?:er)?\s\p{L}{3,9}(?:\s20\d\d)?$/iu

function isNamedTitle(
  lines: readonly string[],
  index: number,
  names: readonly SectionName<string>[],
): boolean {
  const line = (lines[index] ?? '').trim()
  const isAlone = index > 0 && (lines[index - 1] ?? '').trim() === ''
  return (
    isAlone &&
    line.length <= longestTitle &&
    /^\p{Lu}[^\d:|*_\t]+$/u.test(line.replace(aside, '')) &&
    !/[.;,!?…]$/.test(line) &&
    nextOf(lines, index) !== '' &&
    names.some(({ named }) => named.test(titleName(line)))
  )
}

/** What stands below, over which a title stands. */
function nextOf(lines: readonly string[], index: number): string {
  const next = lines.slice(index + 1).find(line => line.trim() !== '') ?? ''
  return /^#|^\s*[-=]{3,}\s*$/.test(next) ? '' : next
}
