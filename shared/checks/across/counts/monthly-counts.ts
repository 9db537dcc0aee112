import { addDays } from '../../../domain/calendar/calendar.ts'
import { pattern } from '../../../french/pattern.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import type { Finding } from '../../findings/finding.ts'
import { figuresLike, onceForEachRecord, type Said } from '../../reading/said.ts'
import {
  placeIn,
  type Scene,
  type Told,
  type ToldBrief,
  type ToldProposal,
} from '../../scene/scene.ts'

/** « 45 litiges par mois », then « Litiges : 35 litiges par mois » in one brief, or in the offer that answers it. */
export function monthlyCounts(scene: Scene): Finding[] {
  const { briefs, proposals } = scene
  const alone = proposals.filter(offer => !briefs.some(brief => isAnswered(brief, offer)))
  return [
    ...alone.flatMap(offer => conflictsIn(countsIn(offer))),
    ...briefs.flatMap(brief => {
      const answers = proposals.filter(offer => isAnswered(brief, offer))
      return conflictsIn([brief, ...answers].flatMap(countsIn))
    }),
  ]
}

/** Later, it may have been counted again. */
function isAnswered({ mission, date }: ToldBrief, offer: ToldProposal): boolean {
  const isSoon = date === undefined || offer.date === undefined || offer.date <= addDays(date, 60)
  return offer.mission === mission && isSoon
}

const countsIn = onceForEachRecord((told): readonly Count[] =>
  figuresLike(told, / par (?:jour|semaine|mois|an)\b/)
    .filter(({ path: [first], isQuoted }) => !isQuoted && present.has(first))
    .flatMap(said => countIn(told, said)),
)

function conflictsIn(counts: readonly Count[]): Finding[] {
  return [...groupedBy(counts, ({ thing }) => thing).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const other = others.find(each => each.value !== first.value && isOfOneOwner(each, first))
    return other === undefined ? [] : [finding(other, first)]
  })
}

/** What is aimed at is another figure. */
const present: ReadonlySet<unknown> = new Set(['situation', 'painPoints'])

type Count = {
  /** « litiges par mois », with what they are about: « sur les retours ». */
  readonly thing: string
  /** « Le service clients », where a sentence tells whose they are. */
  readonly owner: string
  readonly value: string
  readonly said: Said
  readonly told: Told
}

const count = pattern()`
  ^(?:(?<label>[^:\d]{3,60}?) : |(?<owner>[^:\d]{3,50}?) (?:recoi(?:t|vent)|traite(?:nt)?|enregistre(?:nt)?|gere(?:nt)?) )?
  (?<value>\d+(?: \d{3})*) (?<thing>(?<noun>[a-z]{4,}[sx]) par (?:jour|semaine|mois|an)
  (?<about> (?:sur|pour) [a-z' ]{4,50})?)(?= ?(?:[.,;(]|$))
`

/** The whole line tells it, under no name or under its own: « Vienne : 12 litiges par mois » is a part. */
function countIn(told: Told, said: Said): Count[] {
  const { label, owner = '', value, thing, about, noun = '' } = count.exec(said.words)?.groups ?? {}
  if (value === undefined || thing === undefined) return []
  if (measures.test(noun) || (label !== undefined && !label.includes(noun))) return []
  // What one service receives may be some of all that comes, unless one tells what it is about.
  if (owner !== '' && about === undefined) return []
  return [{ thing, owner, value, said, told }]
}

function isOfOneOwner({ owner }: Count, other: Count): boolean {
  return owner === '' || other.owner === '' || owner === other.owner
}

/** What each of several things takes or costs. */
const measures = /^(?:heure|jour|minute|euro|personne|foi|point|session)s$/

function finding(other: Count, first: Count): Finding {
  const { field, path, text } = other.said
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place: placeIn(other.told, field, path, text),
    against: placeIn(first.told, first.said.field, first.said.path, first.said.text),
    message: `« ${text} » ici, et ${first.value} dans « ${first.said.text} ».`,
    expected: first.value,
    stated: other.value,
  }
}
