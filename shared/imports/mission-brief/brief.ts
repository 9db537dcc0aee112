import type { Client } from '../../domain/client/client.ts'
import type { Mission } from '../../domain/mission/mission.ts'
import { bareWords } from '../../french/bare-words.ts'
import { earliestDate } from '../../french/dates/spans.ts'
import { isBrief } from '../kinds/enough-of-a-brief.ts'
import { noBriefFound, plainlySomethingElse } from '../kinds/not-a-brief.ts'
import { type Recognised, recognisedIn } from '../listed/recognised.ts'
import { textOf } from '../listed/said-words.ts'
import { statement } from '../listed/title-told.ts'
import type { Group } from '../outline/entry.ts'
import { outline } from '../outline/outline.ts'
import { type Left, left } from '../outline/reading.ts'
import { type Part, type Routed, routed } from '../outline/topics/routing.ts'
import { assembledMission } from './assembled-brief.ts'
import { dividedBrief } from './divided-brief.ts'
import { headedBrief } from './headed-brief.ts'
import { leftOverBrief } from './left-over.ts'
import { budgetTold, calendarTold, planTold } from './read-sections.ts'

export type ImportedBrief = {
  readonly kind: 'brief'
  readonly client: Client
  readonly mission: Mission
  /** What was read, for the person to check: « Objectifs secondaires », 4. */
  readonly recognised: readonly Recognised[]
  /** What no field could take; it is in the mission's notes as well. */
  readonly unrecognised: readonly Left[]
}

export type BriefImport = ImportedBrief | { readonly kind: 'refused'; readonly reason: string }

type Surroundings = { readonly newId: () => string; readonly today: string }
/** `isTold`: the reader says that it is one, whatever it looks like. */
type Telling = Surroundings & { readonly isTold?: boolean }

/** A client's brief in Markdown or plain text, read into the client's sheet and a mission. */
export function importBrief(text: string, { newId, today, isTold = false }: Telling): BriefImport {
  const reason = isTold ? undefined : plainlySomethingElse(text)
  if (reason !== undefined) return { kind: 'refused', reason }
  const { parts, unknown } = routed(outline(text))
  if (!isTold && !isBrief(parts, text)) return { kind: 'refused', reason: noBriefFound }
  const read = readRouted({ parts, unknown }, { newId, today: earliestDate(text) ?? today })
  return { kind: 'brief', ...read, recognised: recognisedIn(read.client, read.mission) }
}

/** What brief-like sections say of a client and a mission, whatever document they stand in. */
export function readBriefGroups(
  groups: readonly Group[],
  surroundings: Surroundings,
): Pick<ImportedBrief, 'client' | 'mission' | 'unrecognised'> {
  return readRouted(routed(groups), surroundings)
}

function readRouted({ parts, unknown }: Routed, surroundings: Surroundings) {
  const read = readParts(parts, surroundings)
  const listed = [...read.left, ...unknown.flatMap(leftOf)]
  const unsaid = unsaidTitles(parts, [read.client, read.mission, listed])
  const unrecognised = [...listed, ...unsaid].toSorted((a, b) => a.line - b.line)
  const notes = unrecognised.map(({ line: _, ...note }) => note)
  return { client: read.client, mission: { ...read.mission, notes }, unrecognised }
}

function readParts(told: readonly Part[], { newId, today }: Surroundings) {
  const parts = dividedBrief(told)
  const head = headedBrief(parts, today)
  const budget = budgetTold(parts, newId)
  const calendar = calendarTold(parts, head, newId)
  const client: Client = { id: newId(), ...head.client }
  const plan = planTold(parts, head, newId)
  const sections = { budget, calendar, plan }
  const mission = assembledMission(parts, head, sections, { clientId: client.id, newId })
  return { client, mission, left: leftOverBrief(parts, head, sections) }
}

/** « Trois dates sont déjà arrêtées : », over a list that does not repeat it. */
function unsaidTitles(parts: readonly Part[], read: unknown): Left[] {
  const stated = parts.flatMap(({ title }) => statement(title) ?? [])
  const told = stated.length === 0 ? '' : ` ${bareWords(textOf(read))} `
  const lines = stated.filter(({ text }) => !told.includes(` ${bareWords(text)} `))
  return [...new Map(lines.map(({ line, text }) => [line, { line, text }])).values()]
}

/** A title that names nothing and has nothing under it is a note by itself. */
function leftOf({ titles, entries }: Group): Left[] {
  const title = titles.at(-1)
  if (entries.length === 0)
    return title === undefined ? [] : [{ line: title.line, text: title.text }]
  const heading = titles.map(({ text }) => text).join(' – ')
  return entries.map(entry => ({ ...(heading !== '' && { heading }), ...left(entry) }))
}
