import { foldedMonths } from '../../../french/dates/names.ts'
import { toldDaysIn } from '../../../french/dates/told-days.ts'
import { folded } from '../../../french/folded.ts'
import { formatDate } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding, Place } from '../../findings/finding.ts'
import { originalAround } from '../../reading/original-words.ts'
import type { Said } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldMinutes, type ToldReport } from '../../scene/scene.ts'
import { daysLike } from '../days-like.ts'
import { documentDay } from '../document-day.ts'

/** « en production depuis le 2 juin » and « la mise en production a eu lieu le 10 juin »: one document, one day. */
export function oneOpening({ reports, meetings }: Scene): Finding[] {
  return [...reports, ...meetings].flatMap(told => {
    const openings = daysLike(told, rough).flatMap(said => openingsIn(told, said))
    if (openings.length === 0) return []
    return openings.flatMap((opening, rank) => {
      const known = [
        ...listed(told, opening.kind),
        ...openings.slice(0, rank).filter(({ kind }) => kind === opening.kind),
      ]
      const [first] = known
      const isKnown = known.some(({ days }) => days.includes(opening.day))
      return first === undefined || isKnown ? [] : [finding(opening, first)]
    })
  })
}

type Known = { readonly days: readonly string[]; readonly place: Place }
type Opening = Known & { readonly kind: string; readonly day: string }

const rough = /(?:en (?:production|service|ligne)|go-?live)[^\n]{0,40} le (?:[a-z]+di )?\d/i

const day = `(?<day>(?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?\\d{1,2}(?:er)? (?:${foldedMonths.join('|')})(?: \\d{4})?)`
const kind = '(?:mise? en )(?<kind>production|service|ligne)'
/** Of the whole, and not of a part of it: a bare noun, right before the verb. */
const forms = [
  `(?:^|[.;:,(!] ?|\\bet |\\bpuis )(?:le |la |l'|notre |votre )?[a-z]{4,} (?:est|tourne|fonctionne) (?:bien |desormais |donc |ainsi )*en (?<kind>production|service|ligne) depuis le ${day}`,
  `(?:^|[.;:,(!] ?|\\bet |\\bpuis )(?:le |la |l'|notre |votre )?[a-z]{4,} a ete ${kind} le ${day}`,
  `\\b${kind} (?:(?:a eu lieu|s'est (?:bien )?(?:faite|deroulee|passee)|a ete (?:faite|realisee|effectuee)|effective|reussie|realisee|effectuee),? )(?:comme prevu,? )?(?:depuis )?le ${day}`,
].map(form => new RegExp(form, 'g'))

const moved = /report|decal|repouss|au lieu|initial|prevue? (?:le|au|pour)|avance[er]|annonce/

function openingsIn(
  told: ToldReport | ToldMinutes,
  { text, words, field, path, isQuoted }: Said,
): Opening[] {
  if (isQuoted || path[0] === 'milestones') return []
  return forms.flatMap(form =>
    matchesIn(words, form).flatMap(({ 0: quote, index, groups = {} }) => {
      const [only] = toldDaysIn(groups.day ?? '', documentDay(told))
      if (only?.date === undefined || moved.test(sentenceAround(words, index))) return []
      return [
        {
          kind: groups.kind ?? '',
          day: only.date,
          days: [only.date],
          place: placeIn(told, field, path, originalAround(text, index, quote.length)),
        },
      ]
    }),
  )
}

/** The report's own milestone of that very name, with every day that it was given. */
function listed(told: ToldReport | ToldMinutes, name: string): Known[] {
  if (told.table !== 'reports') return []
  return told.report.milestones.flatMap(({ title, planned, revised, actual }, index) => {
    const days = [planned, revised, actual].flatMap(each => each ?? [])
    const isOne = new RegExp(`^mise en ${name}(?: (?:effective|officielle))?$`).test(folded(title))
    const place = placeIn(told, `Jalon « ${title} »`, ['milestones', index])
    return isOne && days.length > 0 ? [{ days, place }] : []
  })
}

function sentenceAround(words: string, index: number): string {
  const start = words.slice(0, index).search(/[^.;\n]*$/u)
  return words.slice(start + 1).split(/[.;\n]/)[0] ?? ''
}

function finding({ kind, day: told, place }: Opening, first: Known): Finding {
  const [expected = ''] = first.days.slice(-1)
  return {
    code: 'date-conflict',
    severity: 'error',
    place,
    against: first.place,
    message: `La mise en ${kind} est ici du ${formatDate(told)}, et du ${formatDate(expected)} ailleurs dans le même document.`,
    expected: formatDate(expected),
    stated: formatDate(told),
  }
}
