import type { Proposal, SaidTerm } from '../../domain/proposal/proposal.ts'
import { folded } from '../../french/folded.ts'
import { pattern } from '../../french/pattern.ts'

/** The conditions that somebody else's proposal gives in no words at all. */
export function unsaidTerms(text: string): Pick<Proposal, 'unsaidTerms'> {
  const words = folded(text)
  const areElsewhere = /conditions generales|\bcgv\b/.test(words)
  const unsaid = terms
    .filter(([term, pattern]) => !pattern.test(words) && !(areElsewhere && isGeneral(term)))
    .map(([term]) => term)
  return unsaid.length === 0 ? {} : { unsaidTerms: unsaid }
}

/** General terms that are joined or named give what is the same for every client. */
function isGeneral(term: SaidTerm): boolean {
  return term !== 'vat' && term !== 'validity'
}

/** Any word that tells of it is enough: the wording is the firm's. */
const terms: readonly (readonly [SaidTerm, RegExp])[] = [
  ['vat', /\b(?:tva|ttc|hors taxes?|ht)\b/],
  [
    'payment',
    pattern()`
  \b\d{2} jours?\b[^.\n]{0,40}(?:factur|fin de mois|net|reception)
  |(?:reglement|paiement|payable|factur\w+|versements?|acompte)[^.\n]{0,40}(?:
    \b\d{1,2} jours?\b|(?:a|des) reception|comptant|a la (?:signature|commande)
  )
  |conditions? de (?:reglement|paiement)\b
`,
  ],
  [
    'latePenalty',
    /penalites? (?:de |pour )?retard|interets? (?:de retard|moratoires?)|penalites?[^.\n]{0,40}taux|retard[^.\n]{0,60}penalites?/,
  ],
  [
    'recoveryIndemnity',
    /recouvrement|indemnite (?:forfaitaire|legale|fixe)?[^.\n]{0,25}\b(?:40|quarante) ?(?:€|euros?)/,
  ],
  ['earlyPayment', /escompte/],
  ['cancellation', /annul|resili|desist|retract/],
  ['validity', /valable|validite|\bvalide (?:jusqu|pendant|\d)/],
]
