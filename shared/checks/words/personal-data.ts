import { isKept } from '../../domain/workspace/kept.ts'
import { pattern } from '../../french/pattern.ts'
import type { Finding } from '../findings/finding.ts'
import { originalAround, originalWords } from '../reading/original-words.ts'
import { around, type Said, wordsLike } from '../reading/said.ts'
import { documentsOf, placeIn, type Scene, type Told, toldClient } from '../scene/scene.ts'
import { healthWords, isOfNobody, isOfPatients, isOfSeveral } from './health-words.ts'
import { factBesideName, pay, pregnancy } from './named-facts.ts'
import { isOfAJob, salaryWords } from './salary-words.ts'

/** Facts about a person that a document for a client has no need of (RGPD, art. 5, 1, c; art. 9). */
export function personalFacts(scene: Scene): Finding[] {
  return [
    ...documentsOf(scene).flatMap(told =>
      wordsLike(told, rough).flatMap(said =>
        isOfPersonas(told, said)
          ? []
          : factsIn(said).map(fact => finding(told, said, fact, 'un document remis au client')),
      ),
    ),
    ...scene.workspace.clients
      .filter(isKept)
      .map(toldClient)
      .flatMap(sheet =>
        wordsLike(sheet, rough).flatMap(said =>
          factsOfSheet(said).map(fact => finding(sheet, said, fact, 'la fiche du client')),
        ),
      ),
  ]
}

/** « Persona 2 : Louis, 64 ans, retraité », or under « Nos personas »: made up, and nobody. */
function isOfPersonas(told: Told, { path, text }: Said): boolean {
  const around = path.slice(0, -1).join('/')
  return wordsLike(told, personas)
    .filter(({ words }) => personas.test(words))
    .some(
      each => each.text === text || (around !== '' && each.path.slice(0, -1).join('/') === around),
    )
}

const personas = /\bpersonas?\b/

function finding(told: Told, said: Said, { what, quote }: Fact, where: string): Finding {
  return {
    code: 'personal-data',
    severity: 'warning',
    place: placeIn(told, said.field, said.path, quote),
    message: `${what} figure dans ${where} : « ${quote} ».`,
    stated: quote,
  }
}

/**
 * What a company does, its age and what it paid are told there beside its people: of those only, who are named
 * or called by their post.
 */
function factsOfSheet(said: Said): Fact[] {
  if (!somebody.test(said.text)) return []
  return factsIn(said).filter(
    ({ what, quote }) => what !== ageOf && (what !== salary || paid.test(quote)),
  )
}

const somebody = pattern('u')`
  \p{Lu}\p{Ll}[\p{L}’'-]* \p{Lu}\p{Ll}
  |(?<!\p{L})(?:[LlSs]a|[LlSs](?:e|on)|[Ll][’']|[Uu]ne?|[Dd]u) ?(?:
    comptable|g[ée]rante?|dirigeante?|direct(?:eur|rice)|responsable|cheffe?|assistante?
    |apprentie?|associée?|pr[ée]sidente?|secr[ée]taire
  )(?!\p{L})
`
const paid = /\b(?:net|brut|salaire|r[ée]mun[ée]ration|mensuel|par mois)/i

type Fact = { readonly what: string; readonly quote: string }

/** Told beside a name, which its capital tells from « 40 ans d’expérience ». */
const ageOf = 'L’âge d’une personne'
const salary = 'Un salaire'

const health = 'Un fait de santé'

const kinds: readonly (readonly [what: string, pattern: RegExp])[] = [
  ...healthWords.map(pattern => [health, pattern] as const),
  ...salaryWords.map(pattern => [salary, pattern] as const),
]

/** What all of them but the age begin with, or stand on. */
const standing = pattern()`
  \b(?:
    accident d|addict|arret de travail|alcool|angoisse|antidepress|anxiol|bipolaire|burn
    |cancer|casse|convalescence|chimio|couche|depressi|diab|dialyse|drogue|en arret|enceinte
    |epilep|epuisement|foule|fracture|gagne [^.;]{0,16}\d|grossesse|hernie|handicap|hospital
    |inapte|infarctus|lumbago|luxe |invalid|malad|maternit|oper(?:ee?|er|ation)\b|parental
    |paternit|pay.{1,3} [^.]{0,20}\d|platre|psycholog|raisons? |reeducation|remuner|rqth\b
    |salaire|sante\b|sciatique|sclerose|seropositi|sevrage|soignee? (?:du|de|d'|pour)|suicid
    |surmenage|therap
  )
  |(?:€|euros) ?(?:net|brut)
`
const rough = new RegExp(`[,(] ?\\d{2} ans|${standing.source}`)

/** One fact of each kind, and of each quote: two patterns may know the same salary, an age stands beside an illness. */
function factsIn(said: Said): Fact[] {
  const told = standing.test(said.words) ? kinds.flatMap(kind => factIn(said, kind)) : []
  const facts = [...agesIn(said), ...told, ...besideNames(said)]
  return facts.filter(
    ({ what, quote }, index) =>
      facts.findIndex(each => each.what === what || each.quote === quote) === index,
  )
}

function agesIn({ text }: Said): Fact[] {
  return factFound(ageOf, text, age.exec(text))
}

const age = /\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? ?[,(] ?\d{2} ans(?=[),.]| ?$)/u

/** Told of a name, which its capital tells from other words. */
function besideNames({ text }: Said): Fact[] {
  return [
    ...factFound(health, text, factBesideName(pregnancy, text)),
    ...factFound(salary, text, factBesideName(pay, text)),
  ]
}

function factFound(what: string, text: string, match: RegExpExecArray | null): Fact[] {
  return match === null ? [] : [{ what, quote: around(text, match.index, match[0].length) }]
}

function factIn({ text, words }: Said, [what, pattern]: (typeof kinds)[number]): Fact[] {
  const match = pattern.exec(words)
  if (match === null) return []
  const found = originalWords(text, match.index, match[0].length)
  if (
    what === salary
      ? isOfAJob(text, found)
      : isOfPatients(words, match.index) ||
        isOfSeveral(words, match.index) ||
        isOfNobody(text, match.index)
  )
    return []
  return [{ what, quote: originalAround(text, match.index, match[0].length) }]
}
