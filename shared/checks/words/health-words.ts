import { pattern } from '../../french/pattern.ts'

const body =
  "(?:dos|coeur|genoux?|hanche|epaule|poignet|main|pied|cheville|bras|jambe|coude|oeil|yeux|cataracte|hernie|ligaments?|menisque|canal carpien)(?! (?:courante|d'oeuvre))"

/** Said of somebody: « l’enceinte de l’usine », « le dépistage du cancer » are not. */
export const healthWords: readonly RegExp[] = [
  /\b(?:arret|conge|longue) maladie\b(?<!(?:taux|jours?|nombre|duree) d'[a-z]+ maladie)/u,
  /\bburn-?out\b(?<!(?:prevention|risques?) (?:du |de |d'un )?burn-?out)/u,
  /\b(?:en|est en|sa|son|fait une?|une) depression\b|\bdepressi(?:f|ve)\b/u,
  /\b(?:est|etait|tombee|actuellement) enceinte\b|\benceinte de \d/u,
  /\bconges? (?:maternite|parental|paternite)\b/u,
  /\b(?:mon|ton|son|votre|leur|a un|atteinte? d'un|pour un|suite a un) cancer\b|\b(?:ma|sa|sous|une|suit|en|apres) chimiotherapie\b|\bchimio\b/u,
  /\b(?:sous|en|une) dialyse\b|\bsclerose en plaques\b|\bdiabetique\b|\bepileptique\b|\balcoolique\b/u,
  /\b(?:operee?|opere|se fait operer|soignee?|traitee?|suivie?|malade|hospitalisee?) (?:du|de la|d'une?|pour(?: un| une| son| sa)?) (?:dos|coeur|genou|hanche|epaule|poignet|main|pied|cancer|tumeur|depression|hernie|burn-?out|maladie)\b/u,
  /\b(?:tentative de suicide|suicidaire|infarctus|fausse couche|congenital|maladie (?:grave|chronique|professionnelle|auto-?immune)|longue maladie)\b/u,
  /\b(?:ma|sa) (?:maladie|depression|grossesse|fausse couche)\b|\b(?:mon|son) (?:burn-?out|avc|handicap)\b/u,
  /\b(?:est|etant|etait) handicapee?\b|\ben invalidite\b/u,
  pattern('u')`
  \breconnue? (?:comme )?travailleu(?:r|se) handicapee?\b
  |\b(?:
    sa|son dossier(?: de)?|est(?: en)?|a (?:obtenu )?(?:une?|la)|beneficie d'une
    |titulaire d'une
  ) rqth\b
`,
  pattern('u')`
  \ben arret\b(?<!
    \b(?:
      machine|ligne|four|presse|production|usine|chantier|serveur|site|atelier|installation
      |chaine
    )s?\b[^.;]{0,40}en arret
  )(?! (?:de (?:chaine|production|ligne)|pour|technique|programme|machine|maladie))
`,
  /\bmi-temps therapeutique\b/u,
  /\b(?:est|ete|etait|sera) hospitalisee?\b/u,
  pattern('u')`
  \b(?:(?:re)?plong[a-z]*|(?:re)?tombee?|sombr[a-z]*) dans (?:l'alcool|l'alcoolisme|la drogue|la depression)
  \b
  |\b(?:son|sa|ses) (?:
    problemes? (?:d'alcool|de drogue|d'addiction)|addictions?|alcoolisme|sevrage
  )\b
`,
  /\b(?:antidepresseurs?|anxiolytiques?|seropositi(?:f|ve)|bipolaire|declaree? inapte|suivi psychologique|crises? d'angoisse)\b/u,
  /\b(?:en|suite a (?:un|son)|apres (?:un|son)|victime d'un) accident du travail\b/u,
  new RegExp(
    `(?:\\(|\\b(?:son|une|apres|pour|suite a (?:une|son|l')) ?)(?:\\b[a-z]+ )?operation (?:chirurgicale\\b|(?:du |de la |de l'|des |au |a la |d'une? )${body}\\b)`,
    'u',
  ),
  /(?:\b(?:son|suite a (?:une|son|l')) ?|\()hospitalisation\b(?! (?:de jour|a domicile|complete))|\bhospitalisee? (?:depuis|jusqu|pendant|le \d|du \d)/u,
  /(?:[,(] ?|\b(?:pour|en raison d'une|a cause d'une) )grossesse(?: (?:a risque|pathologique|difficile|compliquee))?(?=[),.;]|$)/u,
  /\b(?:retour d'un|apres un|suite a un|son) arret de travail\b|\(arret de travail\b/u,
  /\b(?:en|sa) convalescence\b|\bsa reeducation\b/u,
  /\b(?:tombee?|gravement) malade\b|\bmalade depuis\b/u,
  pattern('u')`
  \bs'est (?:casse|fracture|foule|luxe) (?:le|la|l'|un|une) ?(?:
    bras|jambe|poignet|cheville|pied|epaule|main|genou|cote|clavicule
  )\b
  |\b(?:jambe|poignet|cheville|epaule|bras) (?:casse|fracture|platre)e?\b
`,
  /\b(?:lumbago|sciatique|hernie discale)\b(?<!(?:prevention|risques?) (?:du |de la |de |des )?[a-z]+(?: discale)?)/u,
  /\b(?:en|pour|son|suite a un) (?:epuisement professionnel|surmenage)\b/u,
  pattern('u')`
  \bpour (?:des )?raisons? (?:de sante|medicales?)\b
  |\b(?:ses|son|un) (?:gros |petits? |graves? )?(?:soucis?|problemes?|ennuis?) de sante\b
  (?! (?:au travail|publique))
`,
]

const several =
  '(?:[2-9]|\\d{2,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|plusieurs|quelques|certain(?:e?s))'
const ofSeveral = new RegExp(
  `\\b${several}(?: [a-z-]+){0,3}(?: sur [a-z\\d]+)?,? (?:etant|etaient|sont|seront|seraient|restent|ont ete)(?: [a-z-]+){0,2} (?:en )?$|\\bdont ${several} (?:en )?$`,
)

/** « Deux personnes sur 14 étaient en arrêt »: how many, and nobody in particular. */
export function isOfSeveral(words: string, index: number): boolean {
  return ofSeveral.test(words.slice(Math.max(0, index - 80), index))
}

/** Where people are cared for, what is told of a patient is what the house does. */
export function isOfPatients(words: string, index: number): boolean {
  return /\bpatiente?s?\b[^.;]*$/.test(words.slice(Math.max(0, index - 80), index))
}

/** « Arrêt maladie non remplacé », a cause noted in a workshop: nobody is named. */
export function isOfNobody(text: string, index: number): boolean {
  const isOpening = /^[\s*•-]*$/.test(text.slice(0, index))
  return isOpening && !/(?<=\S\s)\p{Lu}/u.test(text) && !ofSomebody.test(text)
}

const ofSomebody = /(?<!\p{L})(?:m(?:on|a|es)|notre|votre|son|sa|ses|du|de la|le|la)(?!\p{L})/iu
