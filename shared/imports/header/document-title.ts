import { bareWords } from '../../french/bare-words.ts'
import { pattern } from '../../french/pattern.ts'
import { withoutNumber } from '../outline/topics/section-names.ts'

export type TitleWords = { readonly client?: string; readonly subject?: string }

/** The client and the subject that « Brief client – Martin SA – Refonte du site » names. */
export function titleWords(title: string, client: string | undefined): TitleWords {
  const pieces = withoutKind(title)
    .split(/\s+[-–—|]\s+|\s*:\s+|\s+·\s+/)
    .map(piece => piece.replace(/^[\s:–—-]+|[\s:–—-]+$/g, ''))
    .map(withoutMission)
    .filter(piece => piece !== '' && !isKind(piece))
  const named =
    client === undefined ? nameAmong(pieces) : pieces.find(piece => isSame(piece, client))
  const beside = subjectBeside(named)
  const others = pieces.filter(piece => piece !== named)
  const subject = [...others, ...(beside === undefined ? [] : [beside])].join(' – ')
  return { ...(named !== undefined && { client: named }), ...(subject !== '' && { subject }) }
}

/** « MARTIN SA (REFONTE DU SITE) », and not « (client depuis 2024) » or « (MOIS 2) ». */
function subjectBeside(named = ''): string | undefined {
  const [, words = ''] = /\((\p{Lu}[^()\d]{5,})\)$/u.exec(named) ?? []
  if (words === '') return undefined
  return words === words.toUpperCase() ? `${words.charAt(0)}${words.slice(1).toLowerCase()}` : words
}

/** « Mission Martin SA » names the client. */
function withoutMission(piece: string): string {
  const rest = piece.replace(/^(?:mission|projet)\s+(?=\p{Lu})/iu, '')
  return isOrganisation(rest) ? rest : piece
}

const kind = pattern('iu')`
  ^(?:document\s*(?:n°|#)?\s*\d*\s*[:–—-]?\s*)?(?:
    (?:brief|fiche|notes?|cahier|expression|synthèse)(?:
      \s+(?:
        appel|(?:d[’'])?appel|téléphonique|découverte|réunion|rendez-vous|prises?|premier
        |premiere|première|client|projet|de|du|des|d[’']|la|le|mission|cadrage|lancement
        |démarrage|présentation|opportunité|intention|travail|contexte|synthèse|charges
        |besoins?|projets?|initial|synthétique
      )(?!\p{L})
    )*
  )?(?=\s*(?:[:–—|-]|$|\p{Lu}))
`

function withoutKind(title: string): string {
  return withoutNumber(title).replace(kind, '')
}

function isKind(piece: string): boolean {
  return /^(?:brief|document|mission|projet|note|client|version)\b(?:\s*(?:#|n°|v)?\s*[\d.]*)?$/iu.test(
    piece,
  )
}

function isSame(piece: string, client: string): boolean {
  const [a, b] = [bareWords(piece), bareWords(client)]
  return a === b || a.includes(b) || b.includes(a)
}

const organisation = pattern()`
  \b(?:
    sas|sasu|sa|centre|industries|usine|ong|sarl|sa|scop|sci|eurl|snc|gie|mairie|ville de
    |commune|chu|chr|hopital|clinique|cabinet|boulangerie|association|groupe|lycee|ecole
    |universite|syndicat|communaute|departement|region|office|agence|societe|ets
    |etablissements|maison|fondation|cooperative|domaine|hotel|restaurant|garage|pharmacie
    |transports|atelier|laboratoires?|mutuelle|banque|metropole|agglomeration
    |intercommunalite|chambre|federation|caisse|regie|musee|theatre|ehpad|creche|ccas|cias
    |cpam|caf|urssaf|cci|sdis|opac|oph|sivom|esat|mjc|cfa|crous|prefecture|tribunal
  )\b
`

/** The organisation that one of these lines names: « Garage Martin SARL – planning ». */
export function organisationIn(lines: readonly string[]): string | undefined {
  const pieces = lines.flatMap(line => withoutKind(line).split(/\s+[-–—|]\s+|\s*[,:;.(]\s*/))
  return pieces
    .map(piece => piece.replace(/^(?:brief|mission|projet|note)\s+(?=\p{Lu})/iu, '').trim())
    .find(
      piece => piece.split(/\s+/).length <= 6 && /^\p{Lu}/u.test(piece) && isOrganisation(piece),
    )
}

/** Named for its legal form or its kind: « Martin SARL », « Mairie de Brive ». */
export function isOrganisation(name: string): boolean {
  return organisation.test(bareWords(name))
}

/** « Ardoise Conseil », and not « Conseil départemental »: who writes rather than who asks. */
export function isConsultancy(name: string): boolean {
  return /\b(?:conseil(?! (?:departemental|regional|municipal|general|d'))|consulting|consultants)\b/.test(
    bareWords(name),
  )
}

function nameAmong(pieces: readonly string[]): string | undefined {
  const names = pieces.filter(piece => !isWork(piece))
  return names.find(isOrganisation) ?? names.find(piece => /^\p{Lu}/u.test(piece)) ?? names[0]
}

/** « Association de la Grange » is somebody. */
const groupsPeople =
  /^(?:l'|la |le |les )?(?:association|fondation|federation|departement|etablissement|groupement|administration|institution|delegation|direction|corporation|organisation|section|fraction)s? /

/** « Mission d’accompagnement à la réorganisation des services »: what is done, and nobody. */
export function isWork(piece: string): boolean {
  return work.test(bareWords(piece)) && !groupsPeople.test(bareWords(piece))
}

const work = pattern('u')`
  ^(?:l'|la |le |les |une? )?(?:
    \p{L}+(?:tion|sion|ment)|mission|assistance|refonte|audit|etude|mise en|diagnostic
    |programme|schema|reprise|plan|projet
  )s? (?:d'|de |du |des |a |en )
`
