import { numberIn, severalInWords } from '../../../french/figures/number-words.ts'
import { folded } from '../../../french/folded.ts'
import { letter } from '../../../french/letters.ts'
import { pattern } from '../../../french/pattern.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, type Said, saidLike, wholeWords } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'

/** « 3 dépôts (Rezé et Vertou) sont à équiper », where the same document tells of « le dépôt de Rezé »: as many as are named. */
export function namedInBrackets(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    saidLike(told, rough).flatMap(said =>
      said.isQuoted
        ? []
        : matchesIn(said.text, counted).flatMap(match => wrongIn(told, said, match)),
    ),
  )
}

const number = `(?<count>\\d{1,2}|[${letter}]{4,6})`
const name = `\\p{Lu}(?:(?! et )[${letter}’' -]){1,30}`
const rough = new RegExp(
  `(?:\\d|${severalInWords}) [^\\s\\d]{3,}[sx]\\b[^\\n()]{0,40}\\(\\p{Lu}[^()\\n]+(?:,| et )[^()\\n]+\\)`,
  'iu',
)
const counted = new RegExp(
  `(?<![${letter}\\d/,.])${number} (?<noun>[${letter}]{3,}[sx])(?: [${letter}’'-]+){0,2} \\((?<list>${name}(?:, ${name})*(?: et ${name})?)\\)`,
  'gu',
)

/** « 2 des 5 dépôts (Rezé et Vertou) ». */
const ofSome =
  /(?:\d|\p{L}) (?:des|de nos|de vos|de ces|sur|parmi)(?: les| nos| vos)? $|parmi (?:les|nos|vos) $/iu

function wrongIn(told: Told, { text, field, path }: Said, match: RegExpMatchArray): Finding[] {
  const { 0: quote, index = 0, groups: { count: digits = '', noun = '', list = '' } = {} } = match
  const [count, names] = [numberIn(digits.toLowerCase()) ?? 99, list.split(/, | et /)]
  // « Achats et Ventes » may be one module, and « Rezé et Vertou » are two towns.
  const ways = [names.length, ...(places.test(folded(noun)) ? [] : [list.split(', ').length])]
  const isFar = count > 12 || Math.abs(count - names.length) > 2
  if (names.length < 2 || isFar || ways.includes(count) || ofSome.test(text.slice(0, index)))
    return []
  if (!isNamedEach(told, folded(noun), names, names.length > count)) return []
  return [
    {
      code: 'figure-conflict',
      severity: 'warning',
      place: placeIn(told, field, path, around(text, index, quote.length)),
      message: `« ${quote} » : ${names.length} y sont nommés.`,
      expected: String(names.length),
      stated: String(count),
    },
  ]
}

/** « 3 agences (Lyon et Paris) » may be in two towns, and two salesmen travel in three: the names are then of places. */
function isNamedEach(told: Told, noun: string, names: readonly string[], isMore: boolean): boolean {
  if (products.test(noun) || (isMore && places.test(noun))) return true
  const single = noun.replace(/aux$/, 'al').replace(/[sx]$/, '')
  const words = wholeWords(told)
  return names.some(each =>
    ['', 'de ', "d'", 'du ', 'a '].some(link => words.includes(`${single} ${link}${folded(each)}`)),
  )
}

const products = pattern()`
  ^(?:
    outils|logiciels|applications|editeurs|fournisseurs|prestataires|concurrents|solutions
    |modules|marques|partenaires
  )$
`
const places = pattern()`
  ^(?:
    magasins|boutiques|agences|sites|depots|entrepots|usines|ateliers|antennes|ecoles
    |restaurants|etablissements|villes|communes|regions|departements|pays
  )$
`
