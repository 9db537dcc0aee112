import { formatNumber, noBreakSpace } from '../writing.ts'

/** « 1 jalon », « 3 jalons »: in French, less than two is singular. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)}${noBreakSpace}${Math.abs(count) < 2 ? one : many}`
}

/** « 35 % », to the percent: shares and returns are not known better than that. */
export function wholePercent(percent: number): string {
  const rounded = Math.round(percent)
  return `${formatNumber(rounded === 0 ? 0 : rounded)}${noBreakSpace}%`
}
