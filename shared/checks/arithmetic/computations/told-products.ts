import { shown, statedFigure } from '../../../french/figures/figure-words.ts'
import { isNear } from '../../../french/figures/figures.ts'
import { pattern } from '../../../french/pattern.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike, type Said } from '../../reading/said.ts'
import { textsAbove } from '../../reading/texts-above.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'
import { productsIn } from './product-forms.ts'
import type { Product } from './product-words.ts'

/** « 40 paniers à 18 €, soit 720 € », « 6 par jour, 5 jours sur 7 : 30 »: a product told in words. */
export function toldProducts(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, rough).flatMap(said =>
      said.text
        .split('\n')
        .flatMap((line, index, lines) =>
          productsIn(line, () => [...textsAbove(told, said), ...lines.slice(0, index)]).flatMap(
            product => (isRight(product) ? [] : [finding(told, said, line, product)]),
          ),
        ),
    ),
  )
}

const rough = pattern()`
  [àÀ] (?:raison de )?\d[^\n]{0,60}(?:soit|:|=|fait|co[ûu]t|repr[ée]s|donne|total|\(|, une? )
  |jours (?:sur 7|par sem)|groupes? de \d|sur \S{1,6} ans|moyen[^\n(]{0,60}\(\d
  |(?:à eux|à elles|pour les) (?:\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)
  |\+ \d[^\n(]{0,60}\(\d
  |(?:par |\/)[^\n\d]{3,60}\d[^\n]{1,40} (?:pour|sur|dans) (?:
    les |nos |vos |ces |leurs |tou|l[’']ens|\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix
    |onze|douze
  )
`

/** What is told may be what it makes over another time, or with tax; far from it, it is another thing. */
function isRight({ result, expected, factors, reach, isHeld }: Product): boolean {
  const isMeant = Math.abs(result.value / expected - 1) <= reach
  if (isHeld === true) return !isMeant
  return !isMeant || [1, ...factors].some(factor => isNear(result, expected * factor))
}

function finding(told: Told, { text, field, path }: Said, line: string, found: Product): Finding {
  const { result, reckoning, index, quote } = found
  const expected = shown(result, found.expected)
  return {
    code: 'total-mismatch',
    severity: 'error',
    place: placeIn(told, field, path, around(text, text.indexOf(line) + index, quote.length)),
    message: `${reckoning} font ${expected}, et non ${statedFigure(result)}.`,
    expected,
    stated: statedFigure(result),
  }
}
