import { daysBetween } from '../../../domain/calendar/calendar.ts'
import type { HolidayZone } from '../../../domain/calendar/holidays.ts'
import { numberInDigits } from '../../../french/figures/number-words.ts'
import { searchWords } from '../../../french/folded.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalAround } from '../../reading/original-words.ts'
import { type Said, saidLike } from '../../reading/said.ts'
import { documentsOf, placeIn, type Scene, type Told } from '../../scene/scene.ts'
import { moveRough, movesToldIn } from './moves-told.ts'
import { inDays, isSlipBetween, slipIn } from './stated-slips.ts'
import { type MilestoneRow, milestoneTables } from './told-slips.ts'

/** « La généralisation glisse de 4 semaines », below a table of milestones that moves it by six. */
export function rowsMoved(scene: Scene): Finding[] {
  const zone = scene.workspace.firm.holidayZone
  return documentsOf(scene).flatMap(told => {
    const rows = saidLike(told, /\|/).flatMap(said =>
      milestoneTables(said.text, told.date)
        .flat()
        .map(row => ({ said, row })),
    )
    if (rows.length === 0) return []
    const moves = saidLike(told, moveRough).flatMap(said =>
      said.isQuoted ? [] : movesToldIn(said.words).map(move => ({ said, ...move })),
    )
    return moves.flatMap(move => finding(told, move, rows, zone))
  })
}

type Move = ReturnType<typeof movesToldIn>[number] & { readonly said: Said }
type Row = { readonly said: Said; readonly row: MilestoneRow }

function finding(
  told: Told,
  { said, subject, length, index, quote }: Move,
  rows: readonly Row[],
  zone: HolidayZone,
): Finding[] {
  const meant = named(subject, rows)
  const slip = slipIn(numberInDigits(length))
  if (meant === undefined || slip === undefined) return []
  const { title, planned, reached, text } = meant.row
  if (planned === reached || isSlipBetween(slip, planned, reached, zone)) return []
  const days = inDays(daysBetween(planned, reached))
  return [
    {
      code: 'duration-mismatch',
      severity: 'error',
      place: placeIn(told, said.field, said.path, originalAround(said.text, index, quote.length)),
      against: placeIn(told, meant.said.field, meant.said.path, text),
      message: `« ${title} » est dit déplacé de ${length} ; du ${formatDate(planned)} au ${formatDate(reached)}, l’écart est de ${days}.`,
      expected: days,
      stated: length,
    },
  ]
}

/** The only row that has every word of the subject, whatever their endings. */
function named(subject: string, rows: readonly Row[]): Row | undefined {
  const clause = subject.split(/,| et | mais | donc | car |\|/).at(-1) ?? ''
  const words = stemsOf(clause)
  const near = rows.filter(({ row }) => {
    const own = stemsOf(row.title)
    return words.length > 0 && words.every(word => own.includes(word))
  })
  return near.length === 1 ? near[0] : undefined
}

/** « généralisation » and « généralisée » begin alike. */
function stemsOf(text: string): string[] {
  return searchWords(text)
    .filter(word => word.length > 3 && !plain.has(word))
    .map(word => word.slice(0, 7))
}

const plain = new Set('pour dans avec date jalon cette notre elle ainsi alors aussi'.split(' '))
