import type { Mission } from '../../domain/mission/mission.ts'
import { partsAbout, textsOf } from '../outline/reading.ts'
import type { Part } from '../outline/topics/routing.ts'
import { withLaunch } from './calendar/launch-milestone.ts'
import { readNextSteps } from './calendar/next-steps.ts'
import { startAndEnd } from './calendar/start-and-end.ts'
import { type BriefParts, teamParts } from './divided-brief.ts'
import type { BriefHead } from './headed-brief.ts'
import { readNeed } from './need.ts'
import { readKpis, readObjectives } from './objectives.ts'
import { withPersonDays } from './phases/person-efforts.ts'
import { statedOfPhases } from './phases/totals.ts'
import type { BriefSections } from './read-sections.ts'
import { readRisks } from './risks/risks.ts'
import { readTeam } from './team/team.ts'
import { titleFrom } from './title-from-aim.ts'

type Ids = { readonly clientId: string; readonly newId: () => string }

export function assembledMission(
  { parts }: BriefParts,
  head: BriefHead,
  sections: BriefSections,
  { clientId, newId }: Ids,
): Mission {
  const objectives = readObjectives(parts)
  return {
    id: newId(),
    clientId,
    timeEntries: [],
    ...titled(head, objectives.objective),
    ...readNeed(parts),
    ...objectives,
    kpis: readKpis(partsAbout(parts, 'kpis'), newId),
    ...work(parts, sections, newId),
    ...means(parts, head, newId),
    notes: [],
  }
}

/** Without a title of its own, a mission is named by its aim: « Réduire les délais de livraison ». */
function titled(
  { title: named, header }: BriefHead,
  objective: string,
): Pick<Mission, 'title' | 'createdOn' | 'author' | 'contact'> {
  const { createdOn, author, contact } = header
  const title = named ?? titleFrom(objective)
  return {
    ...(title && { title }),
    ...(createdOn && { createdOn }),
    ...(author && { author }),
    ...(contact && { contact }),
  }
}

/** What is done, for how much and until when. */
function work(
  parts: readonly Part[],
  { budget, calendar, plan }: BriefSections,
  newId: () => string,
): Pick<
  Mission,
  'phases' | 'budget' | 'start' | 'end' | 'statedDays' | 'statedDuration' | 'milestones'
> {
  const { timeline, milestones } = calendar
  const worked = [...partsAbout(parts, 'budget'), ...teamParts(parts)]
  const efforts = worked.flatMap(({ entries }) => entries)
  return {
    phases: withPersonDays(plan.phases, efforts),
    budget: budget.budget,
    ...startAndEnd(timeline, milestones),
    ...statedOfPhases(partsAbout(parts, 'phases')),
    ...(timeline.statedDuration && { statedDuration: timeline.statedDuration }),
    milestones: withLaunch(milestones, timeline, newId),
  }
}

/** With whom, and under which conditions. */
function means(
  parts: readonly Part[],
  { client, header, since }: BriefHead,
  newId: () => string,
): Pick<Mission, 'team' | 'constraints' | 'risks' | 'successFactors' | 'nextSteps'> {
  return {
    team: readTeam(teamParts(parts), { client: client.name, author: header.author }),
    constraints: textsOf(partsAbout(parts, 'constraints')),
    risks: readRisks(partsAbout(parts, 'risks'), newId),
    successFactors: textsOf(partsAbout(parts, 'successFactors')),
    nextSteps: readNextSteps(partsAbout(parts, 'nextSteps'), since),
  }
}
