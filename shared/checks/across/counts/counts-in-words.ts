import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import { figuresLike, figuresSaid, onceForEachRecord, type Said } from '../../reading/said.ts'
import { type Told, toldClient } from '../../scene/scene.ts'

/** So many of something, as a text says it: « les 9 secrétaires ». */
export type Count = {
  /** In the singular, folded. */
  readonly noun: string
  readonly value: number
  readonly index: number
  readonly length: number
  /** « production » of « 4 sites de production »: the whole must be told with the same word. */
  readonly complement?: string
}
export type Claim = Count & { readonly said: Said }
export type Whole = {
  readonly value: number
  readonly said: Said
  readonly told: Told
  /** « 28 bières au catalogue », « les 11 médecins associés »: others may be counted but under these words. */
  readonly isNamed?: boolean
  /** « Chauffeurs » of « chauffeurs-livreurs »: fewer of them may be others. */
  readonly isShort?: true
}

export const number = '(?<digits>\\d{1,3}(?: \\d{3})+|\\d+)'
export const noun = '(?<name>[a-z]{3,}(?:-[a-z]+)?[sx])'
const the = '\\b(?:les|nos|vos|ses|leurs|des|aux)'
/** What is told of a part, or in other numbers at each place. */
const measures = pattern()`
  ^(?:
    jour|moi|mois|an|annee|heure|semaine|minute|seconde|euro|point|page|foi|fois|personne
    |session|phase|etape|option|priorite|action|mot|premier|derniere?|autre|demi|nouveau
    |nouvelle|grand|petit|meilleur|principal|principaux|prochain|objectif|livrable
  )s?x?$
`
/** What the client's sheet counts by itself. */
const uncounted = new RegExp(`${measures.source}|^(?:salarie|employe|collaborateur|agent)s?$`)

/**
 * What the client is made of, as its sheet lists it, and what the brief says with an article; what they
 * tell in two ways is left aside.
 */
export function wholesOf(brief: Told): ReadonlyMap<string, Whole> {
  const { client } = brief
  const sheets = client === undefined ? [] : [toldClient(client)]
  const told = [
    ...sheets.flatMap(sheet =>
      figuresSaid(sheet).flatMap(said => makeUpIn(said).map(each => ({ ...each, told: sheet }))),
    ),
    ...definiteIn(brief)
      .filter(isWhole)
      .map(each => ({ ...each, told: brief })),
  ]
  const known = new Set(told.map(each => each.noun))
  const named = [
    ...situationIn(brief).map(each => ({ ...each, told: brief })),
    ...[brief, ...sheets].flatMap(each =>
      definiteIn(each)
        .filter(claim => isListed(claim) && !isWhole(claim) && isLasting(claim.said))
        .map(claim => ({ ...claim, told: each })),
    ),
  ]
    .filter(each => !known.has(each.noun))
    .map(each => ({ ...each, isNamed: true }))
  const groups = groupedBy<Placed, string>([...told, ...named], each => each.noun)
  const wholes = [...groups].flatMap(([name, [first, ...others]]) =>
    first === undefined || others.some(({ value }) => value !== first.value)
      ? []
      : [[name, first] as const],
  )
  return new Map([...inShort(wholes, new Set(groups.keys())), ...wholes])
}

/** « 22 chauffeurs-livreurs » are « les chauffeurs », where there are no others. */
function inShort<Entry extends readonly [string, Whole]>(
  wholes: readonly Entry[],
  names: ReadonlySet<string>,
): (readonly [string, Entry[1] & { readonly isShort: true }])[] {
  return wholes.flatMap(([name, whole]) => {
    const [head = '', tail] = name.split('-')
    const short = head.replace(/[sx]$/, '')
    const namesakes = [...names].filter(each => each.replace(/s?-.*$/, '') === short)
    return tail === undefined || short.length < 4 || namesakes.length > 1
      ? []
      : [[short, { ...whole, isShort: true }]]
  })
}

type Placed = Claim & Whole

function isWhole(claim: Claim): boolean {
  return isListed(claim) && claim.complement === undefined
}

/** What is aimed at, and who the client is; what goes wrong is counted again each month. */
function isLasting({ path: [first] }: Said): boolean {
  return ['objective', 'secondaryObjectives', 'history', 'profile'].includes(String(first))
}

function situationIn(brief: Told): Claim[] {
  const said = figuresSaid(brief).filter(({ path }) => path[0] === 'situation')
  return said.flatMap(each => claimsOf(each, listedFirst))
}

/** What the client's history tells of is past, but for a line that says what there is. */
function makeUpIn(said: Said): Claim[] {
  const [first] = said.path
  if (first === 'history') return claimsOf(said, listedFirst)
  return first === 'profile' || first === 'customers' ? claimsOf(said, counted) : []
}

const counted = new RegExp(`(?<!\\d[.,]?|[/-])\\b${number} ${noun}\\b`, 'g')
const listedFirst = new RegExp(`^${number} ${noun}(?! par\\b)`, 'g')
const definite = new RegExp(
  `${the} ${number} ${noun}(?=$|[.,;:)!?]| \\(| (?:n'|sont|ont|est|sera|etaient|utilisent|et|[a-z]+ront)\\b)`,
  'g',
)
/** Some of them, as many as one wants. */
const chosen =
  'pilote|volontaire|restant|form|interrog|rencontr|visit|concern|equip|inscrit|present|premier|prioritaire|select|reten|prev|nouve|suivant|autre|dernier|test|incompl|manqu|bloqu|perdu|vide|actif|active|connect|absent|ouvert|sont|ont\\b|dans|avec|pour|sans|chez|vers'
/** « Les 4 sites de production décrits », « les 11 médecins associés » */
const completed = new RegExp(
  `${the} ${number} ${noun} (?:(?:de (?:la |l')?|d'|du |au |des |aux )(?<complement>[a-z]{4,})|(?!${chosen})(?<quality>[a-z]{4,}[sx]))(?![a-z'-])`,
  'g',
)
/** « 40 clients pilotes, sur les 310 clients » */
const wholeOfPart = new RegExp(
  `(?<=\\b\\d+ (?<part>[a-z]{3,}[sx])\\b[^.;\\n]{0,60}\\bsur (?:les|nos|vos|ses|leurs) )${number} (?=\\k<part>)${noun}`,
  'g',
)

/** « Les 9 secrétaires », wherever a document says it. */
export const definiteIn = onceForEachRecord((told): readonly Claim[] =>
  withArticle(told).flatMap(said =>
    [definite, completed, wholeOfPart].flatMap(pattern => claimsOf(said, pattern, measures)),
  ),
)
/** « Un outil adopté par les 16 vendeurs avant l’été »: some of them where they are fewer, all where they are more. */
export const atLeastIn = onceForEachRecord((told): readonly Claim[] =>
  withArticle(told).flatMap(said => claimsOf(said, followed, measures)),
)
const followed = new RegExp(
  `${the} ${number} ${noun}(?= (?:avant|apres|avec|d'ici|depuis|des|en|pendant|lors)\\b)`,
  'g',
)
const withArticle = onceForEachRecord(told => figuresLike(told, article))
const article = /\b(?:les|nos|vos|ses|leurs|des|aux) \d/i

/** What the client's sheet does not count by itself. */
export function isListed({ noun: name }: Count): boolean {
  return !uncounted.test(name)
}

/** « 340 collaborateurs, 3 sites »: a list that tells who the client is. */
export function openingClaims(said: Said): Claim[] {
  return claimsOf(said, opening)
}

const opening = new RegExp(`(?:^|, )(?:[a-z ]{3,25} : )?${number} ${noun}\\b(?! par\\b)`, 'g')

/** Everything that a text counts, but for its measures. */
export function claimsIn(said: Said): Claim[] {
  return claimsOf(said, counted)
}

export function claimsOf(said: Said, pattern: RegExp, ignored = uncounted): Claim[] {
  return countsIn(said.words, pattern, ignored).map(each => ({ ...each, said }))
}

/** The same of a text that is no document's own. */
export function countsTold(text: string): Count[] {
  return countsIn(folded(text), counted, uncounted)
}

function countsIn(words: string, pattern: RegExp, ignored: RegExp): Count[] {
  return matchesIn(words, pattern).flatMap(match => {
    const { digits = '', name = '', quality, complement = quality } = match.groups ?? {}
    const kind = name.replace(/[sx]$/, '')
    if (ignored.test(kind)) return []
    const value = Number(digits.replaceAll(' ', ''))
    const count = { noun: kind, value, index: match.index, length: match[0].length }
    return [complement === undefined ? count : { ...count, complement }]
  })
}

/** Whether a document tells so many of them anywhere. */
export function tellsCount(told: Told, { noun: kind, value }: Count): boolean {
  return figuresSaid(told).some(({ words }) =>
    countsIn(words, counted, uncounted).some(each => each.noun === kind && each.value === value),
  )
}
