import { formatNumber } from '../../../french/writing.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalAround } from '../../reading/original-words.ts'
import { figuresLike, onceForEachRecord } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'
import { type Claim, claimsIn } from './counts-in-words.ts'

/** « 1 540 variétés » where every other document says 1 450: the same digits in another order. */
export function swappedDigits(scene: Scene): Finding[] {
  const all = writingsOf(scene).flatMap(told =>
    largeCountsIn(told).map(each => ({ ...each, told })),
  )
  return [...groupedBy(all, ({ noun }) => noun).values()].flatMap(swappedIn)
}

type Placed = Claim & { readonly told: Told }

/** Two digits have but one other order, and may well be another number. */
const fewest = 100

const largeCountsIn = onceForEachRecord((told): readonly Claim[] =>
  figuresLike(told, /\d\s?\d\d\s+[^\d\s%€]{2}/)
    .filter(({ path }) => path[0] !== 'references')
    .flatMap(claimsIn)
    .filter(({ value }) => value >= fewest),
)

/** The one told more often is held to be right. */
function swappedIn(claims: readonly Placed[]): Finding[] {
  const values = [...groupedBy(claims, ({ value }) => value).values()]
  if (values.length < 2) return []
  return values.flatMap(([one, ...again]) => {
    const usual = values.find(
      ([other, ...others]) =>
        other !== undefined &&
        one !== undefined &&
        others.length > again.length &&
        other.value !== one.value &&
        digitsOf(other.value) === digitsOf(one.value),
    )
    const [meant] = usual ?? []
    return one === undefined || meant === undefined ? [] : [finding(one, meant)]
  })
}

function digitsOf(value: number): string {
  return [...String(value)].toSorted().join('')
}

function finding({ told, said, index, length, value }: Placed, meant: Placed): Finding {
  const [expected, stated] = [meant.value, value].map(formatNumber)
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place: placeIn(told, said.field, said.path, originalAround(said.text, index, length)),
    against: placeIn(meant.told, meant.said.field, meant.said.path, meant.said.text),
    message: `${stated} ici, et ${expected} ailleurs : « ${meant.said.text} ».`,
    ...(expected !== undefined && { expected }),
    ...(stated !== undefined && { stated }),
  }
}
