import type { Entry } from '../../outline/entry.ts'
import { isPhaseTitle } from '../../outline/titles/phase-title.ts'
import { phaseField } from '../../outline/topics/phase-fields.ts'
import type { Part } from '../../outline/topics/routing.ts'

export type Closed = {
  readonly part: Part
  /** The list below a label that told its value on its own line, which says something else. */
  readonly below: readonly Entry[]
}

/** « **But :** savoir qui réserve », then a list: what is done, and no part of the aim. */
export function closedByLabel(part: Part): Closed {
  const { title, entries, isInPhase } = part
  const isLabel = isInPhase === true && title?.kind === 'label' && !isPhaseTitle(title.text)
  const [first, ...others] = entries
  if (!isLabel || first?.line !== title.line || phaseField(title.text) === 'deliverables')
    return { part, below: [] }
  const at = others.findIndex(({ kind }) => kind !== 'paragraph')
  if (first.kind !== 'paragraph' || at < 0) return { part, below: [] }
  return { part: { ...part, entries: [first, ...others.slice(0, at)] }, below: others.slice(at) }
}
