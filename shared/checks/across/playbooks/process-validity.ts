import { addDays, addMonths, daysBetween } from '../../../domain/calendar/calendar.ts'
import { isKept } from '../../../domain/workspace/kept.ts'
import { anyInWords, numberIn } from '../../../french/figures/number-words.ts'
import { formatDate } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding, Place } from '../../findings/finding.ts'
import { originalWords } from '../../reading/original-words.ts'
import { saidLike } from '../../reading/said.ts'
import {
  placeIn,
  type Scene,
  type ToldPlaybook,
  type ToldProposal,
  toldPlaybook,
} from '../../scene/scene.ts'
import { isStanding } from '../day-rates/day-rates.ts'
import { sinceOf } from './process-rates.ts'

/** « Validité de l’offre : 30 jours au maximum » in a process of the firm, and an offer that is good for two months. */
export function processValidity({ workspace, proposals }: Scene): Finding[] {
  const told = workspace.playbooks
    .filter(isKept)
    .flatMap(playbook => lengthsIn(toldPlaybook(playbook), sinceOf(playbook)))
  const [length, ...others] = told
  if (length === undefined || others.some(({ quote }) => quote !== length.quote)) return []
  return proposals.filter(isStanding).flatMap(offer => tooLong(offer, length))
}

type Length = {
  readonly count: number
  readonly unit: string
  readonly quote: string
  readonly since: string
  readonly place: Place
}

const span = `(?<count>\\d{1,3}|${anyInWords}) (?<unit>jours?|semaines?|mois)(?! ouvre)`
const most = '(?: calendaires)?(?: au)? (?:maximum|plus|max)\\b'
const forms: readonly RegExp[] = [
  new RegExp(
    `\\bvalidite(?: (?:de l'|d'une |des |de nos |de la )(?:offres?|propositions?|devis))? ?(?::|de|est de|limitee a) ${span}${most}`,
    'g',
  ),
  new RegExp(
    `\\b(?:offres?|propositions?|devis) (?:est |sont )?valables? (?:pendant )?${span}${most}`,
    'g',
  ),
  new RegExp(
    `\\b(?:offres?|propositions?|devis) (?:n'est |ne sont )?jamais valables? plus de ${span}`,
    'g',
  ),
]

function lengthsIn(told: ToldPlaybook, since: string): Length[] {
  return saidLike(told, /valid|valable/i).flatMap(({ text, words, field, path }) =>
    forms.flatMap(form =>
      matchesIn(words, form).flatMap(({ 0: found, index, groups = {} }) => {
        const count = numberIn(groups.count ?? '')
        if (count === undefined) return []
        const quote = originalWords(text, index, found.length)
        const place = placeIn(told, field, path, quote)
        return [{ count, unit: groups.unit ?? '', quote, since, place }]
      }),
    ),
  )
}

/** To the day; the last one counts or not. */
function tooLong(offer: ToldProposal, { count, unit, quote, since, place }: Length): Finding[] {
  const { date, validUntil } = offer.proposal
  if (date === undefined || validUntil === undefined || date < since) return []
  const last =
    unit === 'mois' ? addMonths(date, count) : addDays(date, count * (unit.startsWith('s') ? 7 : 1))
  if (daysBetween(last, validUntil) <= 1) return []
  const days = daysBetween(date, validUntil)
  return [
    {
      code: 'duration-mismatch',
      severity: 'warning',
      place: placeIn(offer, 'Validité', ['validUntil']),
      against: place,
      message: `L’offre est valable ${days} jours, jusqu’au ${formatDate(validUntil)} ; un process du cabinet dit « ${quote} ».`,
      expected: `au plus tard le ${formatDate(last)}`,
      stated: formatDate(validUntil),
    },
  ]
}
