import type { Finding } from '../finding.ts'
import { originalAround } from '../original-words.ts'
import { around, type Said, wordsLike } from '../said.ts'
import { documentsOf, placeIn, type Scene, sheetOf, type Told } from '../scene.ts'

/** Facts about a person that a document for a client has no need of (RGPD, art. 5, 1, c; art. 9). */
export function personalFacts(scene: Scene): Finding[] {
  return [
    ...documentsOf(scene).flatMap(told =>
      wordsLike(told, rough).flatMap(said =>
        factsIn(said).map(fact => finding(told, said, fact, 'un document remis au client')),
      ),
    ),
    ...scene.workspace.clients
      .filter(({ deletedAt }) => deletedAt === undefined)
      .map(sheetOf)
      .flatMap(sheet =>
        wordsLike(sheet, rough).flatMap(said =>
          factsOfSheet(said).map(fact => finding(sheet, said, fact, 'la fiche du client')),
        ),
      ),
  ]
}

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

const somebody =
  /\p{Lu}\p{Ll}[\p{L}’'-]* \p{Lu}\p{Ll}|(?<!\p{L})(?:[LlSs]a|[LlSs](?:e|on)|[Ll][’']|[Uu]ne?|[Dd]u) ?(?:comptable|g[ée]rante?|dirigeante?|direct(?:eur|rice)|responsable|cheffe?|assistante?|apprentie?|associée?|pr[ée]sidente?|secr[ée]taire)(?!\p{L})/u
const paid = /\b(?:net|brut|salaire|r[ée]mun[ée]ration|mensuel|par mois)/i

type Fact = { readonly what: string; readonly quote: string }

/** Told beside a name, which its capital tells from « 40 ans d’expérience ». */
const ageOf = 'L’âge d’une personne'
const salary = 'Un salaire'

/** Said of somebody: « l’enceinte de l’usine », « le dépistage du cancer » are not. */
const healthWords: readonly RegExp[] = [
  /(?<!(?:taux|jours?|nombre|duree) d')\b(?:arret|conge|longue) maladie\b/u,
  /(?<!(?:prevention|risques?) (?:du |de |d'un )?)\bburn-?out\b/u,
  /\b(?:en|est en|sa|son|fait une?|une) depression\b|\bdepressi(?:f|ve)\b/u,
  /\b(?:est|etait|tombee|actuellement) enceinte\b|\benceinte de \d/u,
  /\bconges? (?:maternite|parental|paternite)\b/u,
  /\b(?:mon|ton|son|votre|leur|a un|atteinte? d'un|pour un|suite a un) cancer\b|\b(?:ma|sa|sous|une|suit|en|apres) chimiotherapie\b|\bchimio\b/u,
  /\b(?:sous|en|une) dialyse\b|\bsclerose en plaques\b|\bdiabetique\b|\bepileptique\b|\balcoolique\b/u,
  /\b(?:operee?|opere|se fait operer|soignee?|traitee?|suivie?|malade|hospitalisee?) (?:du|de la|d'une?|pour(?: un| une| son| sa)?) (?:dos|coeur|genou|hanche|epaule|poignet|main|pied|cancer|tumeur|depression|hernie|burn-?out|maladie)\b/u,
  /\b(?:tentative de suicide|suicidaire|infarctus|fausse couche|congenital|maladie (?:grave|chronique|professionnelle|auto-?immune)|longue maladie)\b/u,
  /\b(?:ma|sa) (?:maladie|depression|grossesse|fausse couche)\b|\b(?:mon|son) (?:burn-?out|avc|handicap)\b/u,
  /\b(?:est|etant|etait) handicapee?\b|\ben invalidite\b/u,
  /(?<!\b(?:machine|ligne|four|presse|production|usine|chantier|serveur|site|atelier|installation|chaine)s?\b[^.;]{0,40})\ben arret\b(?! (?:de (?:chaine|production|ligne)|pour|technique|programme|machine|maladie))/u,
  /\bmi-temps therapeutique\b/u,
  /\b(?:est|ete|etait|sera) hospitalisee?\b/u,
  /(?<!prevention (?:de |des )?)\b(?:(?:re)?plong[a-z]*|(?:re)?tombee?|sombr[a-z]*) dans (?:l'alcool|l'alcoolisme|la drogue|la depression)\b|\b(?:son|sa|ses) (?:problemes? (?:d'alcool|de drogue|d'addiction)|addictions?|alcoolisme|sevrage)\b/u,
  /\b(?:antidepresseurs?|anxiolytiques?|seropositi(?:f|ve)|bipolaire|declaree? inapte|suivi psychologique|crises? d'angoisse)\b/u,
  /\b(?:en|suite a (?:un|son)|apres (?:un|son)|victime d'un) accident du travail\b/u,
]

const kinds: readonly (readonly [what: string, pattern: RegExp])[] = [
  [ageOf, /\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? ?[,(] ?\d{2} ans(?=[),.]| ?$)/u],
  ...healthWords.map(pattern => ['Un fait de santé', pattern] as const),
  [
    salary,
    /\b(?:salaire|remuneration|gagne) (?:de |brut[e]? |net[te]? |actuel[le]? |: ?)*(?:\d[\d  ]*k ?€|\d[\d  ]*\d\d ?(?:€|euros))/u,
  ],
  // What is bought is paid, too.
  [
    salary,
    /\bpayee? (?:de |: ?)?\d[\d  ]* ?(?:k ?€|€|euros) ?(?:nets?\b|bruts?\b|par mois|mensuels?|par an|annuels?|\/ ?(?:mois|an)|de l'heure)/u,
  ],
  [
    salary,
    /\b(?:salaire|traitement|remuneration|prime|paye|gagne|touche)\b[^.;]{0,30}? \d[\d  ]*\d\d ?(?:€|euros) (?:net|brut)s?\b(?! de)/u,
  ],
  [
    salary,
    /\d[\d  ]* ?(?:k ?€|€|euros) (?:nets?|bruts?) ?(?:par mois|mensuels?|par an|annuels?|\/ ?(?:mois|an))/u,
  ],
]

/** What the patterns above begin with, or stand on. */
const rough =
  /[,(] ?\d{2} ans|\b(?:accident d|addict|alcool|angoisse|antidepress|anxiol|bipolaire|burn|cancer|chimio|couche|depressi|diab|dialyse|drogue|en arret|enceinte|epilep|gagne|handicap|hospital|inapte|infarctus|invalid|malad|maternit|oper(?:ee?|er)\b|parental|paternit|pay.{1,3} [^.]{0,20}\d|psycholog|remuneration|salaire|sclerose|seropositi|sevrage|soign|suicid|therap)|(?:€|euros) ?(?:net|brut)/

/** One fact of each kind, and of each quote: two patterns may know the same salary, an age stands beside an illness. */
function factsIn({ text, words }: Said): Fact[] {
  const facts = kinds.flatMap(([what, pattern]) => {
    const isAge = what === ageOf
    const match = pattern.exec(isAge ? text : words)
    if (match === null) return []
    const quoted = isAge ? around : originalAround
    return [{ what, quote: quoted(text, match.index, match[0].length) }]
  })
  return facts.filter(
    ({ what, quote }, index) =>
      facts.findIndex(each => each.what === what || each.quote === quote) === index,
  )
}
