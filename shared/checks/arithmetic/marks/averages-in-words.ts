import { sum } from '../../../domain/money.ts'
import { foldedMonths } from '../../../french/dates/names.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Average } from './told-averages.ts'

const number = String.raw`(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,\d{1,2})?(?!\d|[ \u00a0\u202f]?[%×])`
const when = pattern()`
  (?:en|au|le|la|l[’']|sur|pour|fin|début) ?(?:mois de |mois d[’']|premier |deuxième |troisième |quatrième |1er |[2-4]e )?
  (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
  |lundi|mardi|mercredi|jeudi|vendredi|samedi|semaine(?: \d{1,2})?|trimestre|semestre|mois|20\d\d
  |première|dernière|suivante?|printemps|été|automne|hiver)(?: [^.;:,()\d]{1,20}?)?
`.source
const noun = String.raw`(?: (?!(?:en|aux?|le|la|à|dans|chez) )[^\d\s.;:,()%€]{3,30}){0,2}`
const where = String.raw`(?:à|au|aux|chez|dans)[ \u00a0\u202f][^.;:,()\d]{2,30}?`
const aside = String.raw`(?:[ \u00a0\u202f]\([^()\n]{1,80}\))?`
const listOf = (item: string) =>
  `${item}${aside}(?:, ${item}${aside}){0,11}?(?:,? et ${item}${aside})?`
const items = `(?<items>${listOf(`${number}${noun} ${when}`)}|${listOf(`${number}${noun} ${where}`)})(?=[.;)\\n]|, soit|$)`
const told = `(?<![\\d.,]|\\d[ \\u00a0\\u202f]|(?:environ|près de|plus de|moins de|[~≈]) ?)(?<told>${number})`
const few = '[^\\d\\n.;:()%]{0,60}?'

const forms: readonly RegExp[] = [
  // « Les 36 pannes sont la moyenne des trois mois : 41 en mars, 35 en avril et 32 en mai »
  new RegExp(`${told}${few}moyenne${few}(?: ?: | \\()${items}`, 'giu'),
  // « En moyenne, 36 pannes par mois (41 en mars, 35 en avril et 32 en mai) »
  new RegExp(`moyenne${few}${told}${few}(?: ?: | \\()${items}`, 'giu'),
  // « 41 en mars, 35 en avril et 32 en mai, soit 36 en moyenne »
  new RegExp(`${items}, soit (?:une moyenne de |en moyenne )${told}`, 'giu'),
  new RegExp(`${items}, soit ${told}${few}en moyenne`, 'giu'),
]

/** « Les 36 pannes sont la moyenne des trois mois : 41 en mars, 35 en avril et 32 en mai ». */
export function averagesInWords(text: string): Average[] {
  if (!/moyenne/i.test(text) || !/\d [^\n]*(?:, | et )\d/.test(text)) return []
  return forms.flatMap(form =>
    matchesIn(text, form).flatMap(
      ({ 0: quote, groups: { items: list = '', told: stated = '' } = {} }) => {
        const marks = matchesIn(list.replace(/\([^()]*\)/g, ''), first).map(([digits]) =>
          toNumber(digits),
        )
        const average = { quote, marks, stated, isOfPlaces: !ofTimes.test(list) }
        return isMeant(average) && isWhole(average, list) ? [average] : []
      },
    ),
  )
}

const first = new RegExp(`(?<=^|, | et )${number}(?= )`, 'gu')
const ofTimes = new RegExp(`^${number}${noun} ${when}`, 'iu')

/** Far from all of them, it is of another thing. */
function isMeant({ marks, stated }: Average): boolean {
  const mean = sum(marks) / marks.length
  return marks.length > 1 && Math.abs(toNumber(stated) - mean) <= mean * 0.3
}

/** « (41 en mars, 32 en août) » are the most and the least of them: two are told to be, more follow each other. */
function isWhole({ quote, marks, isOfPlaces }: Average, list: string): boolean {
  if (isOfPlaces === true) return true
  const ranks = folded(list)
    .split(/[^a-z]+/)
    .flatMap(word => {
      const rank = foldedMonths.indexOf(word)
      return rank === -1 ? [] : [rank]
    })
  const follow = ranks.slice(1).every((rank, index) => rank === ((ranks[index] ?? 0) + 1) % 12)
  const isCounted =
    marks.length > 2 || /\b(?:deux|2) (?:mois|semaines|jours|ans|trimestres)/i.test(quote)
  return isCounted && follow
}
