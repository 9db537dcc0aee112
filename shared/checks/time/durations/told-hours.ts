import { formatMinutes, minutesBetween } from '../../../french/dates/clock-time.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { figuresLike } from '../../reading/said.ts'
import { documentsOf, placeIn, type Scene } from '../../scene/scene.ts'

/** « 9h00 - 13h00 (4h) » lasts as long as its hours; breaks may make it shorter, never longer. */
export function toldHours(scene: Scene): Finding[] {
  return documentsOf(scene).flatMap(told =>
    figuresLike(told, /\d ?h.*\(\s?\d/i).flatMap(({ text, field, path }) =>
      matchesIn(text, hours).flatMap(
        ([quote, from = '', fromMin = '', to = '', toMin = '', long = '', longMin = '']) => {
          const available = minutesBetween(time(from, fromMin), time(to, toMin))
          const stated = Number(long) * 60 + Number(longMin)
          if (available === undefined || stated <= available) return []
          return [
            {
              code: 'duration-mismatch' as const,
              severity: 'error' as const,
              place: placeIn(told, field, path, quote),
              message: `De ${from} h ${fromMin || '00'} à ${to} h ${toMin || '00'}, il y a ${formatMinutes(available)}, et non ${formatMinutes(stated)}.`,
              expected: formatMinutes(available),
              stated: formatMinutes(stated),
            },
          ]
        },
      ),
    ),
  )
}

const clock = String.raw`(\d{1,2})[ \u00a0\u202f]?h[ \u00a0\u202f]?(\d{2})?`
const hours = new RegExp(
  `\\b${clock}[ \\u00a0\\u202f]?(?:-|–|—|→|à)[ \\u00a0\\u202f]?${clock}[ \\u00a0\\u202f]?\\(${clock}\\)`,
  'giu',
)

function time(hour: string, minutes: string): string {
  return `${hour.padStart(2, '0')}:${minutes.padStart(2, '0')}`
}
