import { sum } from '../../../domain/money.ts'
import { type Figure, figuresIn } from '../../../french/figures/figures.ts'
import { folded } from '../../../french/folded.ts'
import { formatNumber } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { isOfSomethingElse, reachOfSums } from '../../reading/plausible.ts'
import { figuresLike, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'
import { tablesIn } from '../tables/tables.ts'

/** « Vote (5 gommettes par personne, soit 20 gommettes) », and a table below with as many in « Gommettes ». */
export function announcedCounts(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, rough).flatMap(said =>
      titledTablesIn(said.text).flatMap(each => wrongIn(told, said, each)),
    ),
  )
}

/** A table, in a text. */
const rough = /\n ?\|/

type Titled = { readonly title: string; readonly table: string }

function titledTablesIn(text: string): Titled[] {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  return lines.flatMap((line, index) => {
    const title = lines[index - 1] ?? ''
    if (!isRow(line) || isRow(title)) return []
    const rest = lines.slice(index)
    const end = rest.findIndex(each => !isRow(each))
    const table = rest.slice(0, end === -1 ? undefined : end).join('\n')
    const below = end === -1 ? '' : (rest[end] ?? '')
    return [title, ...(/exprim|au total|en tout/i.test(below) ? [below] : [])].map(each => ({
      title: each,
      table,
    }))
  })
}

function isRow(line: string): boolean {
  return /^\s*\|/.test(line)
}

/** The last count of the title that a column is named for; a table with its own total is looked at elsewhere. */
function wrongIn(told: Told, said: Said, { title, table }: Titled): Finding[] {
  const { field, path, isQuoted } = said
  const [read] = tablesIn([{ text: table, words: '', field, path, isQuoted }])
  if (read === undefined || read.rows.some(({ kind }) => kind !== 'line')) return []
  return countsIn(title.replace(/[*_]/g, '')).flatMap((stated, index, all) => {
    const column = read.names.findIndex(name => isOneKind(name, stated.unit))
    const isLast = !all.slice(index + 1).some(({ unit }) => unit === stated.unit)
    const cells = read.rows.flatMap(({ cells: row }) => row[column] ?? [])
    const total = sum(cells.map(({ value }) => value))
    const isCounted = isLast && stated.per === '' && cells.length === read.rows.length
    const isNear = !isOfSomethingElse(total, stated.value, reachOfSums)
    if (column === -1 || !isCounted || total === stated.value || !isNear || stated.isVague)
      return []
    return [finding(told, said, { title, stated, cells })]
  })
}

/** « 4 jetons chacun, soit 20 au total »: of what was counted right before. */
function countsIn(title: string): Figure[] {
  const all = figuresIn(title)
  return all.map((figure, index) => {
    const isAll = figure.unit === '' && /^ ?(?:au total|en tout)/.test(title.slice(figure.end))
    return isAll ? { ...figure, unit: all[index - 1]?.unit ?? '' } : figure
  })
}

function isOneKind(name: string, unit: string): boolean {
  const [column, told] = [singular(name.replace(/^[^\p{L}]+/u, '')), singular(unit)]
  return (
    column === told || [column, told].every(each => /^(?:vote|voix?|gommette|jeton)$/.test(each))
  )
}

function singular(name: string): string {
  return folded(name).replace(/[sx]$/, '')
}

type Wrong = { readonly title: string; readonly stated: Figure; readonly cells: readonly Figure[] }

function finding(told: Told, { field, path }: Said, { title, stated, cells }: Wrong): Finding {
  const expected = formatNumber(sum(cells.map(({ value }) => value)))
  return {
    code: 'total-mismatch',
    severity: 'error',
    place: placeIn(told, field, path, title.replace(/[*_]/g, '').trim()),
    message: `${cells.map(({ value }) => formatNumber(value)).join(' + ')} font ${expected}, et non ${stated.source}.`,
    expected,
    stated: stated.source,
  }
}
