import { addDays } from '../../../domain/calendar/calendar.ts'
import { folded, searchWords } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalWords } from '../../reading/original-words.ts'
import { figuresLike, type Said } from '../../reading/said.ts'
import { documentsOf, placeIn, type Scene, type Told, type ToldMinutes } from '../../scene/scene.ts'

/** « La décision prise en atelier d’équiper 14 postes », in an offer that follows minutes where 12 posts were decided. */
export function decisionsRecalled(scene: Scene): Finding[] {
  if (scene.meetings.length === 0) return []
  return documentsOf(scene).flatMap(told =>
    figuresLike(told, rough).flatMap(said =>
      said.isQuoted || said.path[0] === 'decisions' || said.path[0] === 'references'
        ? []
        : recalledIn(said).flatMap(each => conflict(scene, told, said, each)),
    ),
  )
}

type Counted = {
  readonly noun: string
  readonly value: number
  /** The first letters of the words that it is told with. */
  readonly stems: ReadonlySet<string>
  readonly quote: string
}

const rough =
  /(?:d[ée]ci|act[ée]|conven|reten|vot[ée])[^\n]*(?:atelier|workshop|comit|copil|s[ée]minaire|r[ée]union)/i
const decided = pattern()`
  \b(?:decision|decide|acte|convenu|retenu|vote|adopte)e?s?\b[^.;]*\b
  (?:en|lors d[eu]|au|a l'issue d[eu]|pendant|par) ?(?:l'|la |le |cet |notre |votre )?(?:
    atelier|workshop|comite|copil|seminaire|reunion
  )\b
`
const otherwise = pattern()`
  au lieu|contre|\bvs\b|finalement|depuis|passe|elargi|porte a|ajout|supplement|en plus|dont
  |environ|pres de|plus de|moins de|au moins|jusqu|premiere?s|\+|sur (?:les )?\d
`
const counted = /(?<![\d.,/]|\d )\b(?<count>\d{1,3}) (?<noun>[a-z][a-z-]{3,}[sx])\b/g
const sentence = /[^.;]+?(?= [-*•] |[.;]|$)/g

function recalledIn({ text, words }: Said): Counted[] {
  return matchesIn(words, sentence).flatMap(({ 0: each, index }) =>
    decided.test(each) && !otherwise.test(each)
      ? countIn(each, originalWords(text, index, each.length).trim())
      : [],
  )
}

/** The only one told. */
function countIn(words: string, quote: string): Counted[] {
  const [only, ...others] = matchesIn(words, counted)
  const { count = '', noun = '' } = only?.groups ?? {}
  if (only === undefined || others.length > 0) return []
  const name = noun.replace(/[sx]$/, '')
  const stems = searchWords(words)
    .filter(word => word.length > 3 && word !== name && !/^\d/.test(word))
    .map(word => word.slice(0, 6))
  return [{ noun: name, value: Number(count), stems: new Set(stems), quote }]
}

type Decision = Counted & { readonly minutes: ToldMinutes; readonly index: number }

/** What is decided of as many, without what is told aside. */
function decisionsIn(minutes: ToldMinutes): Decision[] {
  return minutes.meeting.decisions.flatMap(({ title }, index) =>
    countIn(folded(title.replace(/\([^()]*\)/g, '')), title).map(each => ({
      ...each,
      minutes,
      index,
    })),
  )
}

/** Of the season before, by two words beside what is counted. */
function conflict({ meetings }: Scene, told: Told, said: Said, each: Counted): Finding[] {
  const before = meetings.filter(({ id, date }) => id !== told.id && isJustBefore(date, told.date))
  const near = before
    .flatMap(decisionsIn)
    .filter(({ noun, stems }) => noun === each.noun && shared(stems, each.stems) > 1)
  const [decision] = near
  if (decision === undefined || near.some(({ value }) => value === each.value)) return []
  if (new RegExp(`\\b${each.value}\\b`).test(decision.quote)) return []
  const { minutes, index, quote, value } = decision
  return [
    {
      code: 'figure-conflict',
      severity: 'warning',
      place: placeIn(told, said.field, said.path, each.quote),
      against: placeIn(minutes, 'Décisions', ['decisions', index], quote),
      message: `« ${each.quote} » ; la décision est « ${quote} ».`,
      expected: String(value),
      stated: String(each.value),
    },
  ]
}

function isJustBefore(date: string | undefined, day: string | undefined): boolean {
  return date !== undefined && day !== undefined && date <= day && day <= addDays(date, 120)
}

function shared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...some].filter(each => others.has(each)).length
}
