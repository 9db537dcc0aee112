import { foldedMonths } from '../../../french/dates/names.ts'
import { formatDate } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalAround } from '../../reading/original-words.ts'
import { saidLike } from '../../reading/said.ts'
import { placeIn, type Scene } from '../../scene/scene.ts'
import { documentDay } from '../document-day.ts'

/** « 3 contrats signés en septembre 2026 », in an offer of April: what a reference tells was done before it. */
export function referencesAhead({ proposals }: Scene): Finding[] {
  return proposals.flatMap(offer => {
    const date = documentDay(offer)
    if (date === undefined) return []
    return saidLike(offer, / 20\d\d/).flatMap(({ text, words, field, path, isQuoted }) => {
      if (path[0] !== 'references' || isQuoted || toCome.test(words)) return []
      return matchesIn(words, month).flatMap(({ 0: found, 1: name = '', 2: year = '', index }) => {
        const rank = String(foldedMonths.indexOf(name) + 1).padStart(2, '0')
        if (`${year}-${rank}` <= date.slice(0, 7)) return []
        return [
          {
            code: 'event-after-document' as const,
            severity: 'warning' as const,
            place: placeIn(offer, field, path, originalAround(text, index, found.length)),
            message: `La proposition est datée du ${formatDate(date)} et raconte un résultat de ${name} ${year}.`,
            stated: `${name} ${year}`,
          },
        ]
      })
    })
  })
}

const month = new RegExp(`\\b(${foldedMonths.join('|')}) (20\\d\\d)\\b`, 'g')
const toCome =
  /prevu|en cours|objectif|jusqu|d'ici|horizon|programm|a venir|vise|echeance|depuis|a partir|attendu|livraison en|de .* a /
