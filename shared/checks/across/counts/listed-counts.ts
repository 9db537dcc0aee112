import type { Finding } from '../../findings/finding.ts'
import { originalAround } from '../../reading/original-words.ts'
import { saidLike } from '../../reading/said.ts'
import { placeIn, type Scene } from '../../scene/scene.ts'

const announced =
  /\b(\d+) actions? (?:possibles?|proposees?|candidates?|pesees?|evaluees?|identifiees?|(retenues?|prioritaires?|priorisees?))/u

/** « 15 actions possibles » are as many as the matrix weighs; of more, some may not have been kept. */
export function listedCounts({ meetings }: Scene): Finding[] {
  return meetings.flatMap(minutes => {
    const listed = minutes.meeting.matrix.length
    if (listed === 0) return []
    return saidLike(minutes, /actions?/i).flatMap(({ text, words, field, path }) => {
      const match = path[0] === 'sections' ? announced.exec(words) : null
      if (match === null || Number(match[1]) === listed) return []
      // Those that are kept may be some of the matrix, never more.
      if (match[2] !== undefined && Number(match[1]) < listed) return []
      const isOfMore = match[2] === undefined && Number(match[1]) > listed
      const quote = originalAround(text, match.index, match[0].length)
      return [
        {
          code: 'figure-conflict' as const,
          severity: isOfMore ? ('info' as const) : ('warning' as const),
          place: placeIn(minutes, field, path, quote),
          message: `${match[1]} actions sont annoncées, ${listed} sont dans la matrice.`,
          expected: String(listed),
          stated: match[1] ?? '',
        },
      ]
    })
  })
}
