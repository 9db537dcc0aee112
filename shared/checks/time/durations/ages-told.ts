import { anyInWords, numberIn } from '../../../french/figures/number-words.ts'
import { formatNumber } from '../../../french/writing.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalAround } from '../../reading/original-words.ts'
import { figuresLike } from '../../reading/said.ts'
import { documentsOf, placeIn, type Scene, type Told, toldClient } from '../../scene/scene.ts'

/** « Créée en 1996, 25 ans d’existence », « 2021 : rachat du dépôt, il y a six ans », in a brief of 2025: to one year. */
export function agesTold(scene: Scene): Finding[] {
  const own = documentsOf(scene).flatMap(told => agesIn(told, yearsOf([told])))
  const owners = groupedBy(scene.briefs, ({ client }) => client)
  const sheets = [...owners].flatMap(([client, briefs]) =>
    client === undefined ? [] : agesIn(toldClient(client), yearsOf(briefs)),
  )
  return [...own, ...sheets]
}

function yearsOf(documents: readonly Told[]): number[] {
  return documents.flatMap(({ date }) => (date === undefined ? [] : [Number(date.slice(0, 4))]))
}

/** A client's sheet holds what its briefs of several years told: right in one of them is right. */
function agesIn(told: Told, years: readonly number[]): Finding[] {
  if (years.length === 0) return []
  return figuresLike(told, /(?:19|20)\d\d[^\n]* ans/).flatMap(({ text, words, field, path }) =>
    forms.flatMap(form =>
      matchesIn(words, form).flatMap(({ 0: found, index, groups = {} }) => {
        const from = Number(groups.from)
        const age = numberIn(groups.age ?? '') ?? 0
        const until = groups.at === undefined ? years : [Number(groups.at)]
        if (until.some(year => isAge(age, year - from))) return []
        const year = Math.max(...until)
        const [expected, stated] = [`${formatNumber(year - from)} ans`, `${groups.age} ans`]
        return [
          {
            code: 'duration-mismatch' as const,
            severity: 'warning' as const,
            place: placeIn(told, field, path, originalAround(text, index, found.length)),
            message: `De ${from} à ${year}, il y a ${expected}, et non ${stated}.`,
            expected,
            stated,
          },
        ]
      }),
    ),
  )
}

/** To one year; of what is this year's or still to come, nothing is said. */
function isAge(age: number, years: number): boolean {
  return years < 2 || Math.abs(years - age) <= 1
}

const from = '(?<![\\d.,])(?<from>(?:19|20)\\d{2})(?! ?[\\d€%])'
const age = `(?<age>\\d{1,3}|${anyInWords}) ans`
/** Of the same thing: nobody else comes in between. */
const ofIt =
  '(?:(?!\\b(?:qui|que|dont|quand|puis|et|ou|mais|apres|avant|pour|sur|durant|pendant)\\b)[^.;\\n\\d]){0,70}?'
const begun =
  '(?:cree|fonde|ouvert|ne|lance|constitue|installe|implante|inaugure|construit|demarre)e?s?'
const founded = `(?<!\\b(?:pret|credit|bail|contrat|concession|garantie|plan|emprunt)s? [^.;\\n]{0,30})\\b${begun} (?:[a-z' ]{1,25} )?en ${from}`
/** « Reprise par sa fille en 2016 (elle la dirige depuis 9 ans) », and not « chef depuis 5 ans ». */
const taken = '\\b(?:reprise?|reprend|prend|pris|prise|rachete?e?|racheta)\\b'
const held = "(?:elle|ils?|elles|qu'elle|qu'il) (?:la |le |les |l')[a-z]{3,12}(?<!ait|aient)"
const lifetime = "(?:d'existence|d'activite|d'histoire|d'anciennete|d'age)"

const forms: readonly RegExp[] = [
  // « Créée en 1979 (46 ans) » right after the year: further on, it is the age of somebody.
  `${founded} \\((?:il y a |depuis )?${age}\\)`,
  `${founded},? (?:soit |deja ){0,2}${age}(?=[,.;)\\n]|$)`,
  `${founded}\\b[^.;\\n\\d]{0,60}\\b${age} ${lifetime}`,
  `${from}\\b${ofIt}(?:, |\\(| - |: )(?:soit )?il y a ${age}\\b(?! et demi)`,
  `${from}\\b${ofIt},? deja ${age}\\b`,
  `${from}\\b${ofIt},? ${age} deja\\b`,
  `\\bdepuis ${from}(?: \\(|, | - |, soit | soit )(?:deja )?${age}\\b(?! (?:de|d'|plus|pour)\\b)`,
  `${taken} ${ofIt}\\ben ${from}[^.;\\n\\d]{0,30}[ (]${held} depuis ${age}\\b`,
  `${from}\\b${ofIt}[ (]${age} (?:fete|celebre)e?s? en (?<at>(?:19|20)\\d{2})\\b`,
  `${from}\\b${ofIt}\\b(?:fete|celebre) (?:ses |leurs |les )${age} en (?<at>(?:19|20)\\d{2})\\b`,
].map(form => new RegExp(form, 'g'))
