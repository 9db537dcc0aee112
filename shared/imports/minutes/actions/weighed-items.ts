import type { Entry } from '../../outline/entry.ts'
import { type Weighed, weightIn } from './weighed-actions.ts'

/** « Rappel la veille : impact fort, effort faible, priorité 1 », an item that weighs itself. */
export function weighedItem({
  label,
  value = '',
  kind,
  line,
  children,
}: Entry): Weighed | undefined {
  if (label === undefined || kind === 'row' || children.length > 0) return undefined
  const weight = weightIn({ text: value, line, depth: 0, kind: 'label' })
  if (weight === undefined) return undefined
  const others = value
    .replace(/\.$/, '')
    .split(/\s*[,;]\s*|\s[–—-]\s/u)
    .filter(part => !/(?<!\p{L})(?:impact|effort)(?!\p{L})/iu.test(part))
  const rank = others.flatMap(
    part => /^priorit[ée]\s*(?:n°|#)?\s*(\d+)$/iu.exec(part)?.[1] ?? [],
  )[0]
  const told = others.filter(part => !/^priorit[ée]/iu.test(part)).join(', ')
  return {
    title: label,
    ...weight,
    ...(rank !== undefined && { priority: Number(rank) }),
    ...(told !== '' && { action: told }),
  }
}

/** « Impact fort, effort faible », over items that say so themselves. */
export function isWeightOver({ kind, text, line }: Entry, next: Entry | undefined): boolean {
  const isWeight = weightIn({ text, line, depth: 0, kind: 'label' }) !== undefined
  return kind === 'paragraph' && isWeight && text.length <= longestWeight && isWeighed(next)
}

const longestWeight = 50

function isWeighed(each: Entry | undefined): boolean {
  return each !== undefined && weighedItem(each) !== undefined
}
