import { folded } from '../../french/folded.ts'
import { capital, letter } from '../../french/letters.ts'
import { firstNames } from '../../french/names/first-names.ts'
import { towns } from '../../french/names/towns.ts'
import { groupedBy } from '../../values/grouped-by.ts'
import { matchesIn } from '../../values/matches-in.ts'
import type { Finding } from '../findings/finding.ts'
import { type Said, saidLike } from '../reading/said.ts'
import { documentsOf, placeIn, type Scene, type Told } from '../scene/scene.ts'

/** « Vitralux (Nantes) » in a comparison, « Vitralux est basé à Rennes » where somebody speaks of it. */
export function placesOfFirms(scene: Scene): Finding[] {
  return documentsOf(scene).flatMap(told => {
    const seated = saidLike(told, rough).flatMap(seatedIn)
    if (seated.length === 0) return []
    const listed = groupedBy(
      saidLike(told, roughAside).flatMap(said => asidesIn(said)),
      ({ name }) => name,
    )
    return seated.flatMap(each => conflict(told, each, seated, listed.get(each.name) ?? []))
  })
}

type Placed = {
  readonly name: string
  readonly town: string
  readonly quote: string
  readonly said: Said
}

const rough = / à [A-Z]/
const roughAside = /\([A-ZÉ][^()\s]{2,20}\)/
const name = `[${capital}][${letter}\\d’'&-]{2,}(?: [${capital}][${letter}\\d’'&-]+){0,2}`
const town = `[${capital}][${letter}-]{2,}`
const aside = new RegExp(`(?<![${letter}’'-])(${name}) \\((${town})\\)`, 'gu')
const seat = new RegExp(
  `(?<![${letter}’'-])(${name})(?:(?:[.,] (?:[IE]ls?|[Ee]lles?|[Ii]ls?|qui))? (?:est|sont)(?: (?:basé|installé|implanté|situé)e?s?)?|,? (?:basé|installé|implanté|situé)e?s?) à (${town})(?![${letter}-])(?! (?:et|ou|pour|en|le|du|depuis|jusqu|ce|cette)(?![${letter}]))`,
  'gu',
)

function asidesIn(said: Said): Placed[] {
  return matchesIn(said.text, aside).flatMap(match => placed(said, match))
}

function seatedIn(said: Said): Placed[] {
  return matchesIn(said.text, seat).flatMap(match => placed(said, match))
}

/** People move, and fairs with them: a firm has its place. */
function placed(said: Said, [quote, firm = '', place = '']: RegExpExecArray): Placed[] {
  const [own, at] = [folded(firm), folded(place)]
  const [first = ''] = own.split(/[ -]/)
  const isFirm = !firstNames.has(first) && !others.test(own) && towns.has(at)
  return isFirm ? [{ name: own, town: at, quote, said }] : []
}

const others =
  /^(?:ils?|elles?|m|mme|salon|foire|forum|comite|copil|reunion|atelier|congres|seminaire|formation|le|la|les)\b/

/** Each told once, and in one place: more of them are several sites. */
function conflict(
  told: Told,
  { name, town, quote, said }: Placed,
  seated: readonly Placed[],
  listed: readonly Placed[],
): Finding[] {
  const [first] = listed
  if (first === undefined || first.town === town) return []
  if (listed.some(each => each.town !== first.town)) return []
  if (seated.some(each => each.name === name && each.town !== town)) return []
  return [
    {
      code: 'figure-conflict',
      severity: 'warning',
      place: placeIn(told, said.field, said.path, quote),
      against: placeIn(told, first.said.field, first.said.path, first.quote),
      message: `« ${quote} » ici, et « ${first.quote} » ailleurs dans le document.`,
      expected: first.quote,
      stated: quote,
    },
  ]
}
