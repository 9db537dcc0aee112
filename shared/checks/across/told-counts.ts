import { addMonths } from '../../domain/calendar.ts'
import { formatNumber } from '../../domain/french.ts'
import { groupedBy } from '../../domain/grouped-by.ts'
import { matchesIn } from '../../domain/matches-in.ts'
import type { Finding } from '../finding.ts'
import { originalAround } from '../original-words.ts'
import { figuresLike, figuresSaid, onceForEachRecord, type Said, saidIn } from '../said.ts'
import { type Brief, documentsOf, placeIn, type Scene, type Told, writingsOf } from '../scene.ts'

/** « Les 9 secrétaires » of the brief are as many in the documents that follow, within a year. */
export function toldCounts(scene: Scene): Finding[] {
  const across = afterBrief(scene)
  const quotes = new Set(across.map(({ place }) => place.quote))
  const within = writingsOf(scene).flatMap(withinOne)
  return [...within.filter(({ place }) => !quotes.has(place.quote)), ...across]
}

/** « Vos 340 collaborateurs », then « vos 360 collaborateurs »: one of the two in one document is wrong. */
function withinOne(told: Told): Finding[] {
  const claims = definiteIn(told).filter(({ said }) => isOwn(said))
  return [...groupedBy(claims, ({ noun: name }) => name).values()].flatMap(([first, ...others]) =>
    others.flatMap(claim =>
      first === undefined
        ? []
        : conflict(told, claim, { value: first.value, said: first.said, told }),
    ),
  )
}

function afterBrief(scene: Scene): Finding[] {
  const [brief, ...others] = scene.briefs
  if (brief === undefined || others.length > 0) return []
  const totals = totalsOf(brief, scene)
  if (totals.size === 0) return []
  const latest = brief.date === undefined ? '9999' : addMonths(brief.date, 12)
  return documentsOf(scene)
    .filter(({ date }) => date === undefined || date <= latest)
    .flatMap(told =>
      claimsIn(told).flatMap(claim => conflict(told, claim, totals.get(claim.noun), [brief])),
    )
}

type Total = { readonly value: number; readonly said: Said; readonly told: Told }
type Claim = {
  readonly noun: string
  readonly value: number
  readonly said: Said
  readonly index: number
  readonly length: number
}

const number = '(\\d{1,3}(?: \\d{3})+|\\d+)'
const noun = '([a-z]{3,}(?:-[a-z]+)?[sx])'
/** What is told of a part, or in other numbers at each place. */
const measures =
  /^(?:jour|moi|mois|an|annee|heure|semaine|minute|seconde|euro|point|page|foi|fois|personne|session|phase|etape|option|priorite|action|mot|premier|derniere?|autre|demi|nouveau|nouvelle|grand|petit|meilleur|principal|principaux|prochain|objectif|livrable)s?x?$/

/** What the client is made of, as its sheet lists it, and what the brief says with an article. */
function totalsOf(brief: Brief, scene: Scene): ReadonlyMap<string, Total> {
  const sheets = writingsOf(scene).filter(({ table }) => table === 'clients')
  const told = [
    ...sheets.flatMap(sheet =>
      figuresSaid(sheet).flatMap(said =>
        isMakeUp(said) ? countsIn(said, counted).map(each => ({ ...each, told: sheet })) : [],
      ),
    ),
    ...definiteIn(brief)
      .filter(isListed)
      .map(each => ({ ...each, told: brief })),
  ]
  const groups = groupedBy(told, each => each.noun)
  return new Map(
    [...groups].flatMap(([name, [first, ...others]]) =>
      first === undefined || others.some(({ value }) => value !== first.value)
        ? []
        : [[name, first] as const],
    ),
  )
}

function isMakeUp({ path: [first] }: Said): boolean {
  return first === 'profile' || first === 'customers'
}

/** What the client's sheet counts by itself. */
const uncounted = new RegExp(`${measures.source}|^(?:salarie|employe|collaborateur|agent)s?$`)

const counted = new RegExp(`(?<!\\d[.,]?|[/-])\\b${number} ${noun}\\b`, 'g')
const definite = new RegExp(
  `\\b(?:les|nos|vos|ses|leurs|des|aux) ${number} ${noun}(?=$|[.,;:)!?]| (?:n'|sont|ont|est|sera|etaient|utilisent|et|[a-z]+ront)\\b)`,
  'g',
)
const opening = new RegExp(`(?:^|, )(?:[a-z ]{3,25} : )?${number} ${noun}\\b(?! par\\b)`, 'g')

function countsIn(said: Said, pattern: RegExp, ignored = uncounted): Claim[] {
  return matchesIn(said.words, pattern).flatMap(match => {
    const [words, digits = '', name = ''] = match
    const kind = name.replace(/[sx]$/, '')
    if (ignored.test(kind)) return []
    const value = Number(digits.replaceAll(' ', ''))
    return [{ noun: kind, value, said, index: match.index, length: words.length }]
  })
}

/** « Les 9 secrétaires », wherever a document says it. */
const definiteIn = onceForEachRecord((told): readonly Claim[] =>
  figuresLike(told, article).flatMap(said => countsIn(said, definite, measures)),
)
const article = /\b(?:les|nos|vos|ses|leurs|des|aux) \d/i

/** What the client's sheet does not count by itself. */
function isListed({ noun: name }: Claim): boolean {
  return !uncounted.test(name)
}

function claimsIn(told: Told): Claim[] {
  const opened =
    told.table === 'proposals'
      ? figuresLike(told, startingNumber)
          .filter(isSheet)
          .flatMap(said => countsIn(said, opening))
      : []
  return [...definiteIn(told).filter(each => isListed(each) && isOwn(each.said)), ...opened]
}

const startingNumber = /^\d|[:,] \d/

function isOwn({ isQuoted, path }: Said): boolean {
  return !isQuoted && path[0] !== 'references'
}

/** Where a proposal tells who the client is. */
function isSheet({ path: [first] }: Said): boolean {
  return first === 'situation' || first === 'notes'
}

/** `before`: the brief, which may tell of the part too. */
function conflict(
  told: Told,
  claim: Claim,
  total: Total | undefined,
  before: readonly Told[] = [],
): Finding[] {
  if (total === undefined || total.value === claim.value || total.said === claim.said) return []
  const { said, index, length, value } = claim
  if (hasChanged.test(said.words) || isPart([told, ...before], claim, total.value)) return []
  return [
    {
      code: 'figure-conflict',
      severity: 'warning',
      place: placeIn(told, said.field, said.path, originalAround(said.text, index, length)),
      against: placeIn(total.told, total.said.field, total.said.path, total.said.text),
      message: `${formatNumber(value)} ici, et ${formatNumber(total.value)} dans « ${total.said.text} ».`,
      expected: formatNumber(total.value),
      stated: formatNumber(value),
    },
  ]
}

const hasChanged = /recrut|embauch|rachat|rachet|fusion|supplementaire|de plus\b|nouveaux|nouvelles/

/** « 3 centres pilotes », « les 3 autres centres » come first, then « les 3 centres »; « 4 sur 5 » says both. */
function isPart(documents: readonly Told[], { noun: kind, value }: Claim, total: number): boolean {
  if (value > total) return false
  const part = new RegExp(
    `(?<!(?:les|nos|vos|ses|leurs|des|aux) )\\b${value} ${kind}|\\b${value} (?:autre|premiere?|derniere?)s ${kind}|\\b${value}(?: [a-z]+){0,3} sur (?:les )?${total}\\b`,
  )
  return documents.some(told => saidIn(told).some(({ words }) => part.test(words)))
}
