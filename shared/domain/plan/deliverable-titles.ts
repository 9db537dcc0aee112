import type { Deliverable } from './plan.ts'

/**
 * The deliverables that a list of titles means: one whose title is unchanged stays itself wherever it
 * moved, one that was renamed in its place keeps its dates and notes, and the others are new.
 */
export function deliverablesTitled(
  titles: readonly string[],
  before: readonly Deliverable[],
  newId: () => string,
): Deliverable[] {
  const left = [...before]
  const take = (found: (each: Deliverable) => boolean) => {
    const index = left.findIndex(found)
    return index < 0 ? undefined : left.splice(index, 1)[0]
  }
  const kept = titles.map(title => take(each => each.title === title))
  return titles.map((title, index) => {
    const renamed = () => take(each => each.id === before[index]?.id)
    const known = kept[index] ?? renamed()
    return known === undefined ? { id: newId(), title, status: 'todo' } : { ...known, title }
  })
}
