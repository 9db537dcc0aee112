import type { Entry, Group, Title } from '../outline/entry.ts'
import { labelDepth } from '../outline/pieces.ts'
import { bareWords } from '../words/bare-words.ts'
import { isGate } from './playbook-steps.ts'

/**
 * « **Qui :** Anne Roy » says all it has to say on its line and owns nothing below it; « **À vérifier :** » owns the
 * list right under it, and neither the table nor the list of another kind that follows.
 */
export function withOwnLists(
  groups: readonly Group[],
  text: string,
  documentLine: number | undefined,
): Group[] {
  const lines = text.split('\n')
  const isOver = ({ line }: Title) => line !== documentLine
  return toldOnTheirLines(groups, isOver).flatMap(group =>
    group.titles.filter(isOver).length > 1 ? listsApart(group, lines) : [group],
  )
}

/** What stands below words that were told on their line stands under the title over them. */
function toldOnTheirLines(groups: readonly Group[], isOver: (title: Title) => boolean): Group[] {
  const all: Group[] = []
  const told = new Set<Title>()
  let over: readonly Title[] = []
  for (const group of groups) {
    const own = over.filter(isOver).some(isStepTitle) ? announcedBy(group) : undefined
    if (own !== undefined) told.add(own)
    over =
      own === undefined ? group.titles.filter(each => !told.has(each)) : over.filter(isStepTitle)
    all.push({ titles: over, entries: own === undefined ? group.entries : withLabel(own, group) })
  }
  return all
}

/** The title that was made of the words before the colon of a line. */
function announcedBy({ titles, entries }: Group): Title | undefined {
  const title = titles.at(-1)
  if (title === undefined || isRanked(title)) return undefined
  const isLabel = title.kind === 'label' || title.depth === labelDepth - 1
  return isLabel && entries[0]?.line === title.line ? title : undefined
}

function isStepTitle(title: Title): boolean {
  return title.kind === 'heading' || isRanked(title)
}

/** « **1. Préparer.** Relire le brief », « **Étape 2. Rédiger** » open a step of their own. */
function isRanked({ text }: Title): boolean {
  return /^(?:\d|(?:etape|phase|temps|volet|gate|porte|jalon) )/.test(bareWords(text))
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

function listsApart(group: Group, lines: readonly string[]): Group[] {
  const { titles, entries } = group
  const label = titles.at(-1)
  const first = entries.findIndex(({ kind }) => kind !== 'paragraph')
  if (label === undefined || isStepTitle(label) || isGate(label.text) || first < 0) return [group]
  const kind = kindOf(entries[first], lines)
  const end = entries.findIndex((each, at) => at > first && leaves(each, kind, lines))
  if (end < 0) return [group]
  const others = { titles: titles.slice(0, -1), entries: entries.slice(end) }
  return [{ titles, entries: entries.slice(0, end) }, others]
}

function leaves(each: Entry, kind: string, lines: readonly string[]): boolean {
  return each.kind !== 'paragraph' && kindOf(each, lines) !== kind
}

/** A table, what is ticked, what is numbered, what is listed. */
function kindOf(each: Entry | undefined, lines: readonly string[]): string {
  if (each === undefined || each.kind === 'row') return 'row'
  if (each.checked !== undefined) return 'ticked'
  return /^\s*\d+[.)]\s/.test(lines[each.line - 1] ?? '') ? 'numbered' : 'listed'
}
