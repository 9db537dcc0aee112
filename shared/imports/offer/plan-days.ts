import type { Milestone } from '../../domain/plan/plan.ts'
import type { Proposal } from '../../domain/proposal/proposal.ts'
import { bareWords } from '../../french/bare-words.ts'
import { firstDateSpan } from '../../french/dates/spans.ts'
import { isTotalName } from '../../french/names/total-name.ts'
import { isAboutDaysOff } from '../mission-brief/calendar/days-off.ts'
import type { Entry, Group } from '../outline/entry.ts'
import { isExplanation } from '../outline/explanations.ts'
import type { Section } from '../outline/sections.ts'
import { cellOf } from '../outline/tables/column-names.ts'
import { timelineField } from '../outline/topics/field-names.ts'
import { topicsNamed } from '../outline/topics/section-names.ts'
import type { OfferTopic } from './section-names.ts'

type Parts = readonly Section<OfferTopic>[]

type Plan = {
  /** What stands under the title of the plan; `others` is the rest of the document. */
  readonly planned: readonly Group[]
  readonly others: readonly Group[]
  readonly known: readonly Milestone[]
  readonly since: string
  readonly newId: () => string
}

/**
 * The milestones with the days that a proposal has no other field for, each in its place: « Nouveau
 * site : 31 octobre » in the plan, « Mise en service : 25 août » anywhere but among the next steps.
 */
export function withPlanDays({ planned, others, known, since, newId }: Plan): Milestone[] {
  const bounds = others
    .filter(isNoNextStep)
    .flatMap(({ entries }) => entries)
    .filter(isBound)
  const told = [...planned.flatMap(({ entries }) => entries.filter(isNoRemark)), ...bounds]
  const titles = new Set(known.map(({ title }) => bareWords(title)))
  const days = new Set(known.map(({ planned: day }) => day))
  const added = told.flatMap((each): Milestone[] => {
    const day = dayOf(each, since)
    const title = each.label ?? ''
    const isKnown =
      day === undefined || titles.has(bareWords(title)) || (days.has(day) && isBound(each))
    if (isKnown) return []
    titles.add(bareWords(title))
    return [{ id: newId(), title, planned: day, status: 'todo' }]
  })
  return added.reduce<Milestone[]>(inPlace, [...known])
}

/** « Treize semaines, mais 58 jours ouvrés : le 14 juillet tombe un mardi. », below the plan. */
function isNoRemark(each: Entry, _: number, entries: readonly Entry[]): boolean {
  return !(isExplanation(each, entries) && isAboutDaysOff(each.text))
}

/** Before the first that comes later; the others keep the order that they are told in. */
function inPlace(milestones: Milestone[], added: Milestone): Milestone[] {
  const at = milestones.findIndex(({ planned = '' }) => planned > (added.planned ?? ''))
  return at < 0 ? milestones.concat(added) : milestones.toSpliced(at, 0, added)
}

function isNoNextStep({ titles }: Group): boolean {
  return !titles.some(({ text }) => topicsNamed(text).includes('nextSteps'))
}

function isBound({ label = '' }: Entry): boolean {
  const field = timelineField(label)
  return field === 'start' || field === 'end'
}

/** One day, told as such. */
function dayOf({ label, value = '', cells }: Entry, since: string): string | undefined {
  if (label === undefined || cells !== undefined || timelineField(label) === 'duration')
    return undefined
  const span = firstDateSpan(value, since)
  return span?.exact === true && span.start === span.end ? span.start : undefined
}

/** What the plan says beside its days and its length: « Pause estivale : du 29 juillet au 16 août ». */
export function planLines(planned: readonly Group[], milestones: readonly Milestone[]): Entry[] {
  const told = milestones.map(({ title }) => bareWords(title))
  return planned
    .filter(({ titles }) => !/^dur[ée]e/iu.test(titles.at(-1)?.text ?? ''))
    .flatMap(({ entries }) => entries)
    .filter(({ cells, label, text }) => {
      const words = bareWords(text)
      const isTold = told.some(title => title !== '' && words.includes(title))
      return cells === undefined && !isTold && timelineField(label ?? '') === undefined
    })
}

/** « Total | 17 semaines | 18 jours », under the phases. */
export function totalDuration(groups: readonly Group[]): string | undefined {
  return groups
    .flatMap(({ entries }) => entries)
    .filter(({ cells = [] }) => isTotalName(cells[0]?.text ?? ''))
    .map(each => cellOf(each, 'duration'))
    .find(text => text !== undefined)
}

export function statedDuration(
  parts: Parts,
  read: string | undefined,
): Pick<Proposal, 'statedDuration'> {
  const title = parts.flatMap(({ below }) => below).find(({ text }) => /^dur[ée]e/iu.test(text))
  const entry = parts
    .flatMap(({ entries }) => entries)
    .find(({ label }) => /^dur[ée]e/iu.test(label ?? ''))
  const [, told] = /:\s*(.+)$/u.exec(title?.text ?? '') ?? []
  const duration = told ?? entry?.value ?? durationUnder(parts) ?? read
  return duration === undefined ? {} : { statedDuration: duration }
}

/** « Durée totale : 4 mois », whose value became the first line under its label. */
function durationUnder(parts: Parts): string | undefined {
  const part = parts.find(({ below }) => /^dur[ée]e/iu.test(below.at(-1)?.text ?? ''))
  return part?.entries.find(({ cells }) => cells === undefined)?.text
}
