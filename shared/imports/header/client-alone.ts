import { bareWords } from '../../french/bare-words.ts'
import { isConsultancy, isOrganisation } from './document-title.ts'
import { namesRole } from './person.ts'

export type ClientAlone = { readonly name: string; readonly about?: string }

/** « Scierie Vaubois (Ambert) », « …, Ambert (63) », « … (SAS) »: the name, and where they are or what they are in law. */
export function clientAlone(told: string, text = ''): ClientAlone {
  const [, name = '', town] = besideComma.exec(told) ?? []
  if (town !== undefined && (isNumbered(town) || isTownAfter(name, town)))
    return { name, about: town }
  const [, named = '', aside] = inBrackets.exec(told) ?? []
  return aside !== undefined && isAside(named, aside) && !isSomebody(aside, text)
    ? { name: named, about: aside }
    : { name: told }
}

const inBrackets = /^([^()]*[^()\s])\s*\(([^()]{2,60})\)$/u
const besideComma = /^([^,()]*[^,()\s])(?:,|\s[–—-])\s+([^,()]{2,40}(?:\s\((?:\d{2,3}|2[AB])\))?)$/u

const word = String.raw`(?:[LDld][’'])?\p{Lu}\p{Ll}+`
const link = "(?:sur|sous|lès|les|le|la|en|de|du|des|d[’']|aux?)"
const town = String.raw`(?:(?:L[ae]s?)\s)?${word}(?:[- ](?:${link}[- ]?)*${word}){0,5}`
const department = String.raw`(?:\d{2,3}|2[AB])`
const place = String.raw`(?:\d{5}\s)?${town}(?:\s(?:\d{1,2}e|cedex|\(${department}\)|${department}|\d{5}))*|${department}`
const legalForm =
  '(?:SAS|SASU|SARL|SA|EURL|SCI|SNC|SCOP|SCIC|GIE|GIP|SPLA|SPL|SEML|SEM|EPIC|EPCC|EPA|SELAS|SELARL|SCEA|GAEC|SCP)'
const asides = new RegExp(`^(?:${legalForm}|${place})(?:,\\s(?:${legalForm}|${place}))*$`, 'u')
const numbered = new RegExp(
  String.raw`^(?:\d{5}\s${town}|${town}\s(?:\(${department}\)|\d{5}))$`,
  'u',
)
const townAlone = new RegExp(`^${town}$`, 'u')

/** « Ambert (63) », « 63600 Ambert ». */
function isNumbered(text: string): boolean {
  return numbered.test(text)
}

/** After a comma; « Étude Moreau, Delage » has two partners. */
function isTownAfter(name: string, text: string): boolean {
  const ofPartners = /^(?:cabinet|etude|scp|selarl|notaires?|avocats?|maitres?)\b/
  return (
    /\s/.test(name) && townAlone.test(text) && !ofPartners.test(bareWords(name)) && isPlace(text)
  )
}

/** Neither an abbreviation, « Coopérative du Velay (Coopavel) », nor another organisation. */
function isAside(name: string, text: string): boolean {
  const [own = ''] = bareWords(text).split(' ')
  const isShortened = bareWords(name)
    .split(' ')
    .some(each => each.slice(0, samePart) === own.slice(0, samePart))
  return asides.test(text) && isPlace(text) && !isShortened
}

const samePart = 3

/** « chez Vertigo », « la marque Vertigo »: the name of a brand, however like that of a town. */
function isSomebody(name: string, text: string): boolean {
  return (
    text.includes(name) &&
    /^\p{L}+$/u.test(name) &&
    new RegExp(`${ofBrand} ${name}(?!\\p{L})`, 'iu').test(text)
  )
}

const ofBrand = '(?<!\\p{L})(?:chez|avec|par|marque|enseigne|réseau|gamme|franchise)'

function isPlace(text: string): boolean {
  return (
    !isOrganisation(text.replace(new RegExp(legalForm, 'gu'), '')) &&
    !isConsultancy(text) &&
    !namesRole(text)
  )
}
