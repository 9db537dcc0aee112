import { sum } from '../../../domain/money.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { folded } from '../../../french/folded.ts'
import { formatNumber } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { cellsOf } from '../../reading/drawn-cells.ts'
import { figuresLike } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldMinutes, writingsOf } from '../../scene/scene.ts'

/** A last column « Moyenne », « Total sur 40 » that the marks of each row make: where most of them agree, the others are wrong. */
export function rowResults(scene: Scene): Finding[] {
  const tables = writingsOf(scene).flatMap(told =>
    figuresLike(told, /\| ?\**moyenne?\** ?\|/i).flatMap(({ field, path, text }) =>
      wrongRows(rowsOf(text), name => placeIn(told, field, path, name)),
    ),
  )
  const compared = scene.meetings.flatMap(minutes =>
    wrongRows(rowsCompared(minutes), name => placeIn(minutes, 'Comparatif', ['benchmark'], name)),
  )
  return [...tables, ...compared]
}

type Row = {
  readonly name: string
  readonly result: Result
  readonly marks: readonly number[]
  readonly stated: number
  readonly half: number
}

/** What the last column makes of the marks before it, and how it says so. */
type Result = {
  readonly of: (marks: readonly number[]) => number
  readonly between: string
  readonly aside: string
}

const mean: Result = { of: marks => sum(marks) / marks.length, between: ', ', aside: ' en moyenne' }
const whole: Result = { of: sum, between: ' + ', aside: '' }

/** « Moyenne », « Total /40 »; « Total pondéré » weighs them, which is not told here. */
function resultNamed(title: string): Result | undefined {
  if (/^moyenne?$/.test(folded(title))) return mean
  return /^total(?: ?(?:sur|\/) ?\d{2,3})?$/.test(folded(title)) ? whole : undefined
}

/** What was compared, whose last mark is called its mean or its total. */
function rowsCompared({ meeting: { benchmark } }: ToldMinutes): Row[] {
  return benchmark.flatMap(({ name, scores }) => {
    const marks = Object.entries(scores)
    const [title, stated] = marks.at(-1) ?? []
    const own = marks.slice(0, -1).flatMap(([, mark]) => (typeof mark === 'number' ? [mark] : []))
    const result = resultNamed(title ?? '')
    if (result === undefined || typeof stated !== 'number') return []
    if (own.length < 2 || own.length < marks.length - 1) return []
    return [{ name, result, marks: own, stated, half: Number.isInteger(stated) ? 0.5 : 0.05 }]
  })
}

function wrongRows(rows: readonly Row[], placeOf: (name: string) => Finding['place']): Finding[] {
  const wrong = rows.filter(row => !isRight(row))
  if (wrong.length === 0 || wrong.length * 2 >= rows.length) return []
  return wrong.map(({ name, result, marks, stated }) => {
    const expected = formatNumber(Math.round(result.of(marks) * 10) / 10)
    return {
      code: 'total-mismatch' as const,
      severity: 'error' as const,
      place: placeOf(name),
      message: `« ${name} » : ${marks.map(formatNumber).join(result.between)} font ${expected}${result.aside}, et non ${formatNumber(stated)}.`,
      expected,
      stated: formatNumber(stated),
    }
  })
}

function rowsOf(text: string): Row[] {
  const lines = text.split('\n').filter(line => line.trim().startsWith('|'))
  const titles = lines.findIndex(line => /^moyenne?$/.test(folded(cellsOf(line).at(-1) ?? '')))
  return lines.slice(titles + 1).flatMap(line => {
    const [name = '', ...cells] = cellsOf(line)
    const marks = cells.map(cell => markIn(cell))
    const stated = marks.at(-1)
    const own = marks.slice(0, -1).flatMap(mark => mark ?? [])
    if (stated === undefined || own.length < 2 || own.length < marks.length - 1) return []
    const decimals = /,(\d+)/.exec(cells.at(-1) ?? '')?.[1]?.length ?? 0
    return [{ name, result: mean, marks: own, stated, half: 0.5 * 10 ** -decimals }]
  })
}

function markIn(cell: string): number | undefined {
  const [, digits] = /^(\d{1,3}(?:[.,]\d+)?)(?: ?\/ ?(?:5|10|20|100))?$/.exec(cell) ?? []
  return digits === undefined ? undefined : toNumber(digits)
}

function isRight({ result, marks, stated, half }: Row): boolean {
  return Math.abs(result.of(marks) - stated) <= half + 1e-9
}
