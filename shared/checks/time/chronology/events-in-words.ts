import { foldedMonths, nearestYear, toldDate } from '../../../french/dates/names.ts'
import { formatDate } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalAround, originalWords } from '../../reading/original-words.ts'
import type { Said } from '../../reading/said.ts'
import { documentsAndProcesses, placeIn, type Scene, type Told } from '../../scene/scene.ts'
import { daysLike } from '../days-like.ts'
import { documentDay } from '../document-day.ts'
import { isMeantAhead } from './day-ahead.ts'

/** « depuis juillet », « le comité du 4 avril a retenu… »: what is told as past is before its document. */
export function eventsInWords(scene: Scene): Finding[] {
  return documentsAndProcesses(scene).flatMap(told => {
    const date = documentDay(told)
    if (date === undefined) return []
    return daysLike(told, rough).flatMap(said =>
      eventsIn(told, said, date).map(event => finding(told, said, event, date)),
    )
  })
}

/** `index` and `length`: of the words found, as they are searched. */
type Event = {
  readonly date: string
  readonly index: number
  readonly length: number
  readonly quote: string
}

/** One of the patterns below may be there. */
const rough =
  /\bdepuis |\blors d|eu lieu|[ée]t[ée] [^\n]{3,40}le |s[’']est [^\n]{3,40}\d|se sont [^\n]{3,40}\d|\d(?:er)? [^\n\d]{3,10}(?:\d{4},? )?(?:a|ont|nous a|s[’']est) |[:(] ?(?:fait|r[ée]gl|pay|sign|livr|remis|rendu|re[çc]u|recrut|inaugur|cl[ôo]tur|sold|factur|publi|envoy)[^\n]{0,4} le /i
const months = foldedMonths.join('|')
const day = `(?:(\\d{1,2})(?:er)? )?(${months})(?: (\\d{4}))?`
const fullDay = `(?<!\\d)(\\d{1,2})(?:er)? (${months})(?: (\\d{4}))?(?! (?:au|-) )`
const digits = '(\\d{1,2})[./](\\d{1,2})[./](\\d{4})'
const meeting =
  '(?:comite|reunion|atelier|seance|copil|assemblee|visite|session|point|rendez-vous|conseil)'
const planning =
  '(?:prevu|planifi|fixe|report|decal|programm|cale|avance|annul|mainten|confirm|convenu|propose|accept|valide)'
const over =
  '(?:fait|regle|paye|signe|livre|remis|rendu|recu|recrute|inaugure|demenage|cloture|solde|facture|publie|envoye)'
const carriedOut =
  '(?:forme|equipe|installe|presente|teste|approuve|mis|lance|demarre|termine|realise|effectue|tenu|anime|migre|deploye|rencontre|interroge|visite|audite)'
const weekday = '(?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?'

/** Where the meeting is no subject: « convié à la visite, le 8 avril, a répondu ». */
const beside =
  '(?:a|de|pour|pendant|durant|apres|avant|sur|par|dans|avec|en|vers|chez|des|que|depuis|sauf)'
const settling = '(?:decide|demande|retenu|choisi|organise|annonce|arrete|reserve|ajoute)'
/** « La visite des serres, le 8 avril, a confirmé que… ». */
const toldOfMeeting = new RegExp(
  `(?<!\\b${beside} )\\b(?:la |le |l'|cette |notre |une? )${meeting}(?: (?!prevue?s? |programmee?s? |fixee?s? )[\\p{L}’'-]+){0,5}?(?:,? le |, du | \\((?:le |du )?)${weekday}${fullDay}\\)?,? (?:a|ont|nous a|nous ont|s'est) (?!pour |lieu |vocation |ete ${planning}|ete ${settling})`,
  'gu',
)

const patterns: readonly RegExp[] = [
  toldOfMeeting,
  new RegExp(`\\bdepuis (?:le |debut |mi-|fin )?${weekday}${day}`, 'gu'),
  new RegExp(
    `\\b${meeting}(?: [\\p{L}’'-]+){0,3}? du ${weekday}${day} (?:a|ont) (?!ete ${planning}|${planning})`,
    'gu',
  ),
  new RegExp(
    `\\b(?:le|la|les|l'|notre|cette|une?) ?(?:[\\w'-]+ ){0,4}du ${weekday}${fullDay} (?:s'est|se sont|nous a|a|ont) (?!ete ${planning}|pour |lieu |vocation |prevu|planifi|fixe |report|decal|programm)`,
    'gu',
  ),
  new RegExp(
    `\\blors (?:du|de la|de l'|d'une?) ?${meeting}(?: [\\w'-]+){0,3}? du ${weekday}${fullDay},? (?:(?:m\\.|mr|mme) )?(?:[^.;:,]{2,60}? )(?:a|ont|nous a|s'est|se sont) (?!ete ${planning})`,
    'gu',
  ),
  new RegExp(
    `\\b(?:s'est|se sont) (?:tenue?s?|deroulee?s?|reunie?s?|terminee?s?|achevee?s?|conclue?s?|ouverte?s?|closes?|clos|poursuivie?s?|passee?s?) (?:[\\w']+ ){0,3}?(?:le |du )?${weekday}${fullDay}`,
    'gu',
  ),
  new RegExp(`\\b(?:a|ont) eu lieu (?:[\\w']+ ){0,2}?le ${weekday}(?:${fullDay}|${digits})`, 'gu'),
  new RegExp(
    `(?:: |\\(|(?<!aura |auront )ete )${over}e?s? le ${weekday}(?:${digits}|${fullDay})`,
    'gu',
  ),
  new RegExp(
    `\\b(?:a|ont) ete (?:${over}|${carriedOut})e?s? (?:[\\p{L}’']+ ){0,2}?le ${weekday}${day}`,
    'gu',
  ),
]

export function eventsIn(told: Told, { text, words, path }: Said, date: string): Event[] {
  if (path[0] === 'references') return []
  const found = patterns.flatMap(pattern =>
    matchesIn(words, pattern).flatMap(match => {
      const [quote] = match
      const [number, month = '', year] = toldParts(match)
      const first = toldDate(year ?? nearestYear(date, month, number ?? '1'), month, number ?? '1')
      const hasYear = year !== undefined
      if (first === undefined || (number === undefined && !hasYear)) return []
      if (!isMeantAhead(told, { date: first, hasYear }, date)) return []
      const words = originalWords(text, match.index, quote.length).trim()
      return [{ date: first, index: match.index, length: quote.length, quote: words }]
    }),
  )
  return found.filter((each, rank) => !found.slice(0, rank).some(other => isSameWords(each, other)))
}

function isSameWords(one: Event, other: Event): boolean {
  return (
    one.date === other.date &&
    one.index < other.index + other.length &&
    other.index < one.index + one.length
  )
}

/** The parts of the date, in words or in digits, whichever was found. */
function toldParts([, ...parts]: RegExpMatchArray): (string | undefined)[] {
  const isSecond = parts.length > 3 && parts.slice(0, 3).every(part => part === undefined)
  const [number, month = '', year] = parts.slice(isSecond ? 3 : 0)
  const name = /^\d+$/.test(month) ? foldedMonths[Number(month) - 1] : month
  return [number, name, year]
}

function finding(told: Told, { text, field, path }: Said, event: Event, date: string): Finding {
  const quote = originalAround(text, event.index, event.length)
  return {
    code: 'event-after-document',
    severity: 'error',
    place: placeIn(told, field, path, quote),
    message: `Le document est daté du ${formatDate(date)} et raconte comme passé : « ${event.quote} » (${formatDate(event.date)}).`,
    stated: formatDate(event.date),
  }
}
