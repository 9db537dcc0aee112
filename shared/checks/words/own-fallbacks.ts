import { pattern } from '../../french/pattern.ts'
import type { Finding } from '../findings/finding.ts'
import { originalWords } from '../reading/original-words.ts'
import { wordsLike } from '../reading/said.ts'
import { documentsOf, placeIn, type Scene } from '../scene/scene.ts'

/** « Tester la formule 2. Si insuffisant, passer en formule 2. »: what is chosen is no way out of itself. */
export function ownFallbacks(scene: Scene): Finding[] {
  return documentsOf(scene).flatMap(told =>
    wordsLike(told, rough).flatMap(({ text, words, field, path }) => {
      const match = fallback.exec(words)
      if (match === null) return []
      const quote = originalWords(text, match.index, match[0].length)
      return [
        {
          code: 'figure-conflict' as const,
          severity: 'warning' as const,
          place: placeIn(told, field, path, quote),
          message: `« ${quote} » : le recours est le choix lui-même.`,
          stated: quote,
        },
      ]
    }),
  )
}

const rough = /\b(?:option|scenario|solution|formule|variante|pack|plan) (?:\d|[a-e])\b/
const fallback = pattern()`
  \b(?:tester|essayer|commencer (?:par|avec)|demarrer (?:par|avec)|debuter (?:par|avec)|retenir|choisir
  |opter pour|prendre|privilegier) (?:d'abord )?(?:la |le |l'|une? )?
  (?<choice>(?:option|scenario|solution|formule|variante|pack|plan) (?:\d|[a-e]))\b[^.;\n]{0,80}[.;,] ?
  (?:puis |et )?(?:si (?:c'est |cela |ca )?(?:est |reste |s'avere )?(?:insuffisant|trop juste|besoin|necessaire
  |ca ne suffit pas|ne suffit pas)[a-z]*|sinon|a defaut|en cas d'echec)[^.;\n]{0,30}?
  \b(?:passer|basculer|opter|prendre|choisir|retenir|se rabattre)(?: (?:en|a|sur|pour|vers|par))?
  (?: la | le | l'| )\k<choice>(?![\da-z+]| (?:\+|avec|renforc|complet|elargi|etendu|plus))
`
