import { weekday } from '../../../domain/calendar/calendar.ts'
import { foldedMonths, toldDate, weekdayNames } from '../../../french/dates/names.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import { type Said, saidIn } from '../../reading/said.ts'
import type { Told } from '../../scene/scene.ts'

type Day = { readonly date: string; readonly name: string }

/**
 * « Clôture : 3 octobre 2025 », then « jeudi 1er janvier »: a weekday is the witness of its year, where the
 * document tells that year, or the one before or after, just around.
 */
export function isOfYearNear(told: Told, said: Said, { date, name }: Day): boolean {
  const [own = '', month = '', day = ''] = date.split('-')
  const monthName = foldedMonths[Number(month) - 1] ?? ''
  return yearsNear(told, said)
    .filter(year => Math.abs(year - Number(own)) <= farthest)
    .flatMap(year => toldDate(String(year), monthName, String(Number(day))) ?? [])
    .some(each => weekdayNames[weekday(each) - 1] === name)
}

/** In years: nobody tells the weekday of a day that is longer ago. */
const farthest = 2

/** Those of the days that the text tells, or the few texts around it in the same part of the document. */
function yearsNear(told: Told, said: Said): number[] {
  const all = saidIn(told)
  const at = all.indexOf(said)
  return all
    .slice(Math.max(0, at - around), at + around + 1)
    .filter(({ path }) => path[0] === said.path[0] && (path.length < 4 || path[1] === said.path[1]))
    .flatMap(({ words }) => matchesIn(words, dated))
    .map(([, inWords, inDigits]) => Number(inWords ?? inDigits))
}

/** Texts before and after. */
const around = 6

const dated = new RegExp(
  `\\b(?:${foldedMonths.join('|')}) (20\\d\\d)\\b|\\b\\d{1,2}[./]\\d{1,2}[./](20\\d\\d)\\b`,
  'g',
)
