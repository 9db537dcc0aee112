import { foldedMonths } from '../../../french/dates/names.ts'
import { formatNumber } from '../../../french/writing.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalAround } from '../../reading/original-words.ts'
import { figuresLike, onceForEachRecord } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'
import { type Claim, thingsIn } from './counts-in-words.ts'
import { isPassing } from './owned-counts.ts'
import { toldCounts } from './told-counts.ts'

/** « 1 540 variétés » where the other documents say 1 450: the same digits in another order. */
export function swappedDigits(scene: Scene): Finding[] {
  const all = firstToldFirst(writingsOf(scene)).flatMap(told =>
    largeCountsIn(told).map(each => ({ ...each, told })),
  )
  const found = [...groupedBy(all, ({ noun }) => noun).values()].flatMap(swappedIn)
  return found.length === 0 ? found : withoutToldCounts(scene, found)
}

/** What is held against the brief is told once. */
function withoutToldCounts(scene: Scene, found: readonly Finding[]): Finding[] {
  const keyOf = ({ place: { record }, stated }: Finding) =>
    [record.id, ...record.path, stated].join(' ')
  const known = new Set(toldCounts(scene).map(keyOf))
  return found.filter(each => !known.has(keyOf(each)))
}

/** The sheet of a client before its documents. */
function firstToldFirst(documents: readonly Told[]): Told[] {
  const dayOf = ({ table, date = '9999' }: Told) => (table === 'clients' ? '' : date)
  return documents.toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)))
}

type Placed = Claim & { readonly told: Told }

/** Two digits have but one other order, and may well be another number. */
const fewest = 100

const largeCountsIn = onceForEachRecord((told): readonly Claim[] =>
  figuresLike(told, /\d\s?\d\d\s+[^\d\s%€]{2}/)
    .filter(({ path }) => path[0] !== 'references')
    .flatMap(thingsIn)
    .filter(({ value }) => value >= fewest),
)

/** The one told more often is held to be right; of two told alike, the first one. */
function swappedIn(claims: readonly Placed[]): Finding[] {
  const values = [...groupedBy(claims, ({ value }) => value).values()]
  return values.flatMap((same, index) => {
    const [one] = same
    const [meant] = values.find((others, rank) => isMeant(others, same, rank < index)) ?? []
    return one === undefined || meant === undefined ? [] : [finding(one, meant)]
  })
}

function isMeant(others: readonly Placed[], same: readonly Placed[], isFirst: boolean): boolean {
  const [other, one] = [others[0]?.value ?? 0, same[0]?.value ?? 0]
  if (other === one || digitsOf(other) !== digitsOf(one)) return false
  return others.length === same.length
    ? isFirst && areNeighbours(one, other) && [...others, ...same].every(isOfAllTime)
    : others.length > same.length
}

/** « 1 284 colis en mars » are others than those of April, and what comes and goes than those of another report. */
function isOfAllTime({ noun, said: { words }, index, length }: Placed): boolean {
  const near = words.slice(Math.max(0, index - 40), index + length + 40)
  return !isPassing(noun) && !inATime.test(near)
}

const inATime = new RegExp(
  `\\b(?:${foldedMonths.join('|')}|20\\d\\d|par (?:jour|semaine|mois|an)|mois|semaines?|trimestre|semestre|hier|avant|apres)\\b`,
)

/** 1 284 and 1 248: nothing else tells two long numbers apart. Round ones may well be two. */
function areNeighbours(one: number, other: number): boolean {
  if (one < 1000 || one % 100 === 0 || other % 100 === 0) return false
  const [first, second] = [String(one), String(other)]
  const at = [...first].findIndex((digit, index) => digit !== second[index])
  return first.slice(at + 2) === second.slice(at + 2)
}

function digitsOf(value: number): string {
  return [...String(value)].toSorted().join('')
}

function finding({ told, said, index, length, value }: Placed, meant: Placed): Finding {
  const [expected = '', stated = ''] = [meant.value, value].map(formatNumber)
  const known = originalAround(meant.said.text, meant.index, meant.length)
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place: placeIn(told, said.field, said.path, originalAround(said.text, index, length)),
    against: placeIn(meant.told, meant.said.field, meant.said.path, known),
    message: `${stated} ici, et ${expected} ailleurs : « ${known} ».`,
    expected,
    stated,
  }
}
