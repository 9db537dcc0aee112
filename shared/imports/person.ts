import type { Contact } from '../domain/client.ts'
import type { Member } from '../domain/plan.ts'
import { cellOf, otherCells } from './column-names.ts'
import type { Entry } from './entry.ts'
import { folded } from './folded.ts'

/** The people of one entry: `Sponsor : Julien Mercier (DG)`, `Anne Roy – cheffe de projet`, a row of a table. */
export function membersOf(entry: Entry): Member[] {
  if (entry.cells !== undefined && entry.cells.length > 0) {
    const name = cellOf(entry, 'who')
    if (name !== undefined) return [rowMember(entry, name)]
  }
  const { label, value = '', children } = entry
  if (label === undefined) return [...peopleIn(entry.text), ...children.flatMap(membersOf)]
  if (isPersonName(label) && !isPersonName(value)) {
    return [member(label, value, undefined), ...children.flatMap(membersOf)]
  }
  const own = value === '' ? [] : peopleIn(value).map(each => withRole(each, label))
  const below = children.flatMap(membersOf).map(each => withRole(each, label))
  return [...own, ...below]
}

function rowMember(entry: Entry, name: string): Member {
  const role = cellOf(entry, 'role')
  const note = otherCells(entry, 'who', 'role', 'side').join(', ')
  const [named = { name }] = peopleIn(name)
  const notes = [role === undefined ? '' : (named.role ?? ''), named.note ?? '', note]
  return member(named.name, role ?? named.role, notes.filter(text => text !== '').join(', '))
}

/** The function told beside the name is a note once the label tells the role. */
function withRole(each: Member, role: string): Member {
  const note = [each.role, each.note].filter(text => text !== undefined).join(', ')
  return member(each.name, role, note)
}

function member(name: string, role: string | undefined, note: string | undefined): Member {
  return { name, ...(role ? { role } : {}), ...(note ? { note } : {}) }
}

function peopleIn(text: string): Member[] {
  const several = text.split(/\s*(?:,|;|\/|&|\bet\b)\s*(?![^(]*\))/u)
  if (
    several.length > 1 &&
    several.every(each => isPersonName(each.replace(/\s*\([^)]*\)$/, '')))
  ) {
    return several.map(onePerson)
  }
  return [onePerson(text)]
}

/** `Name (function)`, `Name, function`, `function – Name`. */
function onePerson(text: string): Member {
  const inParentheses = /^([^()]+?)\s*\(([^()]+)\)\s*$/.exec(text)
  if (inParentheses !== null) {
    const [, name = text, role] = inParentheses
    const own = onePerson(name.trim())
    return own.role === undefined
      ? member(own.name, role, undefined)
      : member(own.name, own.role, role)
  }
  const split = /^([^,]+?)\s*(?:,|\s[–—-])\s+(.+)$/.exec(text)
  const [, before = '', after = ''] = split ?? []
  if (isPersonName(before)) return member(before, after, undefined)
  return isPersonName(after) ? member(after, before, undefined) : member(text, undefined, undefined)
}

const roleWords =
  /\b(?:direct|responsable|chef|consultant|lead|sponsor|support|assistant|comite|equipe|direction|pilote|charge|president|gerant|maire|dsi|daf|drh|adjoint|referent|utilisateur|associe|fondat|manager|service|commission|conseil|cabinet|groupe|pole|expert|analyste|architecte|developpeur|formateur|medecin|infirmier|cadre|elu|agent|secretaire|coordinat|product|owner)/

/** Two to five words with capitals, as people's names are written, and none that names a function. */
export function isPersonName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length < 2 || words.length > 5 || /[\d:;!?(),]/.test(text)) return false
  if (roleWords.test(folded(text).replace(/^(?:mme|m|me|dr|pr|maitre|docteur|professeur) /, '')))
    return false
  return words.every(
    word =>
      /^\p{Lu}[\p{L}.’'-]*$/u.test(word) ||
      /^(?:de|du|des|d[’']\p{L}+|la|le|van|von|el|ben)$/u.test(word),
  )
}

/** A person with the ways to reach them: `Mme Claire Petit, DSI – claire@exemple.fr – 01 02 03 04 05`. */
export function contactOf(text: string): Contact {
  const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(text)?.[0]
  const phone = /(?:\+33\s?|0)\d(?:[\s.-]?\d{2}){4}/.exec(text)?.[0]
  const rest = [email, phone]
    .reduce<string>(
      (words, found) => (found === undefined ? words : words.replace(found, '')),
      text,
    )
    .replace(
      /\(\s*[,;–-]*\s*\)|(?:\s*[,;|–—-]\s*)+$|(?:tél(?:éphone)?|mail|e-mail|courriel)\.?\s*:?\s*(?=$|[,;–])/giu,
      '',
    )
    .replace(/(?:\s*[,;|–—-]\s*)+$/u, '')
    .trim()
  const { name, role, note } = onePerson(rest)
  const job = [role, note].filter(each => each !== undefined).join(', ')
  return { name, ...(job && { role: job }), ...(email && { email }), ...(phone && { phone }) }
}
