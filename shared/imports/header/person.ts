import type { Member } from '../../domain/plan/plan.ts'
import { bareWords } from '../../french/bare-words.ts'
import { withoutCivility } from '../../french/names/civilities.ts'
import { pattern } from '../../french/pattern.ts'
import type { Entry } from '../outline/entry.ts'
import { cellOf, columnNamed, otherCells } from '../outline/tables/column-names.ts'
import { isConsultancy } from './document-title.ts'

/** The people of one entry: `Sponsor : Julien Mercier (DG)`, `Anne Roy – cheffe de projet`, a row of a table. */
export function membersOf(entry: Entry): Member[] {
  if (entry.cells !== undefined && entry.cells.length > 0) {
    const name = cellOf(entry, 'who')
    if (name !== undefined) return [rowMember(entry, name)]
  }
  if (isSide(entry)) return entry.children.flatMap(membersOf).map(each => ofSide(each, entry.text))
  const { label, value = '', children } = entry
  const named = label === undefined ? undefined : namedInLabel(label)
  if (named !== undefined && value !== '' && !isPersonName(value))
    return [withRole(named, value), ...children.flatMap(membersOf)]
  if (label === undefined) return [...peopleIn(entry.text), ...children.flatMap(membersOf)]
  if (isPersonName(label) && !isPersonName(value)) {
    return [member(label, value, undefined), ...children.flatMap(membersOf)]
  }
  const own = value === '' ? [] : peopleIn(value).map(each => withRole(each, label))
  const below = children.flatMap(membersOf).map(each => withRole(each, label))
  return [...own, ...below]
}

/** « Scierie Vernay », over the people who come from there. */
function isSide({ text, label, children }: Entry): boolean {
  if (label !== undefined || /[,(–—]|\s-\s/u.test(text)) return false
  const people = children.flatMap(membersOf)
  return people.length > 0 && people.every(({ name }) => isPersonName(name))
}

function ofSide({ note, ...each }: Member, side: string): Member {
  return { ...each, note: note === undefined ? side : `${side}, ${note}` }
}

/** « Anne Roy, directrice : sponsor » names the person first. */
function namedInLabel(label: string): Member | undefined {
  const [name = ''] = label.split(/\s*[,(]/)
  return name !== label && isPersonName(name) ? onePerson(label) : undefined
}

/** « Rôle » says more of a mission than « Fonction », which is then a note. */
function rowMember(entry: Entry, name: string): Member {
  const roles = (entry.cells ?? []).filter(({ column }) => columnNamed(column) === 'role')
  const told = roles.find(({ column }) => /^r[oô]le/i.test(column)) ?? roles[0]
  const role = told?.text
  const functions = roles.filter(each => each !== told).map(({ text }) => text)
  const note = [...functions, ...otherCells(entry, 'who', 'role', 'side')].join(', ')
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

/** People parted by semicolons, else by commas and « et » where a name stands after each. */
export function peopleIn(text: string): Member[] {
  const listed = text
    .replace(/(?<=[\p{L})])\.$/u, '')
    .split(/\s*;\s*(?![^(]*\))/u)
    .filter(each => each !== '')
  if (listed.length > 1) return listed.flatMap(peopleIn)
  const [whole = text] = listed
  const pieces = whole.split(/\s*(?:,|\/|&|(?<!\p{L})et(?!\p{L}))\s*(?![^(]*\))/u)
  const people: string[] = []
  for (const piece of pieces) {
    const last = people.at(-1)
    const isNext =
      last === undefined ||
      (startsWithPerson(piece) &&
        !isRoleOf(last, piece) &&
        !isConsultancy(piece.split('(')[0] ?? ''))
    people.push(isNext ? piece : `${people.pop()}, ${piece}`)
  }
  return people.length > 1 && people.every(each => startsWithPerson(withoutRole(each)))
    ? withSharedRole(people.map(onePerson))
    : [onePerson(whole)]
}

/** « Anne Roy, Exploitante (utilisatrice clé) » is one person. */
function isRoleOf(person: string, piece: string): boolean {
  return isPersonName(person) && /^\p{Lu}\p{L}+\s\(\p{Ll}/u.test(piece)
}

/** « Luc Petit, conducteur référent » is « Luc Petit ». */
function withoutRole(person: string): string {
  const [name = person] = person.split(/,\s+/)
  return isPersonName(name) ? name : person
}

/** « Anne Roy et Luc Petit, conducteurs référents » have the same role. */
function withSharedRole(people: readonly Member[]): Member[] {
  const role = people.at(-1)?.role
  const isShared =
    role !== undefined &&
    /^\p{Ll}+s(?!\p{L})/u.test(role) &&
    people.slice(0, -1).every(each => each.role === undefined && each.note === undefined)
  return isShared ? people.map(each => ({ ...each, role })) : [...people]
}

/** « Anne Roy », « Anne Roy (DSI) », « Anne (stagiaire) », « Anne Roy est pilote », « 3 agents ». */
function startsWithPerson(text: string): boolean {
  const [name = ''] = text.split(/\s*\(|\s+[–—-]\s|\s+(?:est|sont|sera|seront)\s/u)
  const [acting = ''] = text.split(/\s+(?=\p{Ll}{4,})/u)
  if (isPersonName(acting) && acting !== text) return true
  const isFirstName =
    /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?\s\(\p{Ll}/u.test(text) && !namesRole(name)
  return isPersonName(name) || isCountOfPeople(name) || isFirstName || /^moi\s/.test(text)
}

/** Not « 2 jours par semaine ». */
function isCountOfPeople(text: string): boolean {
  if (/^(?:un|une|le|la) (?:groupe|équipe|panel|comité) d(?:e |[’'])/u.test(text)) return true
  return /^\d{1,3} (?!(?:jours?|j|heures?|h|mois|semaines?|sem|demi|ans?)(?!\p{L}))\p{Ll}/u.test(
    text,
  )
}

/** `Name (function)`, `Name, function`, `function – Name`. */
export function onePerson(text: string): Member {
  const stated =
    /^((?:[^()]|\([^()]*\))+?)\s+(?:est|sont|sera|seront)\s+(?:les?\s|la\s|l[’']|une?\s)?(.+?)\.?$/u.exec(
      text,
    )
  if (stated !== null) {
    const [, name = text, role = ''] = stated
    if (startsWithPerson(name)) return withRole(onePerson(name), role)
  }
  const placed = /^([^()]+?)\s*\(([^()]+)\)\s*(?:[,:]|[–—-])\s*(.+)$/u.exec(text)
  if (placed !== null && startsWithPerson(placed[1] ?? '')) {
    const [, name = text, job, role = ''] = placed
    return member(name, role, job)
  }
  const acting = actingPerson.exec(text)
  if (acting !== null && startsWithPerson(acting[1] ?? '')) {
    const [, name = text, act = ''] = acting
    return withRole(onePerson(name.replace(/,$/, '')), act)
  }
  const inParentheses = /^([^()]+?)\s*\(([^()]+)\)\s*$/.exec(text)
  if (inParentheses !== null) {
    const [, name = text, told = ''] = inParentheses
    const own = onePerson(name.trim())
    const [, role = told, days] =
      /^(.+?),\s*(\d[\d,.]*\s*(?:jours?|j)(?:\/\S+)?)$/u.exec(told) ?? []
    if (days !== undefined && own.role === undefined) return member(own.name, role, days)
    return own.role === undefined
      ? member(own.name, role, undefined)
      : member(own.name, own.role, role)
  }
  const split = /^([^,]+?)\s*(?:,|\s[–—-])\s+(.+)$/.exec(text)
  const [, before = '', after = ''] = split ?? []
  if (startsWithPerson(before)) {
    const [role = after, ...more] = after.split(/\s+[–—-]\s+/u)
    return member(before, role, more.join(', '))
  }
  const [, name = '', job = ''] = /^(\S+(?:\s\S+){1,3}?)\s+(\p{Ll}{4,}.*)$/u.exec(text) ?? []
  if (isPersonName(name) && after === '') return member(name, job, undefined)
  return isPersonName(after) ? member(after, before, undefined) : member(text, undefined, undefined)
}

const actingPerson = pattern('u')`
  ^((?:[^()]|\([^()]*\))+?)\s+((?:
    préside|pilote(?! d(?:e|u|es)(?!\p{L}))|dirige|anime|coordonne|assure|suit|supervise
    |représente|valide|porte|en|pour|sur
  )\s.+?)\.?$
`

const roleWords = pattern()`
  \b(?:
    direct|responsable|chef|consultant|lead|sponsor|support|assistant|comite|equipe|bureau
    |direction|pilote|charge|president|gerant|maire|dsi|daf|drh|adjoint|referent|utilisateur
    |associe|fondat|manager|service|commission|conseil|cabinet|groupe|pole|expert|analyste
    |architecte|developpeur|formateur|medecin|infirmier|cadre|elu|agent|secretaire|coordinat
    |product|owner
  )
`

/** Two to five words with capitals, as people's names are written, and none that names a function. */
export function isPersonName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length < 2 || words.length > 5 || /[\d:;!?(),]/.test(text)) return false
  if (namesRole(text) || namesWork(text) || /^(?:côté|chez|pour|avec|au|aux)\s/iu.test(text))
    return false
  return words.every(
    word =>
      /^\p{Lu}[\p{L}.’'-]*$/u.test(word) ||
      /^(?:de|du|des|d[’']\p{L}+|la|le|van|von|el|ben)$/u.test(word),
  )
}

/** « Honoraires Momentum », « Audit Flash » name what is sold; « Prochain COPIL », what is to come. */
function namesWork(text: string): boolean {
  return workNames.test(bareWords(text))
}

const workNames = pattern()`
  ^(?:
    honoraires?|prestations?|interventions?|accompagnements?|frais|forfaits?|missions?
    |journees?|formations?|audits?|diagnostics?|ateliers?|consulting|pilotage|coaching
    |licences?|total|deplacements?|prochaine?s?
  )\b
`

/** The words name a function: « Cheffe de projet ». */
export function namesRole(text: string): boolean {
  return roleWords.test(withoutCivility(bareWords(text)))
}

/** « Directrice des ressources humaines », under a name. */
export function opensWithRole(text: string): boolean {
  return openingRole.test(text)
}

const openingRole = pattern('iu')`
  ^(?:(?:co|vice)-?\s?)?(?:
    direct(?:eur|rice)|responsable|gérante?|présidente?|maire|chef(?:fe)?
    |d(?:g|si|af|rh|gs)(?!\p{L})|secrétaire|associée?|fondat(?:eur|rice)|manager|adjointe?
    |coordinat(?:eur|rice)|chargée?|administrat(?:eur|rice)|propriétaire|dirigeante?
    |proviseure?|principale?|cadre|ingénieure?|déléguée?
  )(?!\p{L})
`
