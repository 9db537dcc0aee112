import { daysBetween } from '../../../domain/calendar/calendar.ts'
import type { HolidayZone } from '../../../domain/calendar/holidays.ts'
import { dayInCell } from '../../../french/dates/told-days.ts'
import { folded } from '../../../french/folded.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { cellsOf } from '../../reading/drawn-cells.ts'
import { type Said, saidLike } from '../../reading/said.ts'
import { documentsOf, placeIn, type Scene, type Told } from '../../scene/scene.ts'
import { inDays, isSlipBetween, slipIn } from './stated-slips.ts'

/** Tables of milestones kept in a text: the slip beside two dates is theirs, and none passes the one it awaits. */
export function toldSlips(scene: Scene): Finding[] {
  const zone = scene.workspace.firm.holidayZone
  return documentsOf(scene).flatMap(told =>
    saidLike(told, /\|/).flatMap(said =>
      milestoneTables(said.text, told.date).flatMap(rows => [
        ...rows.flatMap(row => slipFinding(told, said, row, zone)),
        ...overtaken(told, said, rows),
      ]),
    ),
  )
}

export type MilestoneRow = {
  readonly title: string
  readonly text: string
  readonly planned: string
  readonly reached: string
  readonly slip: string | undefined
}

/** The tables of a text that tell, row by row, a day planned and the day that counts. */
export function milestoneTables(text: string, documentDate: string | undefined): MilestoneRow[][] {
  const tables: MilestoneRow[][] = [[]]
  let slipColumn = -1
  for (const line of text.split('\n')) {
    const cells = cellsOf(line)
    if (!line.includes('|')) {
      tables.push([])
      slipColumn = -1
    } else if (slipColumn === -1) slipColumn = cells.findIndex(cell => slipNames.test(folded(cell)))
    const row = rowOf(cells, slipColumn, documentDate)
    if (row !== undefined) tables.at(-1)?.push(row)
  }
  return tables
}

const slipNames = /^(?:ecart|glissement|retard|decalage|derive|delta|slip)/

/** The last two dates of a row: a first column may tell when the work begins. */
function rowOf(
  cells: readonly string[],
  slipColumn: number,
  documentDate: string | undefined,
): MilestoneRow | undefined {
  const dates = cells.flatMap(cell => dayInCell(cell, documentDate) ?? [])
  const [planned, reached] = dates.slice(-2)
  if (planned === undefined || reached === undefined || dates.length > 3) return undefined
  return {
    title: cells[0] ?? '',
    text: cells.join(' – '),
    planned,
    reached,
    slip: cells[slipColumn],
  }
}

function slipFinding(
  told: Told,
  { field, path }: Said,
  row: MilestoneRow,
  zone: HolidayZone,
): Finding[] {
  const { title, text, planned, reached, slip = '' } = row
  const stated = slipIn(/^[0=]$/.test(slip) ? '0 j' : slip)
  const days = daysBetween(planned, reached)
  if (stated === undefined || isSlipBetween(stated, planned, reached, zone)) return []
  return [
    {
      code: 'duration-mismatch',
      severity: 'error',
      place: placeIn(told, field, path, text),
      message: `« ${title} » : du ${formatDate(planned)} au ${formatDate(reached)}, l’écart est de ${inDays(days)}, et non de « ${slip} ».`,
      expected: inDays(days),
      stated: slip,
    },
  ]
}

/** Planned after the row above it, and now before it. */
function overtaken(told: Told, { field, path }: Said, rows: readonly MilestoneRow[]): Finding[] {
  return rows.flatMap((row, index) => {
    const before = rows[index - 1]
    if (before === undefined || row.planned <= before.planned || row.reached >= before.reached)
      return []
    return [
      {
        code: 'milestone-order' as const,
        severity: 'warning' as const,
        place: placeIn(told, field, path, row.text),
        against: placeIn(told, field, path, before.text),
        message: `« ${row.title} », attendu le ${formatDate(row.reached)}, passe avant « ${before.title} », attendu le ${formatDate(before.reached)} et prévu plus tôt.`,
        stated: formatDate(row.reached),
      },
    ]
  })
}
