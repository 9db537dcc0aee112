import { bareWords } from '../../../french/bare-words.ts'
import { isPersonName, peopleIn } from '../../header/person.ts'
import type { Entry, Title } from '../entry.ts'
import { columnNamed } from '../tables/column-names.ts'
import type { Placed } from './placed-groups.ts'

/** People listed with what they do are a team, whatever the title over them: « Qui travaille sur le projet ». */
export function withPeoplePlaced(placed: readonly Placed[]): Placed[] {
  const over = new Set(placed.filter(isOfPeople).flatMap(({ group }) => group.titles))
  return placed.map(each => {
    const { group, place } = each
    const label = group.titles.at(-1)
    const isTitle = group.entries.length === 0 && place.own.some(title => over.has(title))
    if (label === undefined || !(isOfPeople(each) || isTitle)) return each
    const own = isSide(label) ? [label] : []
    return { group, place: { ...place, topics: ['team'], own } }
  })
}

function isOfPeople({ group, place }: Placed): boolean {
  const label = group.titles.at(-1)
  if (label === undefined || place.topics.length > 0) return false
  return !isOfLetter(group.titles) && arePeople(group.entries, label)
}

/** Those who write and those who read are named there too. */
function isOfLetter(titles: readonly Title[]): boolean {
  const last = titles.findLast(({ kind }) => kind === 'heading')?.text ?? ''
  return /\b(?:contacts?|signatures?|annexes?|references?|participants?|presents?|destinataires?|diffusion)\b/.test(
    bareWords(last),
  )
}

function arePeople(entries: readonly Entry[], label: Title): boolean {
  const people = entries.filter(isPerson)
  const fewest = isSide(label) ? 1 : fewestPeople
  return people.length >= fewest && people.length * 2 > entries.length
}

const fewestPeople = 2

/** « Chez Martin SA », « Côté cabinet ». */
function isSide({ text }: Title): boolean {
  return /^(?:chez|cote|du cote|pour)\b(?! (?:technique|budget|finance|planning|calendrier))/.test(
    bareWords(text),
  )
}

/** « Anne Roy, directrice (sponsor) », « Anne Roy – DSI », or a row of who does what. */
function isPerson({ cells, text, label = '', value = '' }: Entry): boolean {
  if (cells !== undefined) {
    const who = cells.find(cell => isPersonName(cell.text))
    return who !== undefined && cells.some(({ column }) => columnNamed(column) === 'role')
  }
  if (label !== '' && !isPersonName(label) && arePeopleWithRoles(value)) return true
  const [first = ''] = text.split(/\s*(?:[,(:]|\s[–—-]\s|\set\s)/u)
  return isPersonName(first) && !/^\d/.test(text.slice(first.length)) && label.length < longest
}

const longest = 60

/** « Momentum : Marc Dubois (lead), Sophie Laurent (formation) ». */
function arePeopleWithRoles(value: string): boolean {
  const people = value === '' ? [] : peopleIn(value)
  return (
    people.length > 1 && people.every(({ name, role }) => isPersonName(name) && role !== undefined)
  )
}
