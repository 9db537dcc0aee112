import type { Entry, Group, Title } from '../entry.ts'
import { labelDepth } from '../pieces.ts'

/**
 * « **Qui :** Anne Roy », read as a title over its words: where `isTold` says that it is none, it is a line again, and
 * what follows it stands under the titles before it that `isKept` keeps.
 */
export function withLabelsTold(
  groups: readonly Group[],
  isTold: (title: Title, around: Around) => boolean,
  isKept: (title: Title) => boolean,
): Group[] {
  const all: Group[] = []
  const told = new Set<Title>()
  let over: readonly Title[] = []
  for (const group of groups) {
    const title = announcedBy(group)
    const below = group.entries.filter(({ line }) => line !== title?.line)
    const around = { over, below, above: all.at(-1)?.entries.at(-1) }
    const own = title !== undefined && isTold(title, around) ? title : undefined
    if (own !== undefined) told.add(own)
    over = own === undefined ? group.titles.filter(each => !told.has(each)) : over.filter(isKept)
    all.push({ titles: over, entries: own === undefined ? group.entries : withLabel(own, group) })
  }
  return all
}

/** The titles that stand over it, the entry above and those below. */
type Around = {
  readonly over: readonly Title[]
  readonly above: Entry | undefined
  readonly below: readonly Entry[]
}

/** The title that was made of the words before the colon of a line. */
function announcedBy({ titles, entries }: Group): Title | undefined {
  const title = titles.at(-1)
  const isLabel = title?.kind === 'label' || title?.depth === labelDepth - 1
  return isLabel && entries[0]?.line === title?.line ? title : undefined
}

/** All that its line told, « a ; b » being parted by now, and what stands below. */
function withLabel(title: Title, { entries }: Group): Entry[] {
  const own = entries.filter(({ line }) => line === title.line)
  const below = entries.filter(each => !own.includes(each))
  const [first] = own
  const text = own.map(each => each.text).join(' ; ')
  return first === undefined ? below : [joined(title, { ...first, text }), ...below]
}

/** « **Échéance : 30 jours.** Une facture… » had a full stop, « **Qui :** Anne Roy » a colon. */
function joined({ text }: Title, told: Entry): Entry {
  if (text.endsWith('?')) return { ...told, text: `${text} ${told.text}` }
  if (text.includes(':')) return { ...told, text: `${text}. ${told.text}` }
  return { ...told, text: `${text} : ${told.text}`, label: text, value: told.text }
}
