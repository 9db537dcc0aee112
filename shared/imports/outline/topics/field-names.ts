import { bareWords } from '../../../french/bare-words.ts'
import { pattern } from '../../../french/pattern.ts'

/** Facts told as `label : value`, and the ways to name them, as beginnings of the label without accents. */
const headerFields = {
  client: pattern()`
  ^(?:
    nom (?:du client|de l'entreprise|de la societe|de l'organisme)|client|societe|entreprise
    |raison sociale|organisme|organisation|etablissement|collectivite|commune|ville|cabinet
    |structure|maitre d'ouvrage|association|enseigne|beneficiaire
  )(?: concernee?)?$
`,
  contact: pattern()`
  ^(?:
    contacts?|interlocut|demandeu|commanditaire|correspondant|referente?(?: client)?$
    |personne a contacter|affaire suivie|suivi par|donneur d'ordre|destinataires?$
    |dirigeante?s?$|gerante?s?$|sponsor$|point of contact
  )
`,
  author: pattern()`
  ^(?:
    par$
    |(?:(?:brief|note|fiche|document|rapport|proposition|offre|compte rendu) )?(?:cree|redige|ecrit|etabli|prepare|realise|emis|pris)e?s? par|auteur|autrice
    |author|owner|redact|consultant|chargee? de mission
    |notre (?:responsable|consultante?|referente?|chef|cheffe)\b|prepare pour nous par
  )
`,
  date: pattern()`
  ^(?:
    date(?!
      .*\b(?:
        fin|cloture|echeance|limite|butoir|livraison|demarrage|debut|ouverture|lancement
      )\b
    )(?: (?:de|du|d')?.*)?
    |(?:redige|cree|fait|etabli|emis|ecrit|recu|remis)e? le|le|ouverte? le|version(?: du)?
  )$
`,
  title:
    /^(?:projet|mission|objet|intitule|titre|title|sujet|nom (?:du projet|de la mission)|(?:titre|intitule|objet) (?:du projet|de la mission))$/,
}

const companyFields = {
  sector: /^(?:secteur|activite|domaine|metier|branche|filiere|specialite)/,
  revenue: pattern()`
  ^(?:
    ca\b|chiffre d'affaires?|chiffre affaires|revenu|recettes|volume d'affaires
    |ressources annuelles|honoraires annuels|revenue
    |budget (?:20\d\d|annuel|de fonctionnement|municipal|global de la)
    |(?:cotisations|primes|collecte)(?: (?:annuelles|encaissees|nettes))? (?:en )?20\d\d$
    |produits d'exploitation|arr\b|dotation
  )
`,
  headcount: pattern()`
  ^(?:
    effectif|headcount|permanents?$|salarie|employe|collaborat|agents?$|agents municipaux
    |nombre d(?:e |')(?:salarie|employe|collaborat|agent|personne)
    |nb (?:de |d')?(?:salarie|employe|collaborat)|personnel|etp\b|taille de l|taille$
    |equipes?$
  )
`,
  zones: pattern()`
  ^
  (?:zones?\b|territoire|implantation|marches? (?:geographique|couvert)|marches$|couverture|perimetre geographique|rayonnement|presence|bassin|secteur geographique|pays|sites?$|regions?\b|repartition geographique|(?:provenance|origine) (?:geographique )?(?:du|des|de la) )
`,
  customers: pattern()`
  ^(?:
    clients?\b|clientele|typologie d|patient|usagers|beneficiaires|adherents|abonnes|public
    |cibles?\b|utilisateurs finaux|habitants|population|eleves|etudiants|portefeuille
  )
`,
  address: /^(?:adresse|siege)/,
  siren: /^(?:siren|siret|n siren|n siret|numero de sire)/,
}

const timelineFields = {
  start: pattern()`
  ^(?:
    (?:date (?:de|du) )?(?:
      demarrage|debut|lancement (?:de la mission|du projet|des travaux)|kick ?off|start
      |commencement|depart|t0
    )
    |date d'ouverture(?: (?:de la mission|du dossier))?$|date de demarrage|demarrage
  )
`,
  end: pattern()`
  ^(?:
    (?:date (?:de|d') ?)?(?:
      go ?live|fin\b|end$|livraison finale
      |mise en (?:service|production|ligne|oeuvre finale)|cloture|echeance|date limite
      |date butoir|date cible|ouverture|lancement|terme|achevement|inauguration|bascule
    )
    |deadline|a terminer|reception
  )
`,
  duration: /^(?:duree|delai)/,
  period: /^(?:periode|calendrier|planning|dates|timeline)/,
}

export type CompanyField = keyof typeof companyFields

export const headerField = finder(headerFields)
export const companyField = finder(companyFields)
export const timelineField = finder(timelineFields)

/** The label names some fact, whatever part of the brief it belongs to. */
export function isFieldName(label: string): boolean {
  return [headerField, companyField, timelineField].some(named => named(label) !== undefined)
}

function finder<Name extends string>(fields: Record<Name, RegExp>) {
  const names = Object.keys(fields) as Name[]
  return (label: string): Name | undefined => {
    const words = bareWords(label)
    const own = bare(words)
    return names.find(name => fields[name].test(own) || (own !== words && fields[name].test(words)))
  }
}

function bare(words: string): string {
  return words.replace(/^(?:(?:le|la|les|notre|nos|votre|vos) |l')/, '').trim()
}
