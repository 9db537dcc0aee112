import { isInCapitals } from '../../french/as-written.ts'
import { bareWords } from '../../french/bare-words.ts'
import { pattern } from '../../french/pattern.ts'
import { headerField } from '../outline/topics/field-names.ts'
import { withoutNumber } from '../outline/topics/section-names.ts'
import { nounByMarks } from './document-marks.ts'
import { tellsOfMeeting } from './meeting-told.ts'

/** What a text is, told by its title, else by the parts it is made of. */
export type DocumentSort =
  | 'brief'
  | 'proposal'
  | 'monthly'
  | 'final'
  | 'minutes'
  | 'playbook'
  | 'reference'

const titles: readonly (readonly [DocumentSort, RegExp])[] = [
  [
    'proposal',
    pattern()`
  ^reponse (?:a|au)\b|\bmemoire (?:technique|justificatif|financier)\b
  |\b(?:convention|contrat) (?:
    de (?:prestations?|mission|conseil|services?)|d'(?:accompagnement|intervention)
  )\b
`,
  ],
  [
    'reference',
    pattern()`
  \b(?:
    fiches? (?:de )?references?|references? clients?|etude de cas|cas client|success story
    |temoignages? clients?|(?:recueil|fiche|demande) (?:de |du )?temoignage
  )\b
`,
  ],
  [
    'brief',
    pattern()`
  \b(?:
    brief|(?:note|proposition|document|dossier) de cadrage|cahier des charges
    |expression de besoins?|fiche (?:de )?(?:mission|projet|cadrage)|lettre de mission
  )\b
`,
  ],
  ['monthly', /\bcompte rendu (?:mensuel|d'avancement|d'activite)\b/],
  [
    'minutes',
    pattern()`
  \b(?:
    compte rendu|cr (?:de |d')|proces verbal|pv de|minutes
    |releve (?:de|des) (?:decisions|conclusions|echanges)
  )\b
  |\b(?:notes?|memo|synthese|restitution) (?:de |d'|du |des )(?:la |l')?(?:
    reunion|seance|atelier|workshop|seminaire|comite|copil
  )\b
`,
  ],
  [
    'final',
    /\b(?:rapport|bilan|synthese|note|dossier) (?:final|finale|definitif|de fin|de cloture|de mission|d'achevement)\b/,
  ],
  [
    'monthly',
    pattern()`
  \b(?:
    rapport|point|bilan|reporting|suivi|note|etat|fiche|flash|lettre|bulletin|revue|tableau
    |synthese
  ) (?:
    mensuel(?:le)?|hebdomadaire|trimestriel(?:le)?|d'avancement|d'activite|d'etape
    |intermediaire|de suivi
  )\b
  |\b(?:flash|point|lettre|journal|bulletin) (?:(?:de |de la )?mission|projet|client|chantier)
  \b
  |\brapport\b.*\bmois \d
`,
  ],
  [
    'playbook',
    /\b(?:process|processus|procedure|check ?lists?|mode operatoire|methode|guide de qualification|playbook|modeles? d'e ?mails?)\b|^comment (?:on|nous|faire)\b/,
  ],
  [
    'proposal',
    pattern()`
  \b(?:
    proposition (?:
      commerciale|d'accompagnement|d'intervention|de mission|de service|technique|financiere
    )
    |offre (?:de services?|commerciale|d'accompagnement|d'intervention|technique|financiere)
    |devis|propale
  )\b
  |^(?:proposition|offre)\b
`,
  ],
  [
    'minutes',
    /\b(?:comite (?:de pilotage|de projet|de suivi|de direction|technique)|copil|reunion (?:de|du)|kick ?off)\b|^(?:atelier|workshop|seminaire)\b.* (?:du|le) \d/,
  ],
  [
    'monthly',
    pattern()`
  ^(?:rapport|reporting|suivi)\b
  |^(?:bilan|point)\b.*\b(?:
    mi parcours|a date|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre
    |novembre|decembre|semaine \d|[ts]\d
  )\b
`,
  ],
  [
    'final',
    /^(?:bilan|cloture) (?:de (?:la |l')?|du |d')\p{Ll}|\bbilan (?:et|&) (?:suites?|perspectives|cloture)\b/u,
  ],
]

export function sortOf(text: string): DocumentSort | undefined {
  const titles = titlesOf(text)
  const title = titles.find(each => documentNamed(each) !== undefined)
  if (title === undefined) return sortUntitled(text, titles)
  return isContract(title, text) ? 'proposal' : documentNamed(title)
}

/** By what it is made of: a workshop that says who was there counts more than the titles of its parts. */
function sortUntitled(text: string, titles: readonly string[]): DocumentSort | undefined {
  const sort = sortByMarks(text)
  return sort !== 'proposal' && tellsOfMeeting(text, titles) ? 'minutes' : sort
}

/**
 * A « lettre de mission » that says what is charged, and when, is what the firm offers; a brief whose next step is
 * to sign one is none.
 */
function isContract(title: string, text: string): boolean {
  if (!/\blettre de mission\b/.test(bareWords(title))) return false
  const words = bareWords(text)
  return (
    /\b(?:honoraires|remuneration|prix)\b/.test(words) &&
    /\b(?:facturation|factures?|reglements?|acompte)\b/.test(words)
  )
}

/** The first line that is a heading, else the first line, a line all in capitals near it, or a letter's subject. */
function titlesOf(text: string): string[] {
  const lines = text
    .split('\n')
    .filter(line => line.trim() !== '')
    .slice(0, 12)
  const heading = lines.findIndex(line => /^\s*#/.test(line))
  const over = heading < 0 ? lines : lines.slice(0, heading)
  const capitals = over.slice(0, mostAbove).filter(isInCapitals)
  const subjects = over.flatMap(line => /^\W*Objet\W*?\s*:\W*(.+)$/u.exec(line)?.[1] ?? [])
  const typed = over.slice(1, mostAbove).filter(isTypedTitle)
  const opening = lines.slice(0, 1).filter(line => heading < 0 || isTypedTitle(line))
  return [lines[heading] ?? [], opening, capitals, subjects, typed].flat()
}

const mostAbove = 5

/** « **Point d’avancement n° 2** », « **Portail : rapport final** », under a name: a few words, and no sentence. */
function isTypedTitle(line: string): boolean {
  const words = line.replaceAll('*', '')
  const [label = ''] = words.split(/\s:\s/)
  const isField = label !== words && (!isInBold(line) || headerField(label) !== undefined)
  return line.length < longestTitle && !isField && !/[.;,:|]\s*$|^\s*[-+>|]/.test(words)
}

function isInBold(line: string): boolean {
  return /^\s*\*\*[^*]+\*\*\s*$/.test(line)
}

const longestTitle = 80

/** The kind of document that a title names. */
export function documentNamed(title: string): DocumentSort | undefined {
  const words = bareWords(withoutNumber(title))
  return titles.find(([, named]) => named.test(words))?.[0]
}

function sortByMarks(text: string): DocumentSort | undefined {
  switch (nounByMarks(text)) {
    case 'un compte rendu de réunion':
      return 'minutes'
    case 'un rapport d’avancement':
      return 'monthly'
    case 'une proposition commerciale':
      return 'proposal'
    default:
      return undefined
  }
}

const fewestLines = 6

/** A title and a sentence or two, and no table: a document that is announced and not there. */
export function isStub(text: string): boolean {
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !/^(?:-{3,}|\*{3,}|#{1,6}\s*$)/.test(line))
  const headings = lines.filter(line => /^#{1,6}\s/.test(line))
  const hasTable = lines.some(line => line.startsWith('|'))
  return lines.length < fewestLines && headings.length <= 1 && !hasTable
}

/** « PARTIE 2 : LES RAPPORTS » or « PROCESS », over the documents of a part of a file and none of them. */
export function isPartTitle(text: string): boolean {
  const [first = '', ...below] = text.trim().split('\n')
  const isAlone = below.every(line => /^\W*$/.test(line))
  return (
    (isAlone && kindsAlone.test(bareWords(withoutNumber(first)).replace(/^\d{1,2} /, ''))) ||
    isNumberedPart(text)
  )
}

const kindsAlone = pattern()`
  ^(?:(?:les|nos|et|de|du|des|d') ?)*(?:
    briefs?|notes?|rapports?|bilans?|propositions?|offres?|devis|comptes? rendus?|cr
    |reunions?|ateliers?|process(?:us)?|procedures?|methodes?|modeles?|references?|fiches?
  )
  (?: (?:clients?|de cadrage|mensuels?|finaux|final|commerciales?|d'activite|d'avancement|internes?|de reunions?|et|de|des|ateliers?|workshops?|reunions?|methodes?|modeles?|references?|rapports?|bilans?))*
  $
`

function isNumberedPart(text: string): boolean {
  return /^\W*(?:partie|section|chapitre|categorie|bloc|annexe|dossier) (?:\d{1,2}|[ivx]{1,4}|[a-z])\b/.test(
    bareWords(text.trimStart().split('\n', 1)[0] ?? ''),
  )
}

/** « SOMMAIRE », and nothing but the titles of what follows. */
export function isContents(text: string): boolean {
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !/^(?:-{3,}|\*{3,}|={3,}|_{3,})$/.test(line))
  const start = lines.findIndex(line => contentsTitle.test(bareWords(line)))
  const listed = lines.slice(start + 1)
  if (start < 0 || start > mostOpeningLines || !listed.every(isListed)) return false
  return isListOfDocuments(listed) || lines.filter(line => /^#/.test(line)).length <= start + 2
}

const contentsTitle =
  /^(?:sommaire|table des matieres|index|contenu du (?:dossier|document)|liste des documents)$/

/** Lines that may stand before the contents: the firm, the version, the use. */
const mostOpeningLines = 8

function isListed(line: string): boolean {
  return /^(?:[-*+•]|\d{1,2}[.)]|#|\||\[|\*\*)/.test(line)
}

/** Half of the lines or more name a kind of document; the others name the parts. */
function isListOfDocuments(lines: readonly string[]): boolean {
  const named = lines.filter(line => titles.some(([, words]) => words.test(bareWords(line))))
  return named.length * 2 >= lines.filter(line => !line.startsWith('#')).length
}
