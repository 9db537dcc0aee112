import { type Budget, budgetTotal } from '../../domain/budget/budget.ts'
import { formatEuros, typeset } from '../../french/writing.ts'
import { paragraph } from '../blocks.ts'
import type { Block } from '../document-tree.ts'

/** What was agreed with the client, beside what the lines come to. */
export function envelopeNote({ envelope, ...budget }: Budget): Block[] {
  if (envelope === undefined) return []
  const gap = budgetTotal(budget) - envelope
  const agreed = `Enveloppe convenue HT : ${formatEuros(envelope)}`
  if (budget.lines.length === 0) return [paragraph(typeset(`${agreed}.`), 'note')]
  if (gap === 0) return [paragraph(typeset(`${agreed}, soit le budget prévu.`), 'note')]
  const side = gap > 0 ? 'la dépasse de' : 'lui est inférieur de'
  return [
    paragraph(typeset(`${agreed}. Le budget prévu ${side} ${formatEuros(Math.abs(gap))}.`), 'note'),
  ]
}
