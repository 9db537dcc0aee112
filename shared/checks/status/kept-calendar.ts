import type { HolidayZone } from '../../domain/calendar/holidays.ts'
import { workingDaysMoved } from '../../domain/plan/milestone-slip.ts'
import type { Finding } from '../findings/finding.ts'
import { originalAround } from '../reading/original-words.ts'
import { type Said, saidLike } from '../reading/said.ts'
import { placeIn, type Scene, type ToldMinutes } from '../scene/scene.ts'
import { type MilestoneRow, milestoneTables } from '../time/slips/told-slips.ts'
import { claimsIn } from './claims.ts'
import { endKept, keptSoFar, noneLate, onTime } from './kept-planning.ts'

/** « Le calendrier est tenu », in minutes whose table of milestones moves one by weeks. */
export function keptCalendars({ meetings, workspace: { firm } }: Scene): Finding[] {
  return meetings.flatMap(minutes => {
    const tables = saidLike(minutes, /\|/).flatMap(said =>
      milestoneTables(said.text, minutes.date).map(rows => ({ said, rows })),
    )
    const claims = tables.length === 0 ? [] : saidLike(minutes, rough).filter(isOwn)
    return claims.length === 0
      ? []
      : tables.flatMap(table => against(minutes, claims, table, firm.holidayZone))
  })
}

const rough =
  /ten[iu]|respect|jalon|impact|incidence|retard|d[ée]calage|glissement|inchang|maintenu/i

/** What somebody says of it is his own view. */
function isOwn({ isQuoted, path }: Said): boolean {
  return !isQuoted && ['sections', 'decisions', 'notes'].includes(String(path[0]))
}

type Table = { readonly said: Said; readonly rows: readonly MilestoneRow[] }
type Moved = { readonly row: MilestoneRow; readonly days: number }

function against(
  minutes: ToldMinutes,
  claims: readonly Said[],
  { said, rows }: Table,
  zone: HolidayZone,
): Finding[] {
  const moved = rows.map(row => ({ row, days: workingDaysMoved(row.planned, row.reached, zone) }))
  const [latest] = moved.toSorted((one, other) => other.days - one.days)
  const end = moved
    .toSorted((one, other) => one.row.planned.localeCompare(other.row.planned))
    .at(-1)
  if (latest === undefined || end === undefined) return []
  const outcomes = [
    { moved: latest, least: 5, pattern: noneLate },
    { moved: end, least: 5, pattern: onTime },
    { moved: end, least: 5, pattern: endKept },
    { moved: latest, least: 10, pattern: keptSoFar },
  ].filter(each => each.moved.days >= each.least)
  const found = outcomes.flatMap(({ moved, pattern }) =>
    claims.flatMap(claim =>
      claimsIn(claim.words, pattern).map(({ 0: quote, index }) => ({
        claim,
        moved,
        index,
        length: quote.length,
      })),
    ),
  )
  const [first] = found
  return first === undefined ? [] : [finding(minutes, first, said)]
}

type Claim = {
  readonly claim: Said
  readonly moved: Moved
  readonly index: number
  readonly length: number
}

function finding(
  minutes: ToldMinutes,
  { claim, moved: { row, days }, index, length }: Claim,
  table: Said,
): Finding {
  const quote = originalAround(claim.text, index, length)
  return {
    code: 'rag-mismatch',
    severity: 'warning',
    place: placeIn(minutes, claim.field, claim.path, quote),
    against: placeIn(minutes, table.field, table.path, row.text),
    message: `Le compte-rendu dit : « ${quote} » ; « ${row.title} » a ${days} jours ouvrés de retard.`,
    expected: `${days} jours ouvrés de retard`,
    stated: quote,
  }
}
