import type { Finding } from '../finding.ts'
import { around, type Said, saidLike } from '../said.ts'
import { documentsOf, placeIn, type Scene } from '../scene.ts'

/** Facts about a person that a document for a client has no need of (RGPD, art. 5, 1, c; art. 9). */
export function personalFacts(scene: Scene): Finding[] {
  return documentsOf(scene).flatMap(told =>
    saidLike(told, rough).flatMap(said =>
      factsIn(said).map(({ what, quote }) => ({
        code: 'personal-data' as const,
        severity: 'warning' as const,
        place: placeIn(told, said.field, said.path, quote),
        message: `${what} figure dans un document remis au client : « ${quote} ».`,
        stated: quote,
      })),
    ),
  )
}

type Fact = { readonly what: string; readonly quote: string }

/** Told beside a name, which its capital tells from « 40 ans d’expérience ». */
const ageOf = 'L’âge d’une personne'

const kinds: readonly (readonly [what: string, pattern: RegExp])[] = [
  [ageOf, /\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? ?[,(] ?\d{2} ans(?=[),.]| ?$)/u],
  [
    'Un fait de santé',
    /\b(?:arret maladie|burn-?out|depression|enceinte|conge maternite|cancer|handicapee?|en arret)\b/u,
  ],
  [
    'Un salaire',
    /\b(?:salaire|remuneration|gagne|paye[e]?) (?:de |brut[e]? |net[te]? |actuel[le]? |: ?)*\d[\d  ]*(?:k ?€|€|euros)/u,
  ],
]

/** Any of these, however its accents are written. */
const rough =
  /\d{2} ans|maladie|burn|pression|enceinte|maternit|cancer|handicap|arr.{1,2}t|salaire|mun.{1,2}ration|gagne|pay/i

function factsIn({ text, words }: Said): Fact[] {
  return kinds.flatMap(([what, pattern]) => {
    const said = what === ageOf ? text : words
    const match = pattern.exec(said)
    return match === null ? [] : [{ what, quote: around(said, match.index, match[0].length) }]
  })
}
