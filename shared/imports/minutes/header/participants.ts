import type { Member } from '../../../domain/plan/plan.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { civility, withoutCivility } from '../../../french/names/civilities.ts'
import { isConsultancy, isOrganisation } from '../../header/document-title.ts'
import { isPersonName, membersOf, peopleIn } from '../../header/person.ts'
import type { Entry } from '../../outline/entry.ts'
import { cellOf } from '../../outline/tables/column-names.ts'
import { explains } from '../../words/explaining-sentence.ts'
import { personRow } from './people-rows.ts'

/** The people of a line or of a row: for whom they work, and who was not there. */
export function participantsIn(entry: Entry): Member[] {
  if (isAlsoPresent(entry)) return alsoPresentAt(entry)
  const { row, away: absence } = personRow(entry)
  const side = cellOf(row, 'side')
  return membersOf(row).map(({ note, ...member }) => withNote(member, [side, note, absence]))
}

/** One of those who are listed as absent. */
export function excused(member: Member): Member {
  return away(member, 'Excusé')
}

/** « représentée par son adjoint », « qui avait donné son avis » is no function of theirs. */
function away({ note, role, ...member }: Member, reason: string): Member {
  const isStandIn =
    /^(?:représent|remplac|qui |ayant |pouvoir |suppléé|avis |en (?:congé|déplacement|arrêt|formation|réunion)s?(?!\p{L}))/iu.test(
      role ?? '',
    )
  return withNote({ ...member, ...(role !== undefined && !isStandIn && { role }) }, [
    note,
    reason,
    isStandIn ? role : undefined,
  ])
}

/** « Également présents, sans vote : Anne Roy et Luc Petit » were there too, and what they could not do is a note. */
export function alsoPresentAt(field: Entry | undefined): Member[] {
  const [said = '', ...asides] = field?.label?.split(/\s*,\s*/) ?? []
  const ways = /^observat/i.test(said) ? [said.replace(/s$/, ''), ...asides] : asides
  return peopleAt(field).map(({ note, ...member }) => withNote(member, [note, ...ways]))
}

function isAlsoPresent({ label = '', value = '' }: Entry): boolean {
  return value !== '' && alsoPresent.test(bareWords(label))
}

/** « Étaient aussi présentes », « Autres personnes présentes », « Observatrice ». */
export const alsoPresent =
  /^(?:etaient )?(?:egalement|aussi|autres?)(?: (?:personnes?|participants?))? presente?s?\b|^observat(?:eur|rice)s?$/

/** Not a sentence: « M. Roy signale que l’ascenseur est en panne. », « Neuf présents, dont sept votants ». */
export function isPeople(each: Entry): boolean {
  if (each.cells !== undefined) return true
  const isCount =
    !isAlsoPresent(each) &&
    /^\S+ (?:presents?|participants?|personnes?|membres?|votants?|convives?)\b/.test(
      bareWords(each.text),
    )
  if (/^prochaine?s? /.test(bareWords(each.label ?? ''))) return false
  const isSaid = isCount || (each.kind === 'paragraph' && explains(each.text))
  return !isSaid && membersOf(each).every(({ name }) => name.length < longestName)
}

const longestName = 60

/** « Excusé : Kevin Faure », among those who were there. */
export function isAway({ label = '', value = '' }: Entry): boolean {
  return (
    value !== '' &&
    /^(?:(?:personnes?|membres?|participants?) )?(?:absente?s?|excusee?s?)\b|^n'(?:a|ont) pas pu\b/.test(
      bareWords(label),
    )
  )
}

/** Who is said to lead the meeting among those who were there, where it is one person. */
export function facilitatorAmong(participants: readonly Member[]): string | undefined {
  const led = participants.filter(({ role = '', note = '' }) =>
    /\b(?:animat(?:eur|rice)|facilitat(?:eur|rice))\b/.test(bareWords(`${role} ${note}`)),
  )
  return led.length === 1 ? led[0]?.name : undefined
}

/** « Présents : … », on one line; « pour Aubrac Conseil : S. Roy » says for whom they came. */
export function peopleAt(field: Entry | undefined): Member[] {
  return (field?.value ?? '')
    .replace(/(?<!\p{L})(?:MM|Mmes|Mlles)\.?\s(?=\p{Lu})/gu, '')
    .replace(/\.$/, '')
    .split(/\s*;\s*(?![^(]*\))/u)
    .filter(part => part !== '')
    .flatMap(part => {
      const [, side, names = part] =
        /^(?:pour|côté|de)\s(.{3,40}?)\s*:\s*(.+)$/iu.exec(part) ?? sideOfAll(part)
      return peopleIn(names).map(({ note, ...member }) => withNote(member, [note, side]))
    })
}

/** « Mme Roy et M. Blin, Cap Conseil »: for whom both came. */
function sideOfAll(part: string): (string | undefined)[] {
  const [, names, side] = couple.exec(part) ?? []
  return [part, side, names]
}

const couple = new RegExp(
  String.raw`^(${civility}\s.*\s(?:et|&)\s${civility}\s[^,()]+),\s*(\p{Lu}[^,;()]{2,40})$`,
  'u',
)

/** « Animateurs : Anne Roy et Paul Imbert »: the first leads, the others led too. */
export function leadersBeside(led: string | undefined): Member[] {
  const [, ...others] = led === undefined ? [] : peopleIn(led)
  return others
    .filter(({ name }) => !isOrganisation(name) && !isConsultancy(name))
    .map(({ name }) => ({ name, note: 'Animation' }))
}

/** « Co-animatrice : Anne Roy (Studio Aulne) ». */
export function coLeadersAt(field: Entry | undefined): Member[] {
  return peopleAt(field).map(({ note, ...member }) => withNote(member, ['Co-animation', note]))
}

/** Who was expected and did not come: « Absents excusés : … ». */
export function excusedAt(field: Entry | undefined): Member[] {
  const label = field?.label ?? ''
  const reason = /s$|^n['’]/iu.test(label) ? 'Excusé' : label
  return peopleAt(field).map(member => away(member, reason))
}

/** « Rédactrice : … »: the label says what they did there. */
export function writersAt(field: Entry | undefined): Member[] {
  const did = field?.label?.replace(writtenBy, 'Rédaction') ?? 'Rédaction'
  const told = field && {
    ...field,
    value: (field.value ?? '')
      .replace(/\s+[–—-]\s+(?:diffus|transmi|envoy|valid)\p{L}*\s.*$/iu, '')
      .replace(/,?\s*(?:le|du)\s\d.*$/u, ''),
  }
  return peopleAt(told)
    .filter(({ name }) => isPersonName(name))
    .map(({ note, ...member }) => withNote(member, [note, did]))
}

/** « Compte-rendu rédigé par Anne Roy le 23 mai 2025 », under the last rule. */
export function writersIn(signature: readonly string[]): Member[] {
  const names = signature.flatMap(line => writerOf.exec(line)?.[1] ?? [])
  return names.filter(isPersonName).map(name => ({ name, note: 'Rédaction' }))
}

const writing = '(?:rédigé|établi|préparé)e?s? par|^compte[- ]rendu\\s*:'
const writerOf = new RegExp(
  String.raw`(?:${writing})\s+([^,(\d]+?)(?:\s+le\s+\d.*|\s*[,(].*)?$`,
  'iu',
)

const writtenBy = /^.*\bpar$/u

/** Whoever writes the minutes is there too; of those who are listed, only what they did is added. */
export function withWriters(
  attending: readonly Member[],
  told: readonly Member[],
  led: string | undefined,
): Member[] {
  const writers = eachOnce(told)
  const isNamed = (name: string) => (other: Member) => politeless(other.name) === politeless(name)
  const known = attending.map(each => {
    const writer = writers.find(isNamed(each.name))
    return writer === undefined ? each : withNote(each, [each.note, writer.note])
  })
  const others = writers.filter(({ name }) => !attending.some(isNamed(name)) && name !== led)
  return [...known, ...others]
}

/** Whoever led and wrote is one person, who did both. */
function eachOnce(writers: readonly Member[]): Member[] {
  const known = new Map<string, Member>()
  for (const each of writers) {
    const name = politeless(each.name)
    const before = known.get(name)
    known.set(name, before === undefined ? each : withNote(before, [before.note, each.note]))
  }
  return [...known.values()]
}

/** « M. Blin » is « Blin ». */
function politeless(name: string): string {
  return withoutCivility(bareWords(name))
}

function withNote(member: Member, notes: readonly (string | undefined)[]): Member {
  const note = notes.filter(text => text !== undefined && text !== '').join(', ')
  return { ...member, ...(note !== '' && { note }) }
}
