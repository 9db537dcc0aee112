import { pattern } from '../../../french/pattern.ts'

/** What a bare name tells of an alert. */
export function fieldNamed(name: string): AlertField | undefined {
  return fields.find(([, pattern]) => pattern.test(name))?.[0]
}

export type AlertField = 'date' | 'problem' | 'options' | 'decision' | 'reason' | 'impact'

const fields: readonly (readonly [AlertField, RegExp])[] = [
  ['date', /^date\b/],
  [
    'options',
    pattern()`
  ^(?:
    (?:les |nos )?(?:options?|pistes?|voies (?:etudiees|envisagees|possibles))\b
    |scenarios?\b|solutions? (?:etudie|envisage|possible)
    |ce que nous avons (?:envisage|etudie)
  )
`,
  ],
  [
    'problem',
    /^(?:probleme|difficulte|description|constat|cause|contexte|situation|ce qui se passe)/,
  ],
  [
    'decision',
    pattern()`
  ^(?:
    (?:validee?|approuvee?|actee?) (?:par|avec|en)|decideur|decision|decide|solution
    |resolution|reponse|arbitrage|action|mesure|parade|choix|correctif|echeance|responsable
    |porteur
  )
`,
  ],
  ['reason', /^(?:justification|raison|motif|pourquoi|explication|argument)/],
  ['impact', /^(?:impact|consequence|effet|resultat)/],
]
