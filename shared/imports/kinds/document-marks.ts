import { bareWords } from '../../french/bare-words.ts'

type Kind = { readonly noun: string; readonly least: number; readonly marks: readonly RegExp[] }

/** What other documents are made of, each mark being the beginning of a line without accents. */
const kinds: readonly Kind[] = [
  {
    noun: 'une facture',
    least: 2,
    marks: [
      /^facture\b/,
      /^doit\b/,
      /^net a payer\b/,
      /^(?:conditions|mode) de reglement\b/,
      /^iban\b/,
    ],
  },
  {
    noun: 'un curriculum vitae',
    least: 3,
    marks: [
      /^experiences?\b/,
      /^(?:formations?|diplomes?)$/,
      /^competences?\b/,
      /^langues?\b/,
      /^(?:centres? d'interets?|loisirs)\b/,
    ],
  },
  {
    noun: 'un compte rendu de réunion',
    least: 3,
    marks: [
      /^(?:participants? )?presents?\b/,
      /^(?:absents?|excuses?)\b/,
      /^ordre du jour\b/,
      /^(?:releve de )?decisions?\b/,
      /^(?:reunion|comite de pilotage|copil)\b/,
    ],
  },
  {
    noun: 'une offre d’emploi',
    least: 2,
    marks: [
      /^offre d'emploi\b/,
      /^profil recherche\b/,
      /^(?:salaire|remuneration)\b/,
      /^type de contrat\b/,
    ],
  },
  {
    noun: 'un rapport d’avancement',
    least: 3,
    marks: [
      /^.*\b(?:point|rapport|bilan) (?:mensuel|hebdomadaire|trimestriel)\b/,
      /^(?:realise|fait)e?s? (?:ce|pendant|durant)\b/,
      /^budget consomme\b/,
      /^(?:avancement|synthese du mois|etat d'avancement)\b/,
      /^(?:points? d'alerte|alertes?)\b/,
      /^(?:reste|prevu) (?:a faire|le mois)\b/,
      /^(?:meteo|statut|sante) (?:global|du projet|de la mission)\b/,
      /^\|?.*\bavancement\b.*\|/,
      /^\|.*\b(?:prevu|budget|vendu)\b.*\b(?:facture|consomme|depense|realise)\b/,
      /^(?:points? durs?|points? d'attention|faits marquants)\b/,
      /^(?:prochaines etapes|a venir|le mois prochain)\b/,
    ],
  },
  {
    noun: 'une proposition commerciale',
    least: 3,
    marks: [
      /^(?:offre de services?|notre (?:offre|proposition))\b/,
      /^(?:a l'attention de)\b/,
      /^notre comprehension\b/,
      /^(?:conditions|modalites|echeancier) de (?:reglement|paiement)\b/,
      /^(?:validite|(?:cette |notre )?(?:offre|proposition) (?:est )?valable)\b/,
      /^(?:lu et approuve )?bon pour accord\b/,
      /^option (?:[abc123])\b/,
      /^objet\b.*\b(?:proposition|offre|devis)\b/,
      /^(?:ce que (?:cela|ca) (?:vous )?cout|notre prix|nos (?:prix|tarifs|honoraires)|(?:votre |l')?investissement$)/,
      /^(?:ils nous ont (?:deja )?fait confiance|nos references)\b/,
      /^(?:qui interviendra|notre equipe|l'equipe (?:proposee|dediee))\b/,
      /^(?:ce que nous (?:avons compris|(?:vous )?proposons)|votre besoin|nous vous proposons)$/,
      /^(?:nous vous prions|veuillez|je vous prie)\b.*\bagreer\b/,
    ],
  },
]

/** What a text is, told by the lines it is made of, though its title does not say so. */
export function nounByMarks(text: string): string | undefined {
  const lines = text
    .slice(0, 200_000)
    .split('\n')
    .map(bare)
    .filter(line => line !== '')
  if (
    lines
      .slice(0, 3)
      .some(line => /\b(?:brief|cadrage|cahier des charges|expression de besoins?)\b/.test(line))
  )
    return undefined
  const count = ({ marks }: Kind) =>
    marks.filter(mark => lines.some(line => mark.test(line))).length
  return kinds.find(kind => count(kind) >= kind.least)?.noun
}

function bare(line: string): string {
  return bareWords(line.replace(/^[\s#>*•–—-]*(?:\d{1,2}[.)]\s*)?\**/, ''))
}
