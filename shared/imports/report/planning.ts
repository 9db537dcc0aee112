import { addDays } from '../../domain/calendar.ts'
import type { Milestone, Period } from '../../domain/plan.ts'
import type { Report } from '../../domain/report.ts'
import { bareWords } from '../bare-words.ts'
import type { Cell, Entry } from '../entry.ts'
import { type DateSpan, firstDateSpan } from '../french-dates.ts'
import { type Left, left } from '../reading.ts'
import type { Section } from '../sections.ts'
import type { ReportTopic } from './section-names.ts'
import { progressIn } from './states.ts'

export type Planning = {
  readonly milestones: Milestone[]
  readonly phases: Report['phases']
  readonly left: readonly Left[]
}

/** The milestones planned, moved and reached, and how long each phase was to last and lasted. */
export function readPlanning(
  parts: readonly Section<ReportTopic>[],
  anchor: string,
  newId: () => string,
  { source, day }: Telling,
): Planning {
  const milestones: Milestone[] = []
  const phases: Report['phases'] = []
  const unread: Left[] = []
  let [since, table] = [anchor, parts[0]?.title]
  for (const { entries, title, below } of parts) {
    if (title !== table) [since, table] = [anchor, title]
    for (const each of entries) {
      const phase = phaseOf(each)
      const milestone = phase === undefined ? milestoneOf(each, since) : undefined
      if (phase !== undefined) phases.push(phase)
      else if (milestone !== undefined) {
        milestones.push({ id: newId(), ...withSign(milestone, source[each.line - 1], day) })
        since = milestone.planned ?? since
      } else unread.push({ ...left(each), heading: (below.at(-1) ?? title).text })
    }
  }
  return { milestones, phases, left: unread }
}

/** The lines of the document, with the signs that entries are without, and its day. */
export type Telling = { readonly source: readonly string[]; readonly day: string | undefined }

/** « ✅ Lancement : 2 septembre » was reached; what a list tells of a later day than its own was not yet. */
function withSign(milestone: Told, line = '', day?: string): Told {
  const { planned, actual, ...others } = milestone
  const isTicked = /^[^\p{L}\d]*[✅✔☑]/u.test(line)
  const isRow = line.trimStart().startsWith('|')
  if (!isRow && !isTicked && actual !== undefined && day !== undefined && actual > day)
    return { ...others, ...(planned && { planned }), revised: actual, status: 'todo' }
  if (!isTicked || milestone.status === 'done' || planned === undefined) return milestone
  return { ...milestone, actual: planned, status: 'done' }
}

type Told = Omit<Milestone, 'id'>

const columns = {
  planned:
    /^(?:dates? )?(?:initiale?|prevue?|planifiee?|de reference|baseline|contractuel|objectif)/,
  revised: /^(?:dates? )?(?:revisee?|reestimee?|actualisee?|estimee?|nouvelle)/,
  actual: /^(?:dates? )?(?:reelle?|realisee?|effective|livree?|atteinte)/,
  date: /^(?:dates?|echeance|quand|pour le)\b/,
  status: /^(?:statut|etat)/,
  gap: /^(?:ecart|difference|decalage|glissement|delta)/,
}

function cellNamed(cells: readonly Cell[], name: keyof typeof columns): string | undefined {
  return cells.find(({ column }) => columns[name].test(bareWords(column)))?.text
}

function milestoneOf(
  { cells, label, value = '' }: Entry,
  anchor: string,
): Omit<Milestone, 'id'> | undefined {
  if (cells === undefined) return labelled(label, value, anchor)
  const read = (name: keyof typeof columns, since: string) => spanOf(cellNamed(cells, name), since)
  const planned = read('planned', anchor) ?? read('date', anchor)
  const near = planned === undefined ? anchor : addDays(planned.start, -mostDaysAhead)
  const [revised, actual] = [read('revised', near), read('actual', near)]
  const title = cells[0]?.text ?? ''
  if (title === '' || (planned ?? revised ?? actual) === undefined) return undefined
  const isDone =
    progressIn(cellNamed(cells, 'status') ?? '')?.status === 'done' || actual !== undefined
  const reached = actual ?? (isDone ? (revised ?? planned) : undefined)
  const moved = revised !== undefined && revised.end !== planned?.end ? revised : undefined
  return {
    title,
    ...(planned && { planned: planned.end }),
    ...(moved && !isDone && { revised: moved.end }),
    ...(reached && { actual: reached.end }),
    ...labelOf(planned, reached),
    ...gapOf(cellNamed(cells, 'gap') ?? slipBeside(cellNamed(cells, 'status'))),
    status: isDone ? 'done' : statusIn(cellNamed(cells, 'status') ?? ''),
  }
}

function statusIn(text: string): Milestone['status'] {
  if (/retard/.test(bareWords(text))) return 'late'
  return progressIn(text)?.status ?? 'todo'
}

/** A date that was moved or reached is near the one that was planned: at most so much before it. */
const mostDaysAhead = 75

/** « ⚠️ +11j » in the column of states. */
function slipBeside(state = ''): string | undefined {
  return /[+−-]\s?\d+\s?(?:j(?:ours?)?|sem(?:aines?)?)(?!\p{L})/u.exec(state)?.[0]
}

/** « -2j », « + 3 semaines »: the slip as the document states it. */
function gapOf(text = ''): { statedGap?: string } {
  const told = text.replace(/\s*[✅✔❌⚠]\ufe0f?\s*/gu, '')
  return /\d/.test(told) ? { statedGap: told } : {}
}

/** « 15 mars : livraison » or « Livraison : 15 mars ». */
function labelled(
  label: string | undefined,
  value: string,
  anchor: string,
): Omit<Milestone, 'id'> | undefined {
  if (label === undefined || isRemark(label)) return undefined
  const [ahead, behind] = [firstDateSpan(label, anchor), firstDateSpan(value, anchor)]
  if (ahead?.exact) return withAside(value, ahead.end, anchor)
  if (!behind?.exact) return undefined
  const aside = /\([^()]*\)\s*$/.exec(value)?.[0] ?? ''
  return withAside(`${label} ${aside}`, behind.end, anchor)
}

/** « Commentaire : le report a été accepté le 26 juin » tells about the plan. */
function isRemark(label: string): boolean {
  return /^(?:commentaire|remarque|note|nota|nb|legende|source|explication|conclusion|impact)s?\b/.test(
    bareWords(label),
  )
}

/** « choix de l’outil (fait le 25 avril) », « rapport rendu (attendu le 21 mars) », « bilan (reporté au 3 juin) ». */
function withAside(text: string, date: string, anchor: string): Omit<Milestone, 'id'> {
  const [whole = '', aside = ''] = /\s*\(([^()]*)\)\s*$/.exec(text) ?? []
  const title = text.replace(whole, '').trim()
  const words = bareWords(aside)
  const day = firstDateSpan(aside, anchor)
  const other = day?.exact ? day.start : undefined
  if (other !== undefined && /^(?:attendue?|prevue?|initialement|au lieu|contre)\b/.test(words))
    return { title, planned: other, actual: date, ...gapOf(slipBeside(aside)), status: 'done' }
  if (other !== undefined && /^(?:report|decal|repouss|revis|avanc)/.test(words))
    return { title, planned: date, revised: other, status: 'todo' }
  if (/^(?:fait|realise|tenue?|atteint|livre|termine|ok)/.test(words))
    return { title, planned: date, actual: other ?? date, status: 'done' }
  const isState = /^(?:a venir|a faire|en cours|prevue?|confirmee?)$/.test(words)
  const status = isState ? (progressIn(aside)?.status ?? 'todo') : 'todo'
  return { title: isState ? title : text.trim(), planned: date, status }
}

function spanOf(text: string | undefined, anchor: string): DateSpan | undefined {
  return text === undefined ? undefined : firstDateSpan(text, anchor)
}

/** A milestone told as several days keeps the document's words. */
function labelOf(planned: DateSpan | undefined, reached: DateSpan | undefined): { label?: string } {
  const period = [planned, reached].find(span => span !== undefined && span.start !== span.end)
  return period === undefined ? {} : { label: period.source }
}

type Phase = Report['phases'][number]

/** « Audit | 3 semaines | 2 semaines »: durations rather than dates. */
function phaseOf({ cells = [] }: Entry): Phase | undefined {
  const of = (pattern: RegExp) =>
    cells.find(({ column, text }) => pattern.test(bareWords(column)) && isDuration(text))?.text
  const planned = of(/^(?:durees? )?(?:prevue?|initiale?|planifiee?)/)
  const actual = of(/^(?:durees? )?(?:reelle?|realisee?|effective)/)
  const name = cells[0]?.text ?? ''
  if (planned === undefined || name === '' || /^total/.test(bareWords(name))) return undefined
  return { name, planned: period(planned), ...(actual !== undefined && { actual: period(actual) }) }
}

function isDuration(text: string): boolean {
  return /^\s*[~≈]?\s*\d+(?:[.,]\d+)?\s*(?:sem|mois|j\b|jours?|ans?)/u.test(bareWords(text))
}

function period(label: string): Period {
  return { label }
}
