import { daysBetween } from '../../../domain/calendar/calendar.ts'
import { foldedMonths } from '../../../french/dates/names.ts'
import { toldDaysIn } from '../../../french/dates/told-days.ts'
import { anyInWords, numberIn } from '../../../french/figures/number-words.ts'
import { formatDate } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalAround } from '../../reading/original-words.ts'
import type { Said } from '../../reading/said.ts'
import { documentsAndProcesses, placeIn, type Scene, type Told } from '../../scene/scene.ts'
import { daysLike } from '../days-like.ts'
import { documentDay } from '../document-day.ts'
import { inDays } from './stated-slips.ts'

/** « prévu le 20 mars, a eu lieu le 27 mars, avec deux semaines de retard »: two days and the gap told of them. */
export function toldGaps(scene: Scene): Finding[] {
  return documentsAndProcesses(scene).flatMap(told =>
    daysLike(told, rough).flatMap(said =>
      said.path[0] === 'milestones' || !isMoved.test(said.text)
        ? []
        : forms.flatMap(form => gapsIn(told, said, form)).slice(0, 1),
    ),
  )
}

const rough = /(?:jour|semaine|mois)/i
/** Of these, those that tell of a move. */
const isMoved =
  /de retard|d[’']avance|plus t|d[ée]cal|repouss|report|gliss|recul|retard|avanc|au lieu|contre le/i

/** `of`: what tells that both days are of one thing, in the sentence up to the gap or in the whole of it. */
type Form = {
  readonly pattern: RegExp
  readonly of: RegExp
  readonly isWhole: boolean
}

const length = `(?<![a-z\\d,.])(?<count>\\d{1,2}|${anyInWords}) (?<unit>jours?|semaines?|mois)(?! ouvr| et demi)`
const moving =
  '(?:gliss(?:e|ent|era|ement)|decal(?:e|ee|es|ees|er|age)|repouss(?:e|ee|es|ees|er)|report(?:e|ee|es|ees|er)?|recul(?:e|ee|es|er)|avanc(?:e|ee|es|er)|retard(?:e|ee|es|er)?)'
const day = `(?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?\\d{1,2}(?:er)? (?:${foldedMonths.join('|')})(?: \\d{4})?`
/** « glisse du 15 décembre au 26 janvier », « 16 mai au lieu du 25 avril ». */
const fromOneToOther = new RegExp(
  `\\b${moving} [^.;\\d]{0,60}(?:\\d{1,2} [a-z]+,? )?du ${day} (?:au|→|->) ${day}|${day} (?:\\()?(?:au lieu du|contre le|et non le|, prevue? le|initialement prevue? le) ${day}`,
)

/** What tells one of two days to be that of the planning: else both may be of different things. */
const planned =
  /prevu|attendu|fixe|initial|planifi|au lieu|contre |echeance|cible|annonce|sur (?:le|la date)\b|par rapport|plus t[oa]r?[td]?\b|report|decal|repouss|gliss|recul/

const forms: readonly Form[] = [
  {
    pattern: new RegExp(
      `${length} (?:de retard|d'avance|de decalage|de report|plus tard|plus tot)`,
      'g',
    ),
    of: planned,
    isWhole: false,
  },
  {
    pattern: new RegExp(`\\b${moving} (?:de |d')${length}`, 'g'),
    of: fromOneToOther,
    isWhole: true,
  },
  { pattern: new RegExp(`\\+ ?${length}`, 'g'), of: fromOneToOther, isWhole: true },
  {
    pattern: new RegExp(`(?:, soit |\\()${length}(?=[).,;]|$)`, 'g'),
    of: fromOneToOther,
    isWhole: true,
  },
]

function gapsIn(
  told: Told,
  { text, words, field, path }: Said,
  { pattern, of, isWhole }: Form,
): Finding[] {
  return matchesIn(words, pattern).flatMap(({ 0: quote, index, groups = {} }) => {
    const { count = '', unit = '' } = groups
    const start = words.slice(0, index).search(/[^.;]*(?:[.]\d[^.;]*)*$/u)
    const before = words.slice(start, index + quote.length)
    const [rest = ''] = /^[^.;]*(?:[.]\d[^.;]*)*/u.exec(words.slice(index + quote.length)) ?? []
    const sentence = isWhole ? before + rest : before
    const dates = toldDaysIn(sentence, documentDay(told)).flatMap(({ date }) => date ?? [])
    const [one, other] = dates
    if (one === undefined || other === undefined || dates.length !== 2) return []
    if (!of.test(sentence) || about.test(before.slice(0, before.length - quote.length))) return []
    const days = Math.abs(daysBetween(one, other))
    if (isSoLong(days, numberIn(count) ?? 0, unit)) return []
    const expected = inDays(days).replace('+', '')
    return [
      {
        code: 'duration-mismatch' as const,
        severity: 'error' as const,
        place: placeIn(told, field, path, originalAround(text, index, quote.length)),
        message: `Du ${formatDate(one)} au ${formatDate(other)}, l’écart est de ${expected}, et non « ${count} ${unit} ».`,
        expected,
        stated: `${count} ${unit}`,
      },
    ]
  })
}

const about = /(?:environ|pres de|plus de|moins de|presque|~|un peu|quelque) ?$/

/** To half a unit; of days, those worked are five of seven. */
function isSoLong(days: number, count: number, unit: string): boolean {
  if (unit.startsWith('j')) return days === count || Math.abs((days * 5) / 7 - count) <= 2
  const [unitDays, tolerance] = unit.startsWith('s') ? [7, 3.5] : [30.4, 15.5]
  return Math.abs(days - count * unitDays) <= tolerance
}
