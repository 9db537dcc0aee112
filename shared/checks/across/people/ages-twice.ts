import { addMonths } from '../../../domain/calendar/calendar.ts'
import { searchWords } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { figuresLike, onceForEachRecord, type Said } from '../../reading/said.ts'
import { documentsOf, placeIn, type Scene, type Told } from '../../scene/scene.ts'

/** « Odile, 52 ans, cheffe de serre », then « Odile (56 ans, cheffe de serre) »: one person has one age. */
export function agesTwice(scene: Scene): Finding[] {
  const ages = documentsOf(scene).flatMap(agesIn)
  return [...groupedBy(ages, ({ name }) => name).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const other = others.find(each => isOther(each, first))
    return other === undefined ? [] : [finding(other, first)]
  })
}

type Age = {
  readonly name: string
  readonly years: number
  /** « cheffe de serre » */
  readonly post: readonly string[]
  readonly quote: string
  readonly said: Said
  readonly told: Told
}

const age = pattern('gu')`
  (?<![\p{L}-])(?<name>\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2}) ?[,(] ?(?<years>\d{2}) ans
  (?:, (?<post>[^,().;:»\n]{3,50}))?(?=[),.;]| ?$)
`

const agesIn = onceForEachRecord((told): readonly Age[] =>
  figuresLike(told, /[,(] ?\d{2} ans/).flatMap(said =>
    matchesIn(said.text, age).map(({ 0: quote, groups = {} }) => ({
      name: groups.name ?? '',
      years: Number(groups.years),
      post: searchWords(groups.post ?? '').filter(word => word.length > 3),
      quote,
      said,
      told,
    })),
  ),
)

/** A first name may be that of two people: the post tells which. A year later, one is a year older. */
function isOther(one: Age, other: Age): boolean {
  const gap = Math.abs(one.years - other.years)
  if (gap === 0 || (gap === 1 && one.told.id !== other.told.id)) return false
  return isOnePost(one, other) && isSameYear(one.told, other.told)
}

function isOnePost({ name, post }: Age, other: Age): boolean {
  const isFull = name.includes(' ')
  if (post.length === 0 || other.post.length === 0) return isFull
  return post.some(word => other.post.includes(word))
}

function isSameYear({ date: one }: Told, { date: other }: Told): boolean {
  if (one === undefined || other === undefined) return true
  const [first = '', last = ''] = [one, other].toSorted()
  return last <= addMonths(first, 12)
}

function finding({ told, said, quote, years }: Age, first: Age): Finding {
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place: placeIn(told, said.field, said.path, quote),
    against: placeIn(first.told, first.said.field, first.said.path, first.quote),
    message: `« ${quote} » ici, et « ${first.quote} » ailleurs.`,
    expected: `${first.years} ans`,
    stated: `${years} ans`,
  }
}
