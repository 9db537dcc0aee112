import { formatEuros, formatNumber } from '../../../shared/french/writing.ts'

/** `scale`: stored units in one typed unit; `step`: 0 for none; bounds are in typed units. */
type FigureLimits = {
  readonly scale: number
  readonly step: number
  readonly decimals: number
  readonly minimum?: number | undefined
  readonly maximum?: number | undefined
}

/** `reason` is a short French sentence for the person who typed the figure. */
type ParsedFigure =
  | { readonly kind: 'figure'; readonly value: number | undefined }
  | { readonly kind: 'refused'; readonly reason: string }

/** Reads `12 500,50 €`, `12500.5`, `12,5k`, `−3`; nothing typed means no figure. */
export function parseFigure(typed: string, limits: FigureLimits): ParsedFigure {
  const compact = typed
    .replace(/[\s\u00a0\u202f€%j]/gi, '')
    .replace(/[−–]/g, '-')
    .replace(',', '.')
  if (compact === '') return { kind: 'figure', value: undefined }
  const match = /^(-?\d+(?:\.\d*)?|-?\.\d+)(k)?$/i.exec(compact)
  if (match === null) return refused('Entrez un nombre, par exemple 1 250,50.')
  const figure = Number(match[1]) * (match[2] === undefined ? 1 : 1000)
  const { minimum, maximum, step } = limits
  if (minimum !== undefined && figure < minimum)
    return refused(`${formatNumber(minimum)} au minimum.`)
  if (maximum !== undefined && figure > maximum)
    return refused(`${formatNumber(maximum)} au maximum.`)
  if (Math.abs(figure) > 1e11) return refused('Ce nombre est trop grand.')
  const rounded = step > 0 ? Math.round(figure / step) * step : round(figure, limits.decimals)
  return {
    kind: 'figure',
    value: limits.scale === 1 ? rounded : Math.round(rounded * limits.scale),
  }
}

/** Amounts show both of their cents or none, as everywhere. */
export function formatFigure(value: number | undefined, { scale }: FigureLimits): string {
  if (value === undefined) return ''
  return scale === 100 ? formatEuros(value).slice(0, -2) : formatNumber(value / scale)
}

function round(figure: number, decimals: number): number {
  const factor = 10 ** decimals
  return (Math.sign(figure) * Math.round(Math.abs(figure) * factor)) / factor
}

function refused(reason: string): ParsedFigure {
  return { kind: 'refused', reason }
}
