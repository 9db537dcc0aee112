import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike } from '../../reading/said.ts'
import { placeIn, type Scene, writingsOf } from '../../scene/scene.ts'

/** More than all of the participants, a rate of presence above 100 %: there is no such thing. */
export function impossiblePercents(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, rough).flatMap(({ text, field, path, isQuoted }) =>
      isQuoted
        ? []
        : patterns.flatMap(pattern =>
            matchesIn(text, pattern).map(({ 0: quote, 1: digits = '', index }) => ({
              code: 'percent-mismatch' as const,
              severity: 'error' as const,
              place: placeIn(told, field, path, around(text, index, quote.length)),
              message: `${digits} % est plus que le tout : une telle part ne dépasse pas 100 %.`,
              expected: '100 % au plus',
              stated: `${digits} %`,
            })),
          ),
    ),
  )
}

const rough = /(?:1(?:0[1-9]|[1-9]\d)|[2-9]\d\d)(?:,\d+)?[ \u00a0\u202f]?%/
const above = String.raw`((?:1(?:0[1-9]|[1-9]\d)|[2-9]\d\d)(?:,\d+)?)[ \u00a0\u202f]?%`
const people =
  'participants?|répondants?|utilisateurs?|salariés?|collaborateurs?|clients?|managers?|personnes|équipes?|agents?|élèves?|patients?|adhérents?|stagiaires?|apprenants?|formateurs?|présents?|inscrits?|ménages?|foyers?|locataires?|habitants?|usagers?|résidents?|familles?|enfants?|parents?|membres?|bénéficiaires?|conducteurs?|commerciaux|responsables?|encadrants?|magasins?|sites?|dossiers?|fiches?|machines?|véhicules?|élus?|votants?|lits?|places?|interrogés?|sondés?'
const rates =
  'satisfaction|réponse|participation|présence|assiduité|occupation|adoption|complétion|réussite|conformité|disponibilité|couverture|ouverture|clic|fiabilité|absentéisme|erreurs?|service|conversion|rebut'
const patterns: readonly RegExp[] = [
  new RegExp(
    `(?<![\\d.,]|[+−–-] ?)${above} (?:des|de nos|de vos|de leurs|d’entre les) (?:${people})(?![a-zà-ÿ]| en plus| supplém)`,
    'giu',
  ),
  new RegExp(
    `taux (?:de |d[’'])(?:${rates})[^\\d.;:\\n]{0,40}(?::|est de|de|atteint|à)?[ \\u00a0\\u202f*]{0,3}${above}`,
    'giu',
  ),
]
