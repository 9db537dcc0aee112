import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import { figuresLike, figuresSaid, onceForEachRecord, type Said } from '../../reading/said.ts'
import type { Told } from '../../scene/scene.ts'

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
export const number = '(?<digits>\\d{1,3}(?: \\d{3})+|\\d+)'
export const noun = '(?<name>[a-z]{3,}(?:-[a-z]+)?[sx])'
/** What is made of things that seldom come and go. */
const whole =
  '\\b(?:notre|votre|le|la|du|au) (?:catalogue|parc|flotte|gamme|assortiment|reseau|cheptel)'
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

export const counted = new RegExp(`(?<!\\d[.,]?|[/-])\\b${number} ${noun}\\b`, 'g')
export const listedFirst = new RegExp(`^${number} ${noun}(?! par\\b)`, 'g')
const definite = new RegExp(
  `${the} ${number} ${noun}(?=$|[.,;:)!?]| \\(| (?:n'|sont|ont|est|sera|etaient|utilisent|et|[a-z]+ront)\\b)`,
  'g',
)
/** « Notre catalogue de 2 400 références », « le parc compte 36 machines » */
const inWhole = new RegExp(
  `${whole} (?:de|d'|compte|comprend|reunit|contient) ${number} ${noun}(?: (?:de (?:la |l')?|d'|du |au |des |aux |a )(?<complement>[a-z]{4,}))?(?=$|[.,;:)!?]| \\(| (?:n'|sont|ont|est|sera|et) )`,
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
    [definite, completed, wholeOfPart, inWhole].flatMap(pattern =>
      claimsOf(said, pattern, measures),
    ),
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
const article =
  /\b(?:les|nos|vos|ses|leurs|des|aux) \d|(?:catalogue|parc|flotte|gamme|assortiment|r[ée]seau|cheptel) (?:de|d[’']|compte|comprend|r[ée]unit|contient) ?\d/i

/** What the client's sheet does not count by itself. */
export function isListed({ noun: name }: Count): boolean {
  return !uncounted.test(name)
}

/** « 340 collaborateurs, 3 sites »: a list that tells who the client is. */
export function openingClaims(said: Said): Claim[] {
  return claimsOf(said, opening)
}

const opening = new RegExp(`(?:^|, )(?:[a-z ]{3,25} : )?${number} ${noun}\\b(?! par\\b)`, 'g')

/** All that a text counts. */
export function claimsIn(said: Said): Claim[] {
  return claimsOf(said, counted)
}

/** And what the client's sheet counts by itself: « 2 150 agents ». */
export function thingsIn(said: Said): Claim[] {
  return claimsOf(said, counted, measures)
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
