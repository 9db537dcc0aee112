import { formatNumber } from '../../domain/french.ts'
import { sum } from '../../domain/money.ts'
import type { Finding } from '../finding.ts'
import { type Offer, placeIn, type Scene } from '../scene.ts'

/**
 * Rows of a table kept as notes, « Inès Robic – 680 € – 6 – 8 – 5 – 20 »: where the last number of the
 * others is the sum of those before it, so is that of each.
 */
export function toldRows({ proposals }: Scene): Finding[] {
  return proposals.flatMap(offer => {
    const rows = (offer.proposal.notes ?? []).flatMap(({ text, heading = '' }, index) =>
      rowIn(text, heading, index),
    )
    return [...Map.groupBy(rows, ({ table }) => table).values()].flatMap(table => {
      const wrong = table.filter(row => !isSum(row))
      return wrong.length === 1 && table.length >= 3 ? wrong.map(row => finding(offer, row)) : []
    })
  })
}

type Row = {
  readonly table: string
  readonly index: number
  readonly text: string
  readonly parts: readonly number[]
  readonly total: number
}

/** Bare numbers after the name: at least two and their total. Rows of one table are as long. */
function rowIn(text: string, heading: string, index: number): Row[] {
  const cells = text.split(/ [–—-] /u)
  const bare = cells.slice(1).filter(cell => /^\d+(?:,\d+)?(?: ?j(?:ours?)?)?$/.test(cell.trim()))
  const numbers = bare.map(cell => Number(/^[\d,]+/.exec(cell.trim())?.[0].replace(',', '.')))
  const total = numbers.at(-1)
  if (total === undefined || numbers.length < 3) return []
  const table = `${heading} ${cells.length} ${numbers.length}`
  return [{ table, index, text, parts: numbers.slice(0, -1), total }]
}

function isSum({ parts, total }: Row): boolean {
  return Math.abs(sum(parts) - total) < 0.01
}

function finding(offer: Offer, { index, text, parts, total }: Row): Finding {
  const expected = formatNumber(sum(parts))
  return {
    code: 'total-mismatch',
    severity: 'error',
    place: placeIn(offer, 'Notes', ['notes', index, 'text'], text),
    message: `Dans « ${text} », ${parts.map(formatNumber).join(' + ')} font ${expected}, et non ${formatNumber(total)}.`,
    expected,
    stated: formatNumber(total),
  }
}
