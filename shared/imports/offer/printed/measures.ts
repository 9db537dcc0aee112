import type { Kpi } from '../../../domain/plan/plan.ts'

type Measures = Pick<Kpi, 'baseline' | 'target' | 'actual'>

/**
 * The unit is what all the values end with, « % » or « jours », where they count something; each value
 * is then told without it.
 */
export function printedMeasures(
  printed: Record<keyof Measures, string>,
): Measures & Pick<Kpi, 'unit'> {
  const values = Object.entries(printed).filter(([, text]) => text !== '')
  const units = new Set(values.map(([, text]) => unitIn(text)))
  const [unit] = units
  if (units.size !== 1 || unit === undefined) return Object.fromEntries(values)
  return {
    ...Object.fromEntries(values.map(([key, text]) => [key, text.slice(0, -unit.length).trim()])),
    unit,
  }
}

/** After the last figure, a no-break space or the bar of « /10 ». */
function unitIn(text: string): string | undefined {
  return /\d\u00a0([^\d\s]+)$/u.exec(text)?.[1] ?? /^[\d,]+(\/\d+)$/.exec(text)?.[1]
}
