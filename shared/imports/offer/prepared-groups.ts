import type { Effort, Phase } from '../../domain/plan/plan.ts'
import { bareWords } from '../../french/bare-words.ts'
import { daysRange } from '../../french/figures/days-range.ts'
import { firstDays, isStartOfRange } from '../../french/figures/numbers.ts'
import { pattern } from '../../french/pattern.ts'
import { isPersonName } from '../header/person.ts'
import type { Entry, Group, Title } from '../outline/entry.ts'
import { type Column, columnNamed } from '../outline/tables/column-names.ts'
import { topicsNamed } from '../outline/topics/section-names.ts'
import { partedDays } from '../words/parted-days.ts'
import { modulesAsPhases } from './modules.ts'
import { isEffortRow, withTableEfforts } from './team/effort-tables.ts'

/** A proposal's groups with the titles that a brief would give them. */
export function asBriefGroups(groups: readonly Group[], clientName: string): Group[] {
  const apart = groups
    .map(modulesAsPhases)
    .flatMap(phasesApart)
    .flatMap(group => sheetApart(group, clientName))
  return apart.map(({ titles, entries }) => ({
    titles: titles.filter(title => !isCondition(title)).map(title => renamed(title, clientName)),
    entries: entries.filter(each => !isEffort(each) && !isEffortRow(each) && !isValidity(each)),
  }))
}

/** « Étape | Contenu | Période »: the rows of a plan are its phases, under whatever title they stand. */
function phasesApart(group: Group): Group[] {
  const { titles, entries } = group
  const rows = entries.filter(isPhaseRow)
  const title = titles.at(-1)
  const isNamed = titles.some(({ text }) => topicsNamed(text).length > 0)
  if (title === undefined || isNamed || rows.length < fewestPhases) return [group]
  const plan = { ...title, text: 'Phases' }
  return [
    { titles, entries: entries.filter(each => !rows.includes(each)) },
    { titles: [...titles.slice(0, -1), plan], entries: rows },
  ]
}

const fewestPhases = 2

function isPhaseRow({ cells = [] }: Entry): boolean {
  const [first, ...others] = cells.map(({ column }) => columnNamed(column))
  return first === 'phase' && others.some(name => isTime(name))
}

function isTime(column: Column | undefined): boolean {
  return column === 'period' || column === 'start' || column === 'duration'
}

/** « | Brasserie du Port | | », over rows that tell who they are. */
function sheetApart(group: Group, clientName: string): Group[] {
  const { titles, entries } = group
  const at = entries.findIndex(
    ({ cells, text }) => cells?.length === 1 && isSheetOf(bareWords(text), bareWords(clientName)),
  )
  const [title] = entries.slice(at, at + 1)
  if (at < 0 || title === undefined) return [group]
  const rows = entries.slice(at + 1)
  const end = rows.findIndex(({ cells }) => cells?.length !== 2)
  const sheet = end < 0 ? rows : rows.slice(0, end)
  const over: Title = { text: title.text, line: title.line, depth: 7, kind: 'label' }
  return [
    { titles, entries: entries.slice(0, at) },
    { titles: [...titles, over], entries: sheet },
    ...(end < 0 ? [] : [{ titles, entries: rows.slice(end) }]),
  ].filter(each => each.entries.length > 0)
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

/** « Le cabinet aujourd’hui », « L’entreprise en bref », « Votre groupe ». */
function isHouseInBrief(title: string): boolean {
  const [, whose = '', rest = ''] = house.exec(bareWords(title)) ?? []
  return rest === '' ? whose === 'votre ' : inBrief.test(rest)
}

const house = pattern()`
  ^(le |la |l'|votre )?(?:
    cabinet|entreprise|societe|association|hotel|groupe|commune|etablissement|ecole|clinique
    |client|structure|maison|agence|usine|restaurant|cooperative
  )(?: (.*))?$
`

const inBrief = /^(?:aujourd'hui|en (?:bref|resume|quelques (?:mots|chiffres)|chiffres))$/

/** « Literie du Vercors », « Literie du Vercors en bref », « Les Grandes Dunes » of the Camping Les Grandes Dunes. */
function isSheetOf(titled: string, called: string): boolean {
  const [title, clientName] = [withoutArticle(titled), withoutArticle(called)]
  if (title.length > shortestName && clientName.endsWith(` ${title}`)) return true
  if (clientName === '' || !title.startsWith(clientName)) return false
  return /^(?:$| (?:en (?:bref|quelques|resume|chiffres)|aujourd'hui|c'est))/.test(
    title.slice(clientName.length),
  )
}

const shortestName = 4

/** « Les Ateliers Tavel » are « Ateliers Tavel ». */
function withoutArticle(name: string): string {
  return name.replace(/^(?:les? |la |l')/, '')
}

/** « Équipe du cabinet : Anne Roy (8 jours) + Paul Petit (3 jours) », within a phase. */
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
  return /^(?:(?:cette|la présente|notre|nos|ces) )?(?:proposition|offre|devis|tarifs?|prix)\b.{0,20}\bvalable/iu.test(
    text,
  )
}

/** The phases with the days that each title tells of its team. */
export function withEfforts(phases: readonly Phase[], groups: readonly Group[]): Phase[] {
  const told = groups.flatMap(({ titles, entries }) =>
    entries.filter(isEffort).map(each => ({ titles, effort: effortsIn(each.value ?? '') })),
  )
  const named = phases.map(phase => {
    const own = told.filter(({ titles }) =>
      titles.some(({ text }) => bareWords(text).includes(bareWords(phase.name))),
    )
    return { ...phase, effort: [...phase.effort, ...own.flatMap(({ effort }) => effort)] }
  })
  return withTableEfforts(named, groups)
}

/** « Charge : 12 à 15 jours », of which a phase has the most. */
export function rangedEfforts(groups: readonly Group[]): Entry[] {
  return groups.flatMap(({ entries }) =>
    entries.filter(each => isEffort(each) && daysRange(each.value ?? '') !== undefined),
  )
}

/** « 4 jours (Sophie Laurent 3 jours, Thomas Moreau 1 jour) » tells who, and how many each. */
function effortsIn(told: string): Effort[] {
  const parted = partedDays(told)
  if (parted !== undefined) return [...parted.people]
  const [, total = '', inside = ''] =
    /^(\d+(?:[.,]\d+)?\s*j(?:ours?)?)\s*\(([^()]*)\)$/iu.exec(told.trim()) ?? []
  const isOnePerson = isPersonName(inside)
  const text = firstDays(inside) !== undefined ? inside : isOnePerson ? `${inside} ${total}` : told
  return text.split(/\s*(?:\+|,(?!\s\d+(?:,\d)?\s?j)|;|\bet\b)\s*(?![^(]*\))/u).flatMap(piece => {
    const days = firstDays(piece)
    return days === undefined ? [] : [{ person: nameBeside(piece, days.source), days: days.days }]
  })
}

/** Where nobody is named. */
const wholeTeam = 'Équipe'

/** « Marc Dubois (8 jours) », « Marc Dubois 8 jours », « 8 jours de Marc Dubois ». */
function nameBeside(piece: string, days: string): string {
  const [before = '', after = ''] = piece.split(days)
  const name = before.replace(/\s*(?:,\s*$|[(:–—-].*$)/u, '').trim()
  if (name !== '' && !isStartOfRange(name)) return name
  const told = after.replace(/^[\s:)–—-]*(?:de |d[’']|pour )?/u, '').replace(/\s*[(,].*$/u, '')
  return /^\p{Lu}/u.test(told) ? told.trim() : wholeTeam
}
