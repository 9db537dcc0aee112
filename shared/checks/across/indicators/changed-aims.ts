import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { figuresLike, onceForEachRecord } from '../../reading/said.ts'
import { missionOf, type Scene, type Told } from '../../scene/scene.ts'

type Change = { readonly label: string; readonly from: string; readonly to: string }

/**
 * « Avenant n° 2 : cible portée de 80 % à 85 % », in the document that tells the new target, or in another of
 * its mission before it.
 */
export function isAimChanged(
  { reports, meetings, proposals }: Scene,
  told: Told,
  change: Change,
): boolean {
  if (amended.test(folded(`${change.to} ${change.label}`))) return true
  const mission = missionOf(told)
  return (
    mission !== undefined &&
    [...reports, ...meetings, ...proposals]
      .filter(other => other.mission === mission && isBefore(other, told))
      .some(each => changesIn(each).some(line => tells(line, change)))
  )
}

function isBefore(other: Told, told: Told): boolean {
  if (other.id === told.id) return true
  return other.date !== undefined && told.date !== undefined && other.date <= told.date
}

/** The sentences that tell that something was changed, folded. */
const changesIn = onceForEachRecord((told): readonly string[] =>
  figuresLike(told, rough)
    .filter(({ path, isQuoted }) => !isQuoted && path[0] !== 'kpis')
    .flatMap(({ text }) => text.split(/[.;](?:\s|$)|\n/))
    .filter(line => rough.test(line))
    .map(line => folded(line)),
)

const rough =
  /port[ée]|relev|rehauss|ramen|baiss|r[ée]vis|remont|modifi|ajust|augment|diminu|revu|remplac|au lieu d|avenant|initial|nouvel|d[ée]sormais|non plus|→|->|de \d/i

/** To the new figure, from the old one or by what changes an aim. */
function tells(line: string, { from, to }: Change): boolean {
  if (!isIn(line, to) || !aim.test(line) || kept.test(line)) return false
  return isIn(line, from) ? moved.test(line) : changed.test(line) || addendum.test(line)
}

const aim = /\b(?:cibles?|objectifs?|seuils?|vis(?:e|ee|es|ees|ent|ons|ait)|avenants?)\b/
const addendum = /\bavenants?\b/
const kept = /\b(?:inchange|confirme|maintenu|identique)/
const participle =
  '(?:port|relev|rehauss|ramen|abaiss|revis|remont|modifi|ajust|augment|diminu|baiss)e'
/** « de 80 % à 85 % », « 85 % au lieu de 80 % », « remplace les 80 % ». */
const moved = pattern()`
  \b(?:${participle}e?s?|revue?s?|remplace(?:nt)?|passee?s?|avenants?|nouvel(?:le)?s?|desormais)\b
  |\bau lieu d|→|->|\bnon plus\b|\binitial|\b(?:cibles?|objectifs?|seuils?)\b[^,]* de \d[^,]{0,12} a \d
`
/** « cible portée à 85 % ». */
const changed = new RegExp(
  `\\b(?:cibles?|objectifs?|seuils?)\\b[^.;:]{0,60}?\\b(?:${participle}e?s?|revue?s?) (?:[a-z]+ ){0,2}?a \\d`,
)
const amended = /\b(?:avenants?|revisee?s?|revue?s?|au lieu de|initialement)\b/

function isIn(line: string, figure: string): boolean {
  const [digits = ''] = /\d[\d ]*(?:[.,]\d+)?/.exec(folded(figure)) ?? []
  const written = digits.trim().replace(/[.,]/, '[.,]').replaceAll(' ', ' ?')
  return written !== '' && new RegExp(`(?<![\\d.,])${written}(?!\\d|[.,]\\d| \\d{3})`).test(line)
}
