import { type Figure, figuresIn } from '../../../french/figures/figures.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { type ListedLine, rowsUnderTitles } from '../listed-lines.ts'

/** « Les 14 monteurs ont voté : », over « 6 de Brest », « 5 de Vannes », « 2 de Dinan ». */
export type LeadingCounts = {
  readonly title: ListedLine
  readonly whole: Figure
  readonly counts: readonly number[]
  /** « Effectif : 52 salariés », over « 38 cueilleurs », « 6 tailleurs »: by trade, and not all may be told. */
  readonly isByTrade: boolean
}

type Row = {
  readonly count: number
  /** What is counted, in the singular: nothing for « 6 de Brest » and « 6 validées ». */
  readonly noun: string
  /** How it is told apart: « de », « à », « en », or by how it is. */
  readonly way: string
}

/** Two rows or more that begin with their count, right below the line that counts all of them. */
export function leadingCounts(lines: readonly ListedLine[]): LeadingCounts[] {
  if (lines.filter(({ text }) => row.test(text)).length < 2) return []
  return rowsUnderTitles(lines, rowIn).flatMap(({ title, rows }) =>
    rows.length < 2 ? [] : countedBy(title, rows),
  )
}

/** The one count of the title that the rows nearly make, where none is what they make. */
function countedBy(title: ListedLine, rows: readonly Row[]): LeadingCounts[] {
  const text = title.text.replace(/[*_]/g, '').trim()
  const sentence = text.slice(text.search(/[^.!?]*$/u))
  const isLabel = nothingElse.test(sentence)
  const isAnnounced = /:$/.test(sentence) || (isLabel && isToldApartOnce(rows))
  if (ofSome.test(folded(text)) || !isAnnounced) return []
  const counts = rows.map(({ count }) => count)
  const wholes = figuresIn(sentence).filter(each => isCount(each) && isOf(rows, each, text))
  const [whole, ...others] = wholes.filter(({ value }) => value > Math.max(...counts))
  if (whole === undefined || others.length > 0 || whole.isVague) return []
  const isByTrade = rows.every(({ noun }) => noun !== '' && noun !== whole.unit)
  return [{ title, whole, counts, isByTrade }]
}

/** « 62 en propriété », « 20 à Brest »: some of them are told twice, where nothing says that these are all. */
function isToldApartOnce(rows: readonly Row[]): boolean {
  return new Set(rows.map(({ way }) => way)).size === 1
}

/** « Effectif : 52 salariés », « 52 salariés ». */
const nothingElse = /^[^\d:]*(?::[^\d:]*)?\d[\d \u00a0\u202f]* \p{L}+(?: \([^()]*\))?$/u

/** Some of them, or about as many. */
const ofSome =
  /\b(?:dont|notamment|principa|parmi|exemple|extrait|surtout|top|plusieurs|majeur|environ|chacun|chaque|par (?:jour|mois|an|semaine))/

/** Of what is counted itself, wherever it is; or of people, by their trades. */
function isOf(rows: readonly Row[], { unit }: Figure, title: string): boolean {
  const isSame = rows.every(({ noun }) => noun === '' || noun === unit)
  const isStaff = staff.has(unit) || (people.has(unit) && ofStaff.test(folded(title)))
  return isSame || (isStaff && rows.every(({ noun }) => !otherwise.has(noun)))
}

const staff = new Set('salarie collaborateur collaboratrice employe'.split(' '))
const people = new Set('personne agent'.split(' '))
const ofStaff = /\b(?:effectif|personnel|equipe)/

/** What is nobody, and what people of several trades are. */
const otherwise = new Set(
  [
    'site agence depot atelier equipe service magasin boutique bureau poste metier pole',
    'femme homme cadre apprenti alternant alternante interimaire saisonnier stagiaire cdi cdd etp',
    'benevole prestataire temporaire senior junior nouveau nouvelle arrivee depart recrutement',
  ]
    .join(' ')
    .split(' '),
)

const notCounted = new Set(
  [
    '€ % point min minute h heure j jour semaine mois an annee trimestre moi foi fois m m2 km kg t page note',
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
    'vote voi voix gommette jeton',
  ]
    .join(' ')
    .split(' '),
)

function isCount({ value, unit }: Figure): boolean {
  const isYear = unit === '' && value >= 1900 && value < 2100
  return Number.isInteger(value) && unit !== '' && !isYear && !notCounted.has(unit)
}

const row =
  /^\s*(?:[-•*–] ?|\d{1,2}[.)] )?\**(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{1,4})\** (\p{L}[^\n]*)$/u

function rowIn(text: string): Row | undefined {
  const [, digits, told = ''] = row.exec(text) ?? []
  const words = folded(told)
  if (digits === undefined || notParts.test(words)) return undefined
  const count = toNumber(digits)
  const way = somewhere.exec(words)?.[0]
  if (way !== undefined) return { count, noun: '', way: sameWays[way] ?? way }
  if (isState(told)) return { count, noun: '', way: 'state' }
  const noun = /^[^ \u00a0\u202f,.:;()]+/.exec(words)?.[0].replace(/[sx]$/, '') ?? ''
  return notCounted.has(noun) ? undefined : { count, noun, way: '' }
}

const somewhere = /^(?:de|d['’]|du|des|a|au|aux|en|dans|chez|pour)(?: |(?<=['’]))(?!\d)/
const sameWays: Readonly<Record<string, string>> = {
  'd’': 'de ',
  "d'": 'de ',
  'du ': 'de ',
  'des ': 'de ',
  'au ': 'a ',
  'aux ': 'a ',
  'chez ': 'a ',
  'dans ': 'a ',
}

/** « 6 validées », « 4 restent à faire », « 3 absents ». */
const asTheyAre = pattern('u')`
  ^(?:
    (?:sont |ont |restent? |reste )
    |(?:
      relu|lu|vu|recu|rendu|prevu|tenu|clos|ouvert|fait|absent|present|pret|bloquant|restant
      |(?:in)?acti[fv]
    )(?:e|s|es)?(?!\p{L})
  )
`
const participle = /^\p{L}+ée?s?(?!\p{L})/u
/** « 6 musées », « 4 salariés ». */
const things =
  /^(?:\p{L}+(?:ité|iété|ulté|auté)s?|(?:mus|lyc|employ|délégu|déput|associ|alli|journ|soir|ann|\p{L}*salari)ée?s?)(?!\p{L})/iu

function isState(told: string): boolean {
  return asTheyAre.test(folded(told)) || (participle.test(told) && !things.test(told))
}

/** « 2 de plus », « 4 à 6 », « 3 par jour », « 4 sur 5 », « 2 groupes de 6 ». */
const notParts = pattern()`
  ^(?:de|en) (?:plus|moins|trop)\b|^(?:a|ou|et|au plus|au moins|par|sur) ?\d
  |\bpar (?:jour|semaine|mois|an|trimestre|heure)|^(?:autres? )?dont\b|\b(?:sur|de|par|x) \d
  |[=×→]
`
