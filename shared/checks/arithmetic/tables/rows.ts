import { foldedMonths } from '../../../french/dates/names.ts'
import { type Figure, figuresIn } from '../../../french/figures/figures.ts'
import { folded } from '../../../french/folded.ts'
import { letter } from '../../../french/letters.ts'
import type { Said } from '../../reading/said.ts'

/** A table of figures kept in a text, or as the rows of a list: « 05 Ventilation : Aéris – 96,0 – 48,0 ». */
export type Table = {
  /** The names of the columns, folded, the first one left out; none where the rows came without. */
  readonly names: readonly string[]
  readonly rows: readonly Row[]
  /** « Prospects : 40 », right above rows of « Nombre » and « Part », where those of a list tell one of them. */
  readonly before?: Row
}

export type Row = {
  readonly label: string
  /** What each column after the first counts; nothing where it is no figure alone. */
  readonly cells: readonly (Figure | undefined)[]
  readonly kind: 'line' | 'subtotal' | 'total' | 'average'
  readonly said: Said
  readonly text: string
}

/** The cells of a row of a list: « Aéris : 96,0 – 48,0 », « Aéris – 96,0 – 48,0 ». */
export function listed(text: string): string[] {
  if (!/ [–—-] /.test(text) || text.length > 200 || text.includes('\n')) return []
  const [, label = '', rest = ''] =
    /^([^:]{1,80}?)[ \u00a0\u202f]?:[ \u00a0\u202f](.*)$/u.exec(text) ?? []
  const cells = label === '' ? text.split(/ [–—-] /) : [label, ...rest.split(/ [–—-] /)]
  return cells.length >= 3 && cells.slice(1).some(cell => cellFigure(cell)) ? cells : []
}

export function rowOf([label = '', ...cells]: readonly string[], said: Said, text: string): Row {
  return { label, cells: cells.map(cellFigure), kind: kindOf(folded(label)), said, text }
}

function kindOf(label: string): Row['kind'] {
  if (/^(?:sous[- ]total|s\/total|total (?:partiel|intermediaire))/.test(label)) return 'subtotal'
  if (/^(?:total|ensemble|cumul|somme)\b/.test(label)) return 'total'
  return /^(?:moyenne|moy\.)/.test(label) ? 'average' : 'line'
}

const anyLetter = new RegExp(`[${letter}]`)

/** A cell that holds one figure and no other: with a sign, a unit, an emoji. */
function cellFigure(cell: string): Figure | undefined {
  if (!/\d/.test(cell) || cell.length > 40 || /\d[/.]\d{1,2}[/.]\d{2}/.test(cell)) return undefined
  const bare = cell.replace(/ ?\([^()]*\)/g, '')
  const figures = figuresIn(bare)
  const [figure] = figures
  const isAlone = figures.length === 1 && !anyLetter.test(bare.slice(0, figure?.start))
  if (figure === undefined || !isAlone || foldedMonths.includes(figure.unit)) return undefined
  const isNegative = /^[ ]*[−–-][ \u00a0\u202f]?$/u.test(bare.slice(0, figure.start))
  return isNegative ? { ...figure, sign: '-', value: -figure.value } : figure
}
