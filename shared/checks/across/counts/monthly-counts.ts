import { groupedBy } from '../../../values/grouped-by.ts'
import type { Finding } from '../../findings/finding.ts'
import { figuresLike, onceForEachRecord, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type Told } from '../../scene/scene.ts'

/** « 45 litiges par mois », then « Litiges : 35 litiges par mois » in one brief or offer. */
export function monthlyCounts({ briefs, proposals }: Scene): Finding[] {
  return [...briefs, ...proposals].flatMap(findingsIn)
}

const findingsIn = onceForEachRecord((told: Told): readonly Finding[] => {
  const counts = figuresLike(told, / par (?:jour|semaine|mois|an)\b/)
    .filter(({ path: [first], isQuoted }) => !isQuoted && present.has(first))
    .flatMap(countIn)
  return [...groupedBy(counts, ({ thing }) => thing).values()].flatMap(([first, ...others]) => {
    const other = others.find(({ value }) => value !== first?.value)
    return first === undefined || other === undefined ? [] : [finding(told, other, first)]
  })
})

/** What is aimed at is another figure. */
const present: ReadonlySet<unknown> = new Set(['situation', 'painPoints'])

type Count = {
  /** « litiges par mois » */
  readonly thing: string
  readonly value: string
  readonly said: Said
}

const count =
  /^(?:(?<label>[^:\d]{3,60}?) : )?(?<value>\d+(?: \d{3})*) (?<thing>(?<noun>[a-z]{4,}[sx]) par (?:jour|semaine|mois|an))(?= ?(?:[.,;(]|$))/

/** The whole line tells it, under no name or under its own: « Vienne : 12 litiges par mois » is a part. */
function countIn(said: Said): Count[] {
  const { label, value, thing, noun = '' } = count.exec(said.words)?.groups ?? {}
  if (value === undefined || thing === undefined) return []
  if (measures.test(noun) || (label !== undefined && !label.includes(noun))) return []
  return [{ thing, value, said }]
}

/** What each of several things takes or costs. */
const measures = /^(?:heure|jour|minute|euro|personne|foi|point|session)s$/

function finding(told: Told, other: Count, first: Count): Finding {
  const { field, path, text } = other.said
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place: placeIn(told, field, path, text),
    against: placeIn(told, first.said.field, first.said.path, first.said.text),
    message: `${other.value} ${other.thing} ici, et ${first.value} dans « ${first.said.text} ».`,
    expected: first.value,
    stated: other.value,
  }
}
