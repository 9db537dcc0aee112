import { numberIn, severalInWords } from '../../../french/figures/number-words.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalWords } from '../../reading/original-words.ts'
import { type Said, wordsLike } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldMinutes } from '../../scene/scene.ts'

/** « Comparatif de 5 logiciels », in minutes that compare four of them below. */
export function comparedCounts({ meetings }: Scene): Finding[] {
  return meetings.flatMap(minutes => {
    const listed = minutes.meeting.benchmark.length
    if (listed < 2) return []
    const claims = wordsLike(minutes, rough).flatMap(claimsIn)
    const isTold = claims.some(({ count }) => count === listed)
    return isTold ? [] : claims.slice(0, 1).map(claim => finding(minutes, claim, listed))
  })
}

const things =
  '(?:logiciels|outils|solutions|[ée]diteurs|enseignes|concurrents|plateformes|prestataires|acteurs|fournisseurs|marques|crm|erp|tms|wms|lms|sirh|gmao|ged|caisses)'
const rough =
  /\b(?:benchmark|comparati|comparaison|compare|panorama|presente|montre|teste|evalue|analyse|passe|note|etudie)/

type Claim = { readonly said: Said; readonly count: number; readonly quote: string }

const compared = new RegExp(
  `\\b(?:benchmark|comparati(?:f|ve)|comparaison|panorama|(?:etude|analyse) comparative|compare(?:nt)?) (?:[a-z']+ ){0,2}?(?<count>\\d{1,2}|${severalInWords}) (?<noun>[a-z-]{4,}s)(?![a-z])`,
  'g',
)

/** « Marc présente 5 logiciels », « quatre outils testés »: of what is chosen among. */
const shown: readonly RegExp[] = [
  new RegExp(
    `\\b(?:presente|compare|montre|teste|evalue|analyse|passe en revue)(?:nt)? (?:les |ces )?(?<count>\\d{1,2}|${severalInWords}) (?<noun>${things})(?![a-z])`,
    'g',
  ),
  new RegExp(
    `\\b(?<count>\\d{1,2}|${severalInWords}) (?<noun>${things})(?: [a-z]+)? (?:compare|teste|note|evalue|analyse|etudie|presente|passe)e?s\\b`,
    'g',
  ),
]

/** What is looked at on the way, and what marks it. */
const others = pattern()`
  ^(?:
    criteres|points|jours|mois|semaines|minutes|heures|questions|ateliers|sites|phases
    |etapes|scenarios|maquettes|personnes|participants|pistes|axes|themes|chiffres|options
    |idees|ecrans|slides|parcours|resultats|actions|clients|devis|postes|ans
  )$
`

/** Some of those that were compared may have left the list. */
const leftOut =
  /ecart|elimin|retire|short-?list|preselection|dont|parmi|retenus|premiers|deja (?:vus?|presente)/

function claimsIn(said: Said): Claim[] {
  if (said.isQuoted || leftOut.test(said.words)) return []
  return [compared, ...shown]
    .flatMap(form => matchesIn(said.words, form))
    .flatMap(({ 0: match, index, groups = {} }) => {
      const count = numberIn(groups.count ?? '')
      if (count === undefined || others.test(folded(groups.noun ?? ''))) return []
      return [{ said, count, quote: originalWords(said.text, index, match.length) }]
    })
}

function finding(minutes: ToldMinutes, { said, count, quote }: Claim, listed: number): Finding {
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place: placeIn(minutes, said.field, said.path, quote),
    against: placeIn(minutes, 'Comparatif', ['benchmark']),
    message: `« ${quote} » : le comparatif en décrit ${listed}.`,
    expected: String(listed),
    stated: String(count),
  }
}
