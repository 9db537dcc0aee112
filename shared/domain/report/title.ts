import { folded } from '../../french/folded.ts'
import { type Month, monthOf, monthRank } from '../calendar/month.ts'
import type { Report } from './report.ts'

/**
 * The title of the last report, for another month: the firm goes on calling its reports as it does.
 * Undefined where that title says no month.
 */
export function titleAfter(last: Report | undefined, period: Month): string | undefined {
  const start = last?.period?.start
  if (last === undefined || start === undefined) return undefined
  return (
    renumbered(last.title, monthRank(start, period.start) - 1) ?? redated(last.title, start, period)
  )
}

/** « Ateliers Réunis (mois 2) », a month later: « Ateliers Réunis (mois 3) ». */
function renumbered(title: string, months: number): string | undefined {
  if (!monthNumber.test(title)) return undefined
  return title.replace(
    monthNumber,
    (_, word: string, rank: string) => `${word}${Number(rank) + months}`,
  )
}

const monthNumber = /(\bmois (?:n° ?)?)(\d{1,2})\b/i

/** « Point d’avril 2024 » is left as it is: « d’ » may not suit another month. */
function redated(title: string, start: string, { label }: Month): string | undefined {
  const known = monthOf(start).label
  const at = folded(title).indexOf(folded(known))
  if (at < 0 || title.length !== folded(title).length || /['’]$/.test(title.slice(0, at)))
    return undefined
  const written = title.slice(at, at + known.length)
  const isCapital = written.charAt(0) !== written.charAt(0).toLowerCase()
  return title.replace(written, isCapital ? label : label.toLowerCase())
}
