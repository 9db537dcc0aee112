import { groupedBy } from '../../../values/grouped-by.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalWords } from '../../reading/original-words.ts'
import { figuresLike, onceForEachRecord, type Said } from '../../reading/said.ts'
import { documentsOf, missionOf, placeIn, type Scene, type Told } from '../../scene/scene.ts'

/** « Pilote avec 10 conducteurs » of a mission has as many of them in each of its documents. */
export function pilotSizes(scene: Scene): Finding[] {
  const sizes = documentsOf(scene).flatMap(told =>
    sizesIn(told).map(size => ({ ...size, told, mission: missionOf(told) })),
  )
  const groups = groupedBy(
    sizes.filter(({ mission }) => mission !== undefined),
    ({ mission, noun }) => `${mission?.id} ${noun}`,
  )
  return [...groups.values()].flatMap(conflictIn)
}

type Size = {
  readonly noun: string
  readonly value: number
  /** Where the pilot takes place, if it is told: another one may have another size. */
  readonly site: string
  readonly quote: string
  readonly said: Said
}
type Placed = Size & { readonly told: Told }

const number = '(?<count>\\d{1,3})'
const noun = '(?<noun>[a-z-]{4,}[sx])'
/** « Au moment du pilote » tells of something else. */
const atPilot =
  "(?<!(?:moment|lors|avant|apres|pendant|fin|bilan|suite|debut)s? (?:du |le |la |de la |des |les )?(?:phase )?)\\bpilotes?(?: (?:a|au|aux|de|du|sur|en) (?:l'|la |le |les )?(?<site>(?!\\d)[a-z][a-z'-]{2,20}(?: [a-z'-]{3,20})?))?"
const takesPlace =
  '(?:port(?:e|era)|se (?:fait|fera|deroule|deroulera|tient|tiendra)|(?:a|aura) lieu|(?:est|sera) (?:mene|prevu|conduit|lance)|demarre(?:ra)?)'
/** « Les 12 points pilotes » are places, « un pilote sur 3 points » is no size. */
const those = new RegExp(`\\b(?:les|nos|vos|ses|leurs|aux|des) ${number} ${noun} pilotes?\\b`, 'g')
const forms: readonly RegExp[] = [
  new RegExp(
    `${atPilot}(?: ${takesPlace})? ?(?:avec|sur|aupres de|aupres d'|dans|:) ?(?:les |des |nos |vos )?${number} ${noun}\\b(?! sur )`,
    'g',
  ),
  new RegExp(`${atPilot} \\(${number} ${noun}(?: [a-z]+)?\\)`, 'g'),
  those,
]
const rough = /[Pp]ilotes?\b/
const measures =
  /^(?:jour|semaine|moi|an|heure|minute|session|atelier|point|phase|etape|page|outil|module|objectif|livrable|axe|euro|mesure|retour)s?$/
/** More of them later, or others. */
const otherwise =
  /elargi|etend|exten|supplement|passe(?:r|nt)? (?:de|a)|au lieu|deuxieme|second|ajout|autres|vague|encore|deja|ensuite|puis\b/

const sizesIn = onceForEachRecord((told): readonly Size[] =>
  figuresLike(told, rough)
    .filter(({ isQuoted, path }) => !isQuoted && path[0] !== 'references')
    .flatMap(sizesOf),
)

function sizesOf(said: Said): Size[] {
  return forms.flatMap(form =>
    matchesIn(said.words, form).flatMap(({ 0: found, index, groups = {} }) => {
      const name = (groups.noun ?? '').replace(/[sx]$/, '')
      const value = Number(groups.count)
      const near = around(said.words, index, found.length)
      const isSpan = measures.test(name) && !(name === 'point' && form === those)
      if (isSpan || otherwise.test(near)) return []
      const quote = originalWords(said.text, index, found.length)
      return [{ noun: name, value, site: groups.site ?? '', quote, said }]
    }),
  )
}

/** In the same sentence or line of a list. */
function around(words: string, index: number, length: number): string {
  const [before = ''] = words
    .slice(Math.max(0, index - 40), index)
    .split(edge)
    .slice(-1)
  const [after = ''] = words.slice(index + length, index + length + 60).split(edge)
  return `${before}${words.slice(index, index + length)}${after}`
}

const edge = /[.;] | - |\*\*/

/** The first one is held to; one document that tells two sizes tells of two pilots. */
function conflictIn([first, ...others]: readonly Placed[]): Finding[] {
  if (first === undefined) return []
  const isTwice = others.some(each => each.told.id === first.told.id && each.value !== first.value)
  const other = others.find(each => each.value !== first.value)
  if (isTwice || other === undefined || !isOneSite(first, other)) return []
  return [
    {
      code: 'figure-conflict',
      severity: 'warning',
      place: placeIn(other.told, other.said.field, other.said.path, other.quote),
      against: placeIn(first.told, first.said.field, first.said.path, first.quote),
      message: `« ${other.quote} » ici, et « ${first.quote} » dans ${first.told.document === 'Brief' ? 'le brief' : 'un autre document de la mission'}.`,
      expected: String(first.value),
      stated: String(other.value),
    },
  ]
}

function isOneSite({ site }: Placed, other: Placed): boolean {
  return site === '' || other.site === '' || site === other.site
}
