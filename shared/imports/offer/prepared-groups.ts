import type { Effort, Member, Phase } from '../../domain/plan.ts'
import { bareWords } from '../bare-words.ts'
import { type Entry, type Group, type Title, wholeText } from '../entry.ts'
import { firstDays } from '../french-numbers.ts'
import { isPersonName } from '../person.ts'
import { topicsNamed } from '../section-names.ts'

/** A proposal's groups with the titles that a brief would give them. */
export function asBriefGroups(groups: readonly Group[], clientName: string): Group[] {
  return groups.map(({ titles, entries }) => ({
    titles: titles.filter(title => !isCondition(title)).map(title => renamed(title, clientName)),
    entries: entries.filter(each => !isEffort(each) && !isValidity(each)),
  }))
}

/** « Si cette proposition vous convient », which opens a list and tells no time. */
function isCondition({ text, kind }: Title): boolean {
  return kind === 'label' && /^si\s/i.test(text)
}

/** The client's own name stands over their sheet; a delay within parentheses hides no name. */
function renamed(title: Title, clientName: string): Title {
  if (isSheetOf(bareWords(title.text), bareWords(clientName)) || isHouseInBrief(title.text))
    return { ...title, text: 'Présentation entreprise' }
  const bare = title.text.replace(/\s*\([^)]*\)\s*$/u, '')
  const isHidden = topicsNamed(title.text).length === 0 && topicsNamed(bare).length > 0
  return isHidden ? { ...title, text: bare } : title
}

/** « Le cabinet aujourd’hui », « L’entreprise en bref ». */
function isHouseInBrief(title: string): boolean {
  return /^(?:le |la |l')(?:cabinet|entreprise|societe|association|hotel|groupe|commune|etablissement|ecole|clinique|client|structure|maison|agence|usine|restaurant|cooperative) (?:aujourd'hui|en (?:bref|resume|quelques (?:mots|chiffres)|chiffres))$/.test(
    bareWords(title),
  )
}

/** « Literie du Vercors », « Literie du Vercors en bref ». */
function isSheetOf(title: string, clientName: string): boolean {
  if (clientName === '' || !title.startsWith(clientName)) return false
  return /^(?:$| (?:en (?:bref|quelques|resume|chiffres)|aujourd'hui|c'est))/.test(
    title.slice(clientName.length),
  )
}

/** « Équipe Momentum : Marc Dubois (8 jours) + Sophie Laurent (3 jours) », within a phase. */
function isEffort({ label, value = '' }: Entry): boolean {
  return (
    label !== undefined &&
    /^(?:equipe|intervenants?|intervention|consultants?|charge|mobilisation)\b/.test(
      bareWords(label),
    ) &&
    firstDays(value) !== undefined
  )
}

/** « Proposition valable jusqu’au 30 septembre », which has a field of its own. */
function isValidity({ text }: Entry): boolean {
  return /^(?:proposition|offre|devis|tarifs?|prix)\b.{0,20}\bvalable/iu.test(text)
}

/** The phases with the days that each title tells of its team. */
export function withEfforts(phases: readonly Phase[], groups: readonly Group[]): Phase[] {
  const told = groups.flatMap(({ titles, entries }) =>
    entries.filter(isEffort).map(each => ({ titles, effort: effortsIn(each.value ?? '') })),
  )
  return phases.map(phase => {
    const own = told.filter(({ titles }) =>
      titles.some(({ text }) => bareWords(text).includes(bareWords(phase.name))),
    )
    return { ...phase, effort: [...phase.effort, ...own.flatMap(({ effort }) => effort)] }
  })
}

/** « 4 jours (Sophie Laurent 3 jours, Thomas Moreau 1 jour) » tells who, and how many each. */
function effortsIn(told: string): Effort[] {
  const [, total = '', inside = ''] =
    /^(\d+(?:[.,]\d+)?\s*j(?:ours?)?)\s*\(([^()]*)\)$/iu.exec(told.trim()) ?? []
  const isOnePerson = isPersonName(inside)
  const text = firstDays(inside) !== undefined ? inside : isOnePerson ? `${inside} ${total}` : told
  return text.split(/\s*(?:\+|,|;|\bet\b)\s*(?![^(]*\))/u).flatMap(piece => {
    const days = firstDays(piece)
    return days === undefined ? [] : [{ person: nameBeside(piece, days.source), days: days.days }]
  })
}

/** Where nobody is named. */
const wholeTeam = 'Équipe'

/** « Marc Dubois (8 jours) », « Marc Dubois 8 jours », « 8 jours de Marc Dubois ». */
function nameBeside(piece: string, days: string): string {
  const [before = '', after = ''] = piece.split(days)
  const name = before.replace(/\s*[(:–—-].*$/u, '').trim()
  if (name !== '') return name
  const told = after.replace(/^[\s:)–—-]*(?:de |d[’']|pour )?/u, '').replace(/\s*[(,].*$/u, '')
  return /^\p{Lu}/u.test(told) ? told.trim() : wholeTeam
}

/** « Nom | Fonction | Rôle dans la mission ». */
function rowMember({ cells = [] }: Entry): Member[] {
  const person = cells.find(({ text }) => isPersonName(text))
  const others = cells.filter(cell => cell !== person && /\p{L}/u.test(cell.text))
  const [name, role, note] = [person, ...others].map(cell => cell?.text)
  if (name === undefined) return []
  return [{ name, ...(role !== undefined && { role }), ...(note !== undefined && { note }) }]
}

export type TeamReading = { readonly team: Member[]; readonly left: readonly Entry[] }

/** « Marc Dubois – Lead consultant », then what he does, line by line. */
export function readOfferTeam(entries: readonly Entry[]): TeamReading {
  const team: Member[] = []
  const left: Entry[] = []
  for (const each of entries) {
    const [, name = '', told] =
      /^([^–—:(,-]+?)\s*(?:[–—:,-]\s*|\()([^()]+)\)?$/u.exec(each.text) ?? []
    const noted = notedMember(each.text)
    if (noted !== undefined) {
      team.push(noted)
      continue
    }
    const [role, note] = told?.split(/\s+:\s+/) ?? []
    const last = team.at(-1)
    const person = each.cells?.find(({ text }) => isPersonName(text))
    if (person !== undefined) {
      const known = team.some(member => member.name === person.text)
      if (known) left.push(each)
      else team.push(...rowMember(each))
      continue
    }
    if (isPersonName(name || each.text))
      team.push({
        name: name || each.text,
        ...(role !== undefined && { role }),
        ...(note !== undefined && { note }),
      })
    else if (each.kind !== 'paragraph' && last !== undefined) {
      const note = [last.note, wholeText(each)].filter(Boolean).join(', ')
      team[team.length - 1] = { ...last, note }
    } else {
      const named = namedInSentence(each.text)
      team.push(...named.filter(({ name }) => team.every(known => known.name !== name)))
      if (named.length === 0) left.push(each)
    }
  }
  return { team, left }
}

/** « Sophie Laurent (950 €/jour) : formation »: figures in parentheses are a note, words a function. */
function notedMember(text: string): Member | undefined {
  const [, name = '', inside = '', after = ''] =
    /^([^():]+?)\s*\(([^()]+)\)\s*[:–—-]\s+(.+)$/su.exec(text) ?? []
  if (!isPersonName(name)) return undefined
  return /\d/.test(inside)
    ? { name, role: after, note: inside }
    : { name, role: inside, note: after }
}

/** « La mission est dirigée par Judith Sorel (associée) et conduite par Luc Petit (ingénieur) ». */
function namedInSentence(text: string): Member[] {
  const named = /(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)+)\s*\(([^()]+)\)/gu
  return [...text.matchAll(named)].flatMap(([, name = '', told = '']) => {
    const [role = told, ...note] = told.split(/\s*,\s+/)
    if (!isPersonName(name)) return []
    return [{ name, role, ...(note.length > 0 && { note: note.join(', ') }) }]
  })
}
