import type { Deliverable } from '../../../domain/plan/plan.ts'
import { bareWords } from '../../../french/bare-words.ts'

/** A piece of work told again under its own title, with no state there, is the same one told at length. */
export function withDetails(
  deliverables: readonly Deliverable[],
  told: Deliverable,
  tellsState: boolean,
): Deliverable[] {
  const at = deliverables.findIndex(each => bareWords(each.title) === bareWords(told.title))
  const known = deliverables[at]
  if (known === undefined || tellsState || told.due !== undefined) return [...deliverables, told]
  const notes = [known.notes, told.notes].filter(text => text !== undefined).join('\n\n')
  return deliverables.with(at, { ...known, ...(notes !== '' && { notes }) })
}
