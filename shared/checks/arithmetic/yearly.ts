import { formatNumber } from '../../domain/french.ts'
import type { Finding } from '../finding.ts'
import { around, type Said, saidLike } from '../said.ts'
import { documentsOf, placeIn, type Scene, type Told } from '../scene.ts'

/** « 600 €/mois, soit 7 200 €/an »: a year has twelve months, and at most fifty-two weeks. */
export function yearlyAmounts(scene: Scene): Finding[] {
  return documentsOf(scene).flatMap(told =>
    saidLike(told, /\/[ \u00a0\u202f]?an|par an/).flatMap(said =>
      [...said.text.matchAll(yearly)].flatMap(match => findings(told, said, match)),
    ),
  )
}

const amount = String.raw`(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[.,]00)?[ \u00a0\u202f]?€`
const per = String.raw`[ \u00a0\u202f]?(?:\/|par)[ \u00a0\u202f]?`
const yearly = new RegExp(
  `${amount}${per}(mois|semaine)[\\s;,*•–-]*(?:soit|=)[ \\u00a0\\u202f*]*${amount}${per}an\\b`,
  'giu',
)

/** Weeks that a firm may work in a year; some reckon on eleven months. */
const times: Readonly<Record<string, readonly [usual: number, least: number]>> = {
  mois: [12, 11],
  semaine: [52, 40],
}

function findings(told: Told, { text, field, path }: Said, match: RegExpMatchArray): Finding[] {
  const [quote, each = '', period = '', year = ''] = match
  const [one, whole] = [each, year].map(digits => Number(digits.replace(/\D/g, '')))
  const [usual, least] = times[period.toLowerCase()] ?? []
  if (!one || !whole || usual === undefined || least === undefined) return []
  const factor = whole / one
  if (factor > least - 0.5 && factor < usual + 0.5) return []
  const expected = `${formatNumber(one * usual)} €`
  return [
    {
      code: 'total-mismatch',
      severity: 'error',
      place: placeIn(told, field, path, around(text, match.index ?? 0, quote.length)),
      message: `${formatNumber(one)} € par ${period} × ${usual} font ${expected} par an, et non ${formatNumber(whole)} €.`,
      expected,
      stated: `${formatNumber(whole)} €`,
    },
  ]
}
