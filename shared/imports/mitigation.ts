import { cellOf } from './column-names.ts'
import type { Entry } from './entry.ts'

const words =
  "(?:mitigation|parade|mesures?(?: préventives?| correctives?| prévues?| de réduction)?|réponse|plan d[’']action|actions? préventives?|action|prévention|atténuation|remède|traitement|solution|précaution)s?"

/** `→ Mitigation : …`, `– Parade : …`, `=> …`: where the answer to a risk begins. */
const mark = new RegExp(
  `\\s*[-–—.,;(]?\\s*(?:(?:→|⇒|➜|➔|->|=>|>>)\\s*(?:${words}\\s*:)?|\\b${words}\\s*:)\\s*`,
  'iu',
)

export function hasMitigation(entry: Entry): boolean {
  return (
    cellOf(entry, 'mitigation') !== undefined ||
    mark.test(entry.text) ||
    entry.children.some(child => isMitigationLabel(child))
  )
}

export function isMitigationLabel({ label }: Entry): boolean {
  return label !== undefined && new RegExp(`^${words}$`, 'iu').test(label)
}

/** A risk told on one line, parted from its answer. */
export function partedRisk(text: string): { title: string; mitigation?: string } {
  const match = mark.exec(text)
  if (match === null || match.index === 0) return { title: text }
  const rest = text.slice(match.index + match[0].length).trim()
  const mitigation = match[0].includes('(') ? rest.replace(/\)$/, '') : rest
  return mitigation === ''
    ? { title: text }
    : { title: text.slice(0, match.index).trim(), mitigation }
}
