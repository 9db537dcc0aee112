import { formatEuros } from '../../domain/french.ts'
import { matchesIn } from '../../domain/matches-in.ts'
import type { Mission } from '../../domain/mission.ts'
import type { Finding } from '../finding.ts'
import { around, saidLike } from '../said.ts'
import { placeIn, type Scene } from '../scene.ts'

/** The envelope that minutes or a report tell is the one that the brief agreed. */
export function toldEnvelopes({ reports, meetings }: Scene): Finding[] {
  return [...reports, ...meetings].flatMap(told => {
    const { mission } = told
    const agreed = mission?.budget.envelope
    if (mission === undefined || agreed === undefined) return []
    return saidLike(told, /enveloppe|budget (?:convenu|initial)/i).flatMap(
      ({ text, field, path }) =>
        matchesIn(text, envelope).flatMap(match => {
          const [quote, digits = '', scale = ''] = match
          const stated = centsOf(digits, scale)
          if (Math.abs(stated - agreed) <= precisionOf(digits, scale)) return []
          return [
            {
              code: 'figure-conflict' as const,
              severity: 'error' as const,
              place: placeIn(told, field, path, around(text, match.index, quote.length)),
              against: briefPlace(told, mission),
              message: `L’enveloppe est de ${formatEuros(stated)} ici, et de ${formatEuros(agreed)} dans le brief.`,
              expected: formatEuros(agreed),
              stated: formatEuros(stated),
            },
          ]
        }),
    )
  })
}

/** The whole of it, and not what is left of it or a part of it. */
const envelope =
  /(?<!(?:reste|reliquat|solde|part) (?:de |sur )?l[’'])(?:enveloppe(?: (?:globale|totale|initiale|convenue|accept[ée]e|de la mission|du projet|budg[ée]taire|client|du client|du cabinet)){0,2}|budget (?:convenu|initial)(?: de la mission| du projet)?)(?: reste)?(?: est)?(?: de| [àa]|\s?:)? ?[*_]{0,2}(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+(?:[.,]\d+)?)[ \u00a0\u202f]?(k|M)?[ \u00a0\u202f]?€(?![ \u00a0\u202f]?TTC)/giu

const scales: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000 }

function centsOf(digits: string, scale: string): number {
  const value = Number(digits.replace(/[ \u00a0\u202f]/g, '').replace(',', '.'))
  return Math.round(value * (scales[scale.toLowerCase()] ?? 1) * 100)
}

/** « 35 k€ » may be 34 800 €. */
function precisionOf(digits: string, scale: string): number {
  const decimals = /[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0
  return scale === '' ? 0 : 50 * 10 ** -decimals * (scales[scale.toLowerCase()] ?? 1)
}

function briefPlace(
  { client }: Scene['meetings'][number] | Scene['reports'][number],
  mission: Mission,
) {
  const { id, createdOn } = mission
  const brief = { document: 'Brief', table: 'missions' as const, id, date: createdOn, client }
  return placeIn(brief, 'Enveloppe', ['budget', 'envelope'])
}
