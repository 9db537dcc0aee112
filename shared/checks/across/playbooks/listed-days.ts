import { numberIn, severalInWords } from '../../../french/figures/number-words.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { onceForEachRecord, saidLike } from '../../reading/said.ts'
import { placeIn, type Scene, toldPlaybooks } from '../../scene/scene.ts'

/** « 4 relances : J+14, J+17, J+21 » in a process: as many days as are announced. */
export function listedDays(scene: Scene): Finding[] {
  return toldPlaybooks(scene).flatMap(findingsIn)
}

const day = 'J ?\\+ ?\\d{1,3}(?!\\d)'
const announced = new RegExp(
  `\\b(?<count>\\d{1,2}|${severalInWords}) (?<what>[\\p{Ll}-]{4,}s)(?: [\\p{Ll}]+){0,2} ?(?::|\\() ?(?:à )?(?<days>${day}(?:(?:, (?:puis )?| et | puis | / | ; )(?:à )?${day})+)(?! ?(?:,|et|puis|…|etc))`,
  'giu',
)

const findingsIn = onceForEachRecord((told): readonly Finding[] =>
  saidLike(told, /J ?\+ ?\d[^\n]*J ?\+/).flatMap(({ text, field, path }) =>
    matchesIn(text, announced).flatMap(({ 0: quote, groups = {} }) => {
      const count = numberIn(groups.count ?? '')
      const listed = (groups.days ?? '').match(/J ?\+/gi)?.length ?? 0
      if (count === undefined || count === listed || lasting.test(groups.what ?? '')) return []
      return [
        {
          code: 'figure-conflict' as const,
          severity: 'warning' as const,
          place: placeIn(told, field, path, quote),
          message: `« ${quote} » : ${listed} dates sont données.`,
          expected: String(listed),
          stated: String(count),
        },
      ]
    }),
  ),
)

/** « 3 semaines : J+7, J+14 » is how long it takes. */
const lasting = /^(?:jours|semaines|heures|minutes|personnes|points)$/
