import { formatMinutes } from '../dates/clock-time.ts'
import { formatNumber, formatPercent } from '../writing.ts'
import type { Figure } from './figures.ts'

/** As it is written, an amount and a percentage as we write them. */
export function statedFigure(figure: Figure): string {
  return figure.unit === '€' || figure.unit === '%' ? shown(figure, figure.value) : figure.source
}

/** A computed value in the unit of the figure that it is held against. */
export function shown({ unit, source }: Figure, value: number): string {
  if (unit === '%') return formatPercent(Math.round(value * 10) / 10)
  if (unit === '€') return `${formatNumber(value)} €`
  if (unit === 'points') return `${formatNumber(Math.round(value * 10) / 10)} points`
  if (unit !== 'min') return formatNumber(value)
  if (/\d ?h ?\d{2}/i.test(source)) return formatMinutes(Math.round(value))
  if (/min/i.test(source)) return `${formatNumber(Math.round(value))} min`
  return `${formatNumber(Math.round(value / 6) / 10)} h`
}
