import { folded, searchWords } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { smallWords } from '../../../french/small-words.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { toldOtherwise } from '../../findings/told-otherwise.ts'
import { figuresLike, onceForEachRecord, type Said } from '../../reading/said.ts'
import { isSameThing } from '../../reading/same-thing.ts'
import { byMission } from '../../scene/by-mission.ts'
import type { Scene, ToldMinutes, ToldReport } from '../../scene/scene.ts'
import { documentDay } from '../../time/document-day.ts'

/** « Cahier des charges validé (28 pages) » in minutes, « Cahier des charges fonctionnel (32 pages) » in the final report. */
export function pagesTold({ reports, meetings }: Scene): Finding[] {
  return byMission([...reports, ...meetings], dayOf).flatMap(told => {
    if (told.length < 2) return []
    const works = told.flatMap(each => worksIn(each).map(work => ({ ...work, told: each })))
    return works.flatMap((work, rank) => conflict(work, works.slice(0, rank)))
  })
}

function dayOf(told: ToldReport | ToldMinutes): string {
  return documentDay(told) ?? '9999'
}

/** What was written, and is finished. */
type Work = {
  readonly name: string
  readonly pages: number
  readonly quote: string
  readonly said: Said
}
type Placed = Work & { readonly told: ToldReport | ToldMinutes }

const pages = '(?<pages>\\d{1,3}) (?:pages|diapositives|slides)'
const named = new RegExp(
  `(?:^|[;.] |\\n)[^\\p{L}\\d\\n]*(?<name>\\p{L}[^().;:\\n]{6,90}?) ?(?:\\(${pages}(?![^()]*\\+)[^()]*\\)|(?: de |, | : )(?<more>\\d{1,3}) (?:pages|diapositives|slides))`,
  'giu',
)
/** « Statut : 100 % (28 pages) », « 28 pages, relues » in the notes of a deliverable. */
const ofTitle = new RegExp(
  `(?:^|\\n|(?:contenu|r[ée]sultats?|volume|format)\\** ?: )(?:\\**(?:statut|avancement)\\**[^\\n;()]*\\(${pages}\\)|(?<more>\\d{1,3}) (?:pages|diapositives|slides)\\b)`,
  'giu',
)
const finished = /valid|livre|remis|termine|acheve|signe|diffuse|publie|✅|100 ?%/
const changing = pattern()`
  version|provisoire|brouillon|projet de|mise? a jour|enrichi|complement|annexe|environ
  |pres de|~|plus de|moins de|attendu|prevu|a venir|avant-projet|passe|reduit|v\d
`

const worksIn = onceForEachRecord((told): readonly Work[] => {
  const works = figuresLike(told, /\d\s(?:pages|diapositives|slides)/i).flatMap(said =>
    said.isQuoted || said.path[0] === 'references'
      ? []
      : worksOf(told as ToldReport | ToldMinutes, said),
  )
  return works.filter(({ name, pages: count }) =>
    works.every(each => !isSameThing(each.name, name) || each.pages === count),
  )
})

function worksOf(told: ToldReport | ToldMinutes, said: Said): Work[] {
  const deliverable = deliverableOf(told, said)
  const isDone = deliverable?.status === 'done'
  const title = deliverable === undefined || !isDone ? [] : matchesIn(said.text, ofTitle)
  return [
    ...title.map(match => ({ match, name: deliverable?.title ?? '' })),
    ...matchesIn(said.text, named).map(match => ({ match, name: match.groups?.name ?? '' })),
  ].flatMap(({ match: { 0: quote, groups = {} }, name }) => {
    const words = folded(quote)
    if (changing.test(words) || !(isDone || finished.test(words))) return []
    const bare = nameOf(name)
    const count = Number(groups.pages ?? groups.more)
    return isTelling(bare) ? [{ name: bare, pages: count, quote: shown(quote), said }] : []
  })
}

function deliverableOf(told: ToldReport | ToldMinutes, { path: [list, rank] }: Said) {
  return list === 'deliverables' && told.table === 'reports'
    ? told.report.deliverables[Number(rank)]
    : undefined
}

/** « Cahier des charges » of « Cahier des charges validé le 30 octobre ». */
function nameOf(text: string): string {
  return (
    folded(text.replace(/\([^()]*\)/g, ''))
      .split(/ (?:a ete|est|valide|livre|remis|termine|acheve|signe|diffuse|publie|relu)|[,:\d]/)[0]
      ?.trim() ?? ''
  )
}

/** « Guide » is any of them. */
function isTelling(name: string): boolean {
  return searchWords(name).filter(word => !smallWords.includes(word)).length > 1
}

function shown(quote: string): string {
  return quote.replace(/^[^\p{L}\d]+/u, '').trim()
}

/** Against the first document that tells of it. */
function conflict(work: Placed, before: readonly Placed[]): Finding[] {
  const same = before.filter(
    each => each.told.id !== work.told.id && isSameThing(each.name, work.name),
  )
  const [first] = same
  if (first === undefined || same.some(each => each.pages === work.pages)) return []
  const [expected, stated] = [String(first.pages), String(work.pages)]
  return [toldOtherwise(work, first, { expected, stated })]
}
