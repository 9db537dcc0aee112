import { type Budget, lineAmount, lineSpent } from '../../domain/budget/budget.ts'
import { lineLanding } from '../../domain/budget/landing.ts'
import { formatEuros } from '../../french/writing.ts'
import { isFilled } from '../blocks.ts'
import type { Block, BlockOf } from '../document-tree.ts'

type Chart = BlockOf<'chart'>

/** More bars than that are read better in their table. */
const mostLines = 12

/** Each line of the budget, planned and spent; where it lands too, once a line lands elsewhere. */
export function budgetChart({ lines }: Budget, isOver: boolean): Block[] {
  const named = lines.filter(line => isFilled(line.label) && lineLanding(line) > 0)
  if (named.length < 2 || named.length > mostLines) return []
  const lands = !isOver && named.some(line => lineLanding(line) !== lineAmount(line))
  return [
    {
      kind: 'chart',
      caption: isOver ? 'Budget prévu et réalisé' : 'Budget prévu et consommé',
      series: [
        { label: 'Prévu' },
        { label: isOver ? 'Réalisé' : 'Consommé' },
        ...(lands ? [{ label: 'Atterrissage', tone: 'warning' as const }] : []),
      ],
      categories: named.map(line => ({
        label: line.label,
        values: [
          bar(lineAmount(line)),
          bar(lineSpent(line)),
          ...(lands ? [bar(lineLanding(line))] : []),
        ],
      })),
    },
  ]
}

function bar(cents: number): NonNullable<Chart['categories'][number]['values'][number]> {
  return { value: cents / 100, text: formatEuros(cents) }
}
