import { addDays, addMonths, daysBetween } from '../../../domain/calendar/calendar.ts'
import { toldDaysIn } from '../../../french/dates/told-days.ts'
import { numberIn, severalInWords } from '../../../french/figures/number-words.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatDate } from '../../../french/writing.ts'
import { type ListedLine, listedLines, placeOfLine } from '../../arithmetic/listed-lines.ts'
import type { Finding } from '../../findings/finding.ts'
import { documentsAndProcesses, type Scene, type Told } from '../../scene/scene.ts'
import { daysLike } from '../days-like.ts'
import { documentDay } from '../document-day.ts'

/**
 * « Fin de mission : 31 mars 2025 », over « 1 mois : 30 avril », « 3 mois : 31 juillet », « 6 mois :
 * 30 septembre »: as long after it as each says, where the others are.
 */
export function datesAfterEnd(scene: Scene): Finding[] {
  return documentsAndProcesses(scene).flatMap(told =>
    daysLike(told, rough).length === 0
      ? []
      : listedLines(told).flatMap(lines => wrongIn(told, lines)),
  )
}

const rough = /(?:fin|cl[ôo]ture|terme) d[^\n]*\d/i
const end = pattern()`
  ^\W*(?:date de )?(?:fin|cloture|terme) (?:
    de (?:la |notre |votre )?(?:mission|prestation|phase de conseil)
    |de l'(?:accompagnement|intervention)|d'(?:accompagnement|intervention)|du projet
  )\W{1,6}(?:le )?(?=\d)
`
const row = pattern()`
  ^\W*(?:(?:suivi|appel|point|bilan|entretien|enquete|rendez-vous|visite|relance|contact|questionnaire)[a-z' -]{0,25}? )?
  (?:a )?(?:(?<months>\d{1,2}|${severalInWords}|un) mois|m ?\+ ?(?<rank>\d{1,2})|j ?\+ ?(?<days>\d{1,3}))
  (?: apres [^:|\d]{2,30}?)?[ ]?(?:[|:–-]|le)[ ](?:le |prevue? le )?(?=[a-z]{0,8} ?\d)
`

type Row = {
  readonly line: ListedLine
  readonly date: string
  readonly expected: string
  readonly length: string
}

function wrongIn(told: Told, lines: readonly ListedLine[]): Finding[] {
  const [from, ...others] = lines.flatMap(({ text }) => dayAfter(told, text, end)?.date ?? [])
  if (from === undefined || others.length > 0) return []
  const rows = lines.flatMap(line => rowIn(told, line, from))
  const right = rows.filter(each => gapOf(each) <= daysAround)
  const wrong = rows.filter(each => gapOf(each) > daysOff && !held.test(folded(each.line.text)))
  return right.length > 1 && wrong.length === 1 && rows.length === right.length + 1
    ? wrong.map(each => finding(told, each, from))
    : []
}

/** A weekend or a bank holiday moves a day by so much. */
const daysAround = 4
/** Nearer, the day was chosen. */
const daysOff = 15
/** The day that it was held may be any, and so may the one that it was put off to. */
const held = /\b(?:fait|faite|realise|effectue|tenu|report|decal|repousse|avance|deplac|au lieu)/

/** The day told right after the words. */
function dayAfter(told: Told, text: string, words: RegExp) {
  const line = folded(text)
  const found = words.exec(line)
  if (found === null) return undefined
  const [day] = toldDaysIn(line.slice(found[0].length), documentDay(told))
  return day?.date === undefined || day.start > 0
    ? undefined
    : { date: day.date, groups: found.groups ?? {} }
}

function rowIn(told: Told, line: ListedLine, from: string): Row[] {
  const { date, groups: { months, rank, days } = {} } = dayAfter(told, line.text, row) ?? {}
  if (date === undefined) return []
  const count = days === undefined ? numberIn(months ?? rank ?? '') : Number(days)
  if (count === undefined) return []
  return days === undefined
    ? [{ line, date, expected: addMonths(from, count), length: `${count} mois` }]
    : [{ line, date, expected: addDays(from, count), length: `${count} jours` }]
}

function gapOf({ date, expected }: Row): number {
  return Math.abs(daysBetween(date, expected))
}

function finding(told: Told, { line, date, expected, length }: Row, from: string): Finding {
  return {
    code: 'duration-mismatch',
    severity: 'warning',
    place: placeOfLine(told, line),
    message: `${length} après la fin (${formatDate(from)}), c’est le ${formatDate(expected)}, et non le ${formatDate(date)}.`,
    expected: formatDate(expected),
    stated: formatDate(date),
  }
}
