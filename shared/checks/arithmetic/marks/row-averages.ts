import { sum } from '../../../domain/money.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { folded } from '../../../french/folded.ts'
import { formatNumber } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { cellsOf } from '../../reading/drawn-cells.ts'
import { figuresLike } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldMinutes, writingsOf } from '../../scene/scene.ts'

/** A last column « Moyenne » that is the mean of the marks of each row: where most of them agree, the others are wrong. */
export function rowAverages(scene: Scene): Finding[] {
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
  readonly marks: readonly number[]
  readonly stated: number
  readonly half: number
}

/** What was compared, whose last mark is called its mean. */
function rowsCompared({ meeting: { benchmark } }: ToldMinutes): Row[] {
  return benchmark.flatMap(({ name, scores }) => {
    const marks = Object.entries(scores)
    const [title, stated] = marks.at(-1) ?? []
    const own = marks.slice(0, -1).flatMap(([, mark]) => (typeof mark === 'number' ? [mark] : []))
    const isMean = /^moyenne?$/.test(folded(title ?? '')) && typeof stated === 'number'
    if (!isMean || own.length < 2 || own.length < marks.length - 1) return []
    return [{ name, marks: own, stated, half: Number.isInteger(stated) ? 0.5 : 0.05 }]
  })
}

function wrongRows(rows: readonly Row[], placeOf: (name: string) => Finding['place']): Finding[] {
  const wrong = rows.filter(row => !isRight(row))
  if (wrong.length === 0 || wrong.length * 2 >= rows.length) return []
  return wrong.map(({ name, marks, stated }) => {
    const expected = formatNumber(Math.round((sum(marks) / marks.length) * 10) / 10)
    return {
      code: 'total-mismatch' as const,
      severity: 'error' as const,
      place: placeOf(name),
      message: `« ${name} » : ${marks.map(formatNumber).join(', ')} font ${expected} en moyenne, et non ${formatNumber(stated)}.`,
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
    return [{ name, marks: own, stated, half: 0.5 * 10 ** -decimals }]
  })
}

function markIn(cell: string): number | undefined {
  const [, digits] = /^(\d{1,3}(?:[.,]\d+)?)(?: ?\/ ?(?:5|10|20|100))?$/.exec(cell) ?? []
  return digits === undefined ? undefined : toNumber(digits)
}

function isRight({ marks, stated, half }: Row): boolean {
  return Math.abs(sum(marks) / marks.length - stated) <= half + 1e-9
}
