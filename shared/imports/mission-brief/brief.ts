import type { Client } from '../../domain/client/client.ts'
import type { Mission } from '../../domain/mission/mission.ts'
import { earliestDate } from '../../french/dates/spans.ts'
import { titledAlone } from '../header/client-place.ts'
import { clientTold } from '../header/client-told.ts'
import { organisationIn, titleWords } from '../header/document-title.ts'
import { readHeader } from '../header/header.ts'
import { isBrief } from '../kinds/enough-of-a-brief.ts'
import { noBriefFound, plainlySomethingElse } from '../kinds/not-a-brief.ts'
import { type Recognised, recognisedIn } from '../listed/recognised.ts'
import { remarksLeft, withoutRemarks } from '../outline/beside-list.ts'
import type { Group } from '../outline/entry.ts'
import { outline } from '../outline/outline.ts'
import { announces, type Left, left, partsAbout, textsOf } from '../outline/reading.ts'
import { withFactsApart } from '../outline/topics/aims-in-prose.ts'
import { type Part, type Routed, routed } from '../outline/topics/routing.ts'
import type { Topic } from '../outline/topics/section-names.ts'
import { clientToName } from '../words/name-in-title.ts'
import { documentTitle, headerParts } from './brief-title.ts'
import { readBudget } from './budget/lines.ts'
import { withLaunch } from './calendar/launch-milestone.ts'
import { milestoneRemarks, readMilestones } from './calendar/milestones.ts'
import { readNextSteps, wordsToReader } from './calendar/next-steps.ts'
import { startAndEnd } from './calendar/start-and-end.ts'
import { readTimeline } from './calendar/timeline.ts'
import { kpiRemarks } from './kpi-remarks.ts'
import { readKpis, readObjectives } from './objectives.ts'
import { withoutDayTables, withTableDays } from './phases/day-tables.ts'
import { withPersonDays } from './phases/person-efforts.ts'
import { readPhases } from './phases/phases.ts'
import { pricedPhases } from './phases/prices.ts'
import { saidBesideLeft } from './phases/said-beside.ts'
import { statedOfPhases } from './phases/totals.ts'
import { readRisks } from './risks/risks.ts'
import { governanceLeft } from './team/governance.ts'
import { readTeam } from './team/team.ts'
import { titleFrom } from './title-from-aim.ts'

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
  const unrecognised = [...read.left, ...unknown.flatMap(leftOf)].toSorted(
    (a, b) => a.line - b.line,
  )
  const notes = unrecognised.map(({ line: _, ...note }) => note)
  return { client: read.client, mission: { ...read.mission, notes }, unrecognised }
}

function readParts(told: readonly Part[], { newId, today: anchor }: Surroundings) {
  const apart = withFactsApart(told)
  const parts = withoutRemarks(apart)
  const header = readHeader(headerParts(parts), anchor)
  const since = header.createdOn ?? anchor
  const about = (...topics: Topic[]) => partsAbout(parts, ...topics)
  const words = titledAlone(titleWords(documentTitle(parts) ?? '', header.client))
  const clientName =
    header.client ?? words.client ?? organisationIn(openingLines(parts)) ?? clientToName
  const objectives = readObjectives(parts)
  const budget = readBudget(withoutDayTables(about('budget')), pricedPhases(about('phases')), newId)
  const timeline = readTimeline(about('timeline'), since)
  const milestones = readMilestones(about('milestones'), since, newId)
  const problem = problemParts(parts)
  const title = header.title ?? words.subject ?? titleFrom(objectives.objective)
  const isToldTwice = header.title !== undefined && words.subject !== undefined
  const titleLeft = isToldTwice ? [{ line: 1, text: words.subject }] : []
  const counted = parts.flatMap(({ title, isOwnTitle }) =>
    isOwnTitle && title !== undefined && announces(title) && countsThings.test(title.text)
      ? [{ line: title.line, text: title.text }]
      : [],
  )
  const known = { ...(words.about && { about: words.about }), ...header }
  const client = { id: newId(), ...clientTold(clientName, known, parts) }
  const team = about('team', 'clientTeam', 'firmTeam')
  const meetings = governanceLeft(team)
  const worked = [...about('budget'), ...team].flatMap(({ entries }) => entries)
  const plan = withTableDays(readPhases(about('phases'), since, newId), about('budget'))
  const mission: Mission = {
    id: newId(),
    clientId: client.id,
    timeEntries: [],
    ...(title && { title }),
    ...(header.createdOn && { createdOn: header.createdOn }),
    ...(header.author && { author: header.author }),
    ...(header.contact && { contact: header.contact }),
    situation: textsOf(problem.situation),
    trigger: textsOf(about('trigger')),
    painPoints: textsOf(problem.painPoints),
    ...objectives,
    kpis: readKpis(about('kpis'), newId),
    phases: withPersonDays(plan.phases, worked),
    budget: budget.budget,
    ...startAndEnd(timeline, milestones),
    ...statedOfPhases(about('phases')),
    ...(timeline.statedDuration && { statedDuration: timeline.statedDuration }),
    milestones: withLaunch(milestones, timeline, newId),
    team: readTeam(team, { client: clientName, author: header.author }),
    constraints: textsOf(about('constraints')),
    risks: readRisks(about('risks'), newId),
    successFactors: textsOf(about('successFactors')),
    nextSteps: readNextSteps(about('nextSteps'), since),
    notes: [],
  }
  return {
    client,
    mission,
    left: [
      titleLeft,
      counted,
      kpiRemarks(about('kpis')),
      header.left,
      budget.left,
      plan.left,
      timeline.left,
      remarksLeft(apart),
      saidBesideLeft(about('phases')),
      milestoneRemarks(about('milestones'), since),
      wordsToReader(about('nextSteps'), since),
      meetings,
    ].flat(),
  }
}

/** « Les 5 gênes de l’équipe », which its list may contradict. */
const countsThings =
  /^(?:les|nos|vos|ces)\s(?:\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)\s/iu

/** What stands first: the lines over the sections, and those about the company. */
function openingLines(parts: readonly Part[]): string[] {
  return partsAbout(parts, 'header', 'company').flatMap(({ title, entries }) => [
    title?.text ?? '',
    ...entries.map(({ text }) => text),
  ])
}

/** Under « Problématique », a list tells the pains and paragraphs tell the situation. */
function problemParts(parts: readonly Part[]): { situation: Part[]; painPoints: Part[] } {
  const mixed = partsAbout(parts, 'problem')
  const only = (isKept: (kind: string) => boolean) =>
    mixed.map(part => ({ ...part, entries: part.entries.filter(({ kind }) => isKept(kind)) }))
  return {
    situation: [
      ...partsAbout(parts, 'context', 'situation'),
      ...only(kind => kind === 'paragraph'),
    ],
    painPoints: [...partsAbout(parts, 'painPoints'), ...only(kind => kind !== 'paragraph')],
  }
}

/** A title that names nothing and has nothing under it is a note by itself. */
function leftOf({ titles, entries }: Group): Left[] {
  const title = titles.at(-1)
  if (entries.length === 0)
    return title === undefined ? [] : [{ line: title.line, text: title.text }]
  const heading = titles.map(({ text }) => text).join(' – ')
  return entries.map(entry => ({ ...(heading !== '' && { heading }), ...left(entry) }))
}
