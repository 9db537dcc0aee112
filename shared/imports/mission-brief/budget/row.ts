import { daysTimesRate, toCents } from '../../../domain/money.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { firstDays, moneyIn, toNumber } from '../../../french/figures/numbers.ts'
import type { Cell, Entry } from '../../outline/entry.ts'
import { type Column, cellOf, columnNamed, otherCells } from '../../outline/tables/column-names.ts'
import { isRate, type Line, labelWithout, line, workOf } from './line-parts.ts'
import { withProductParted } from './product-cell.ts'
import { isWork } from './work-sold.ts'

/** A row « Poste | Jours | Taux | Montant », or « Poste | Quantité | Prix unitaire | Montant ». */
export function rowLine(row: Entry): Line | undefined {
  const entry = withProductParted(row)
  const rate = numberIn(cellOf(entry, 'rate'))
  const days = numberIn(cellOf(entry, 'days'))
  const stated = signedNumberIn(cellOf(entry, 'amount'))
  const dayRate = rate === undefined ? undefined : toCents(rate)
  const pieces = isOfPieces(entry, rate) ? countedIn(entry) : undefined
  if (pieces !== undefined) return pieceLine(entry, pieces, stated ?? (days ?? 0) * (rate ?? 0))
  const worked = days !== undefined && Number.isInteger(days * 4) ? days : undefined
  const computed =
    dayRate !== undefined && worked !== undefined ? daysTimesRate(worked, dayRate) : undefined
  const amount = stated === undefined ? computed : toCents(stated)
  const sum = dayRate === undefined && worked === undefined ? productCell(entry) : undefined
  const [label = '', ...more] = otherCells(
    { ...entry, cells: (entry.cells ?? []).filter(cell => cell !== sum?.cell) },
    'rate',
    'days',
    'amount',
  )
  if (amount === undefined || label === '') return undefined
  const told = worked === undefined ? firstDays(label) : undefined
  const name = told === undefined ? label : labelWithout(label, [told.source])
  const words = more.length === 0 ? name : `${name} (${more.join(', ')})`
  const work = workOf(sum?.days ?? worked ?? told?.days, sum?.dayRate ?? dayRate, amount)
  return line(words, { amount, ...work })
}

/** What is counted is no work: « Débitmètres | 11 | 290 € », « Déplacements | 19 allers-retours | 140 € ». */
function isOfPieces(entry: Entry, rate: number | undefined): boolean {
  const { column = '', text = '' } = cellUnder(entry, 'days') ?? {}
  const unit = bareWords(`${text.replace(/[\d\s.,]+/u, ' ')} ${cellOf(entry, 'unit') ?? ''}`).trim()
  if (unit !== '') return !/^(?:jours?|journees?|j|jh|h ?j|demi|hommes?)\b/.test(unit)
  if (rate === undefined || !/^(?:quantite|qte|volume|nombre$)/.test(bareWords(column)))
    return false
  const [label = ''] = otherCells(entry, 'rate', 'days', 'amount', 'unit')
  return !isWork(label, rate)
}

function countedIn(entry: Entry): string {
  const count = cellOf(entry, 'days') ?? ''
  const counted = /\p{L}/u.test(count) ? count : `${count} ${cellOf(entry, 'unit') ?? ''}`.trim()
  return [counted, cellOf(entry, 'rate') ?? ''].filter(text => text !== '').join(' × ')
}

/** `amount` in euros. */
function pieceLine(entry: Entry, pieces: string, amount: number): Line | undefined {
  const [label = '', ...more] = otherCells(entry, 'rate', 'days', 'amount', 'unit')
  if (label === '') return undefined
  return line(`${label} (${[pieces, ...more].join(', ')})`, { amount: toCents(amount) })
}

function cellUnder({ cells = [] }: Entry, name: Column): Cell | undefined {
  return cells.find(({ column }) => column !== '' && columnNamed(column) === name)
}

/** « 8 jours × 1 100 € », in a cell of its own. */
function productCell({ cells = [] }: Entry) {
  return cells
    .map(cell => ({ cell, days: firstDays(cell.text)?.days, monies: moneyIn(cell.text) }))
    .flatMap(({ cell, days, monies: [rate, ...others] }) =>
      days === undefined || rate === undefined || others.length > 0 || !isRate(cell.text)
        ? []
        : [{ cell, days, dayRate: rate.max }],
    )[0]
}

/** « - 1 035 € », of a discount. */
function signedNumberIn(text: string | undefined): number | undefined {
  const told = numberIn(text)
  return told !== undefined && /^\s*[−–-]\s?\d/u.test(text ?? '') ? -told : told
}

function numberIn(text: string | undefined): number | undefined {
  const money = text === undefined ? undefined : moneyIn(text)[0]
  if (money !== undefined) return money.max / 100
  const digits = text === undefined ? null : /\d[\d\s\u00a0\u202f.,’']*/u.exec(text)
  return digits === null ? undefined : toNumber(digits[0].trim())
}
