import { pattern } from '../../../french/pattern.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldMinutes, type ToldProposal } from '../../scene/scene.ts'

/** « 30 ans de savoir-faire » in a slogan, where the same minutes say « 40 ans de savoir-faire » twice. */
export function yearsOfCraft({ meetings, proposals }: Scene): Finding[] {
  return [...meetings, ...proposals].flatMap(told => {
    const claims = figuresLike(told, rough).flatMap(claimsIn)
    return [...groupedBy(claims, ({ craft }) => craft).values()].flatMap(same =>
      conflictIn(told, same),
    )
  })
}

type Claim = {
  readonly craft: string
  readonly years: string
  readonly quote: string
  readonly said: Said
}

const rough = /\d ans d(?:[’']expertise|e savoir-faire|[’']existence|e m[ée]tier)/
const years = pattern('gu')`
  (?<before>[^.;\n]{0,40}?)(?<!\d)(?<years>\d{2,3}) ans (?<craft>d[’']expertise|de savoir-faire|d[’']existence|de m[ée]tier)
`
/** Those of somebody, of each, or told roughly. */
const named = /\p{Lu}\p{Ll}+ ?[,:(–-] *$/u
const otherwise =
  /environ|plus de|pr[èe]s de|bient[ôo]t|presque|\b(?:il|elle|je|j[’']ai|chacun|moi|dont|de \d+ [àa])(?: \p{L}+)? *$/iu

/** The team of an offer and its references tell of others. */
function claimsIn(said: Said): Claim[] {
  if (['team', 'references', 'participants'].includes(String(said.path[0]))) return []
  return matchesIn(said.text, years).flatMap(({ 0: found, index, groups = {} }) => {
    const { before = '', years: count = '', craft = '' } = groups
    if (named.test(before) || otherwise.test(before)) return []
    const quote = around(said.text, index + before.length, found.length - before.length)
    return [{ craft: craft.replace('’', "'"), years: count, quote, said }]
  })
}

/** One against two at least that agree. */
function conflictIn(told: ToldMinutes | ToldProposal, claims: readonly Claim[]): Finding[] {
  const [one, other, ...others] = [...groupedBy(claims, each => each.years).values()].toSorted(
    (few, many) => few.length - many.length,
  )
  const [wrong, right] = [one?.[0], other?.[0]]
  if (wrong === undefined || right === undefined || others.length > 0) return []
  if (one?.length !== 1 || (other?.length ?? 0) < 2) return []
  return [
    {
      code: 'figure-conflict',
      severity: 'warning',
      place: placeIn(told, wrong.said.field, wrong.said.path, wrong.quote),
      against: placeIn(told, right.said.field, right.said.path, right.quote),
      message: `« ${wrong.quote} » ici, et ${right.years} ans ailleurs : « ${right.quote} ».`,
      expected: `${right.years} ans`,
      stated: `${wrong.years} ans`,
    },
  ]
}
