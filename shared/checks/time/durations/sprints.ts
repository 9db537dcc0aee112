import { firstDateSpan } from '../../../french/dates/spans.ts'
import { formatDate } from '../../../french/writing.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import type { Said } from '../../reading/said.ts'
import { documentsOf, placeIn, type Scene, type Told } from '../../scene/scene.ts'
import { daysLike } from '../days-like.ts'
import { documentDay } from '../document-day.ts'

/** « Sprint 2 (1er - 14 avril) », « Sprint 3 (8-21 avril) »: one ends before the next one begins. */
export function sprints(scene: Scene): Finding[] {
  return documentsOf(scene).flatMap(told => {
    const today = documentDay(told)
    if (today === undefined) return []
    const all = daysLike(told, /sprint|it[ée]ration/i).flatMap(said => sprintsIn(said, today))
    if (all.length < 2) return []
    const once = [...groupedBy(all, ({ rank }) => rank).values()].flatMap(each =>
      each.length === 1 ? each : [],
    )
    return once.flatMap(sprint => overlap(told, sprint, once))
  })
}

type Sprint = {
  readonly said: Said
  readonly quote: string
  readonly rank: number
  readonly start: string
  readonly end: string
}

const sprint =
  /(?<!\p{L})(?:sprint|it[ée]ration) (?:n° ?)?(\d{1,2})(?: \(| ?: ?| ?[-–|] ?)(?:du )?(\d[^()\n;|:]{3,40}\)?)/giu

function sprintsIn(said: Said, today: string): Sprint[] {
  return matchesIn(said.text, sprint).flatMap(([quote, rank = '', dates = '']) => {
    const span = firstDateSpan(dates, today)
    if (span === undefined || span.index > 0 || span.start === span.end) return []
    return [{ said, quote, rank: Number(rank), start: span.start, end: span.end }]
  })
}

/** The last day of one may be the first of the next one. */
function overlap(
  told: Told,
  { said, quote, rank, start }: Sprint,
  all: readonly Sprint[],
): Finding[] {
  const before = all.find(each => each.rank === rank - 1)
  if (before === undefined || start < before.start || start >= before.end) return []
  return [
    {
      code: 'date-conflict',
      severity: 'warning',
      place: placeIn(told, said.field, said.path, quote),
      against: placeIn(told, before.said.field, before.said.path, before.quote),
      message: `« ${quote} » commence le ${formatDate(start)} ; « ${before.quote} » ne finit que le ${formatDate(before.end)}.`,
      stated: formatDate(start),
    },
  ]
}
