import { bareWords } from '../../french/bare-words.ts'
import type { Entry, Group, Title } from '../outline/entry.ts'
import { withLabelsTold } from '../outline/titles/announced-lines.ts'
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
  const isTold = (title: Title, { over }: { over: readonly Title[] }) =>
    !isRanked(title) && over.filter(isOver).some(isStepTitle)
  return withLabelsTold(groups, isTold, isStepTitle).flatMap(group =>
    group.titles.filter(isOver).length > 1 ? listsApart(group, lines) : [group],
  )
}

function isStepTitle(title: Title): boolean {
  return title.kind === 'heading' || isRanked(title)
}

/** « **1. Préparer.** Relire le brief », « **Étape 2. Rédiger** » open a step of their own. */
function isRanked({ text }: Title): boolean {
  return /^(?:\d|(?:etape|phase|temps|volet|gate|porte|jalon) )/.test(bareWords(text))
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
