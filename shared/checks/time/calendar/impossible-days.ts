import { toldDaysIn } from '../../../french/dates/told-days.ts'
import { pattern } from '../../../french/pattern.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalWords } from '../../reading/original-words.ts'
import { placeIn, type Scene, writingsOf } from '../../scene/scene.ts'
import { daysLike } from '../days-like.ts'

/** « 31/02/2026 », « 31 avril »: no calendar has such a day. */
export function impossibleDays(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    daysLike(told, rough).flatMap(({ text, words, field, path }) =>
      toldDaysIn(words, told.date ?? '2024-01-01')
        .filter(({ date }) => date === undefined && !isSaid(words))
        .map(({ start, end }) => {
          const quote = originalWords(text, start, end - start).replace(/^le /i, '')
          return {
            code: 'date-conflict' as const,
            severity: 'error' as const,
            place: placeIn(told, field, path, quote),
            message: `« ${quote} » : ce jour n’existe pas.`,
            stated: quote,
          }
        }),
    ),
  )
}

/** « Le 29 février n’existe pas cette année. » */
function isSaid(words: string): boolean {
  return /n'exist|n’exist|bissextile|faute de 29 fevrier/.test(words)
}

/** The only days that a month may lack, and those that none has. */
const rough = pattern('i')`
  \b(?:29|30|31)(?: f[ée]v|[./]0?2[./])
  |\b31(?: (?:avril|juin|septembre|novembre)|[./](?:0?[469]|11)[./])
  |\b(?:00?|3[2-9]|[4-9]\d)
  (?: (?:jan|f[ée]v|mars|avr|mai|juin|juil|ao|sept|oct|nov|d[ée]c)|[./][01]?\d[./]20)
`
