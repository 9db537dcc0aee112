import { numberIn, severalInWords } from '../../../french/figures/number-words.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalWords } from '../../reading/original-words.ts'
import { figuresLike, onceForEachRecord, type Said, wordsLike } from '../../reading/said.ts'
import { documentsOf, missionOf, placeIn, type Scene, type Told } from '../../scene/scene.ts'

/** « Benchmark de 4 TMS » in the brief; « les 5 du benchmark », « trois éditeurs à comparer » are as many. */
export function benchmarkSizes(scene: Scene): Finding[] {
  const missions = groupedBy(documentsOf(scene).filter(hasNoList), missionOf)
  return [...missions].flatMap(([mission, documents]) => {
    if (mission === undefined) return []
    const titles = documents.flatMap(told => placed(told, titlesIn(told)))
    if (titles.length === 0) return []
    return [
      ...titles.flatMap(title => otherTitle(title, titles)),
      ...documents
        .flatMap(told => placed(told, partsIn(told)))
        .flatMap(part => otherPart(part, titles)),
    ]
  })
}

/** Minutes that describe what they compare are held against that. */
function hasNoList(told: Told): boolean {
  return told.table !== 'meetings' || told.meeting.benchmark.length === 0
}

type Claim = {
  readonly count: number
  /** What is compared, and of what kind: nothing for « les 5 du benchmark ». */
  readonly noun: string
  readonly kind: string
  readonly quote: string
  readonly said: Said
}
type Placed = Claim & { readonly told: Told }

const number = `(?<![\\d.,-])\\b(?<count>\\d{1,2}|${severalInWords})`
const noun = '(?<noun>[a-z-]{4,}s|crm|erp|tms|wms|lms|sirh|gmao|ged)'
const titled = new RegExp(
  `\\b(?:benchmark|comparatif) (?:de |des |entre |sur )(?:les )?${number} ${noun}(?<kind>(?: (?:de |d'|du )?[a-z-]+){0,2})`,
  'g',
)
const parts: readonly RegExp[] = [
  new RegExp(
    `\\b(?:les|aux|des|sur) ${number}(?: (?<noun>(?!du|de)[a-z-]+))? du (?:benchmark|comparatif)\\b`,
    'g',
  ),
  new RegExp(`${number} ${noun}(?: (?:de |d')[a-z-]+)? (?:a comparer|compares)\\b`, 'g'),
]

/** Some of them, or other things that are compared. */
const otherwise =
  /encore|restant|retenu|finaliste|short|premiers?\b|parmi|dont|devis|offres|candidat|ecart|elimin/
const others =
  /^(?:criteres|points|jours|mois|semaines|heures|axes|options|pages|questions|devis|ateliers|sites|clients|personnes)$/

const titlesIn = onceForEachRecord((told): readonly Claim[] =>
  figuresLike(told, /[Bb]enchmark|[Cc]omparatif/)
    .filter(isOwn)
    .flatMap(said => matched(said, titled)),
)

const partsIn = onceForEachRecord((told): readonly Claim[] =>
  wordsLike(told, /\b(?:benchmark|comparatif|comparer|compares)\b/)
    .filter(isOwn)
    .flatMap(said => parts.flatMap(part => matched(said, part))),
)

function isOwn({ isQuoted, path }: Said): boolean {
  return !isQuoted && path[0] !== 'references'
}

function placed(told: Told, claims: readonly Claim[]): Placed[] {
  return claims.map(claim => ({ ...claim, told }))
}

function matched(said: Said, pattern: RegExp): Claim[] {
  return matchesIn(said.words, pattern).flatMap(({ 0: found, index, groups = {} }) => {
    const count = numberIn(groups.count ?? '')
    const near = said.words.slice(Math.max(0, index - 30), index + found.length + 30)
    if (count === undefined || others.test(groups.noun ?? '') || otherwise.test(near)) return []
    const kind = (groups.kind ?? '').trim()
    const quote = originalWords(said.text, index, found.length - (groups.kind ?? '').length)
    return [{ count, noun: groups.noun ?? '', kind, quote, said }]
  })
}

/** Against the first of the same name before it; the steps of a brief are held against its deliverables elsewhere. */
function otherTitle(title: Placed, titles: readonly Placed[]): Finding[] {
  if (title.said.path[0] === 'nextSteps') return []
  const first = titles.slice(0, titles.indexOf(title)).find(each => isOne(each, title))
  return first === undefined || first.count === title.count ? [] : [finding(title, first)]
}

/** Against all of them: it does not say which one it is of. */
function otherPart(part: Placed, titles: readonly Placed[]): Finding[] {
  const [first] = titles
  const isTold = titles.some(({ count }) => count === part.count)
  return first === undefined || isTold ? [] : [finding(part, first)]
}

function isOne(one: Claim, other: Claim): boolean {
  return (
    one.noun === other.noun && (one.kind === other.kind || one.kind === '' || other.kind === '')
  )
}

function finding({ told, said, quote, count }: Placed, first: Placed): Finding {
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place: placeIn(told, said.field, said.path, quote),
    against: placeIn(first.told, first.said.field, first.said.path, first.quote),
    message: `« ${quote} » ici, et « ${first.quote} » ${first.told.id === told.id ? 'ailleurs dans le document' : 'dans un autre document de la mission'}.`,
    expected: String(first.count),
    stated: String(count),
  }
}
