import { announces, type Left, partsAbout } from '../outline/reading.ts'
import type { Part } from '../outline/topics/routing.ts'
import { milestoneRemarks } from './calendar/milestones.ts'
import { wordsToReader } from './calendar/next-steps.ts'
import { type BriefParts, teamParts } from './divided-brief.ts'
import type { BriefHead } from './headed-brief.ts'
import { kpiRemarks } from './kpi-remarks.ts'
import { saidBesideLeft } from './phases/said-beside.ts'
import type { BriefSections } from './read-sections.ts'
import { governanceLeft } from './team/governance.ts'

/** What no field took of the sections that were read. */
export function leftOverBrief(
  { parts, remarks }: BriefParts,
  { header, titleLeft, since }: BriefHead,
  { budget, plan, calendar }: BriefSections,
): Left[] {
  return [
    titleLeft,
    countingTitles(parts),
    kpiRemarks(partsAbout(parts, 'kpis')),
    header.left,
    budget.left,
    plan.left,
    calendar.timeline.left,
    remarks,
    saidBesideLeft(partsAbout(parts, 'phases')),
    milestoneRemarks(partsAbout(parts, 'milestones'), since),
    wordsToReader(partsAbout(parts, 'nextSteps'), since),
    governanceLeft(teamParts(parts)),
  ].flat()
}

/** « Les 5 gênes de l’équipe », which its list may contradict. */
function countingTitles(parts: readonly Part[]): Left[] {
  return parts.flatMap(({ title, isOwnTitle }) =>
    isOwnTitle && title !== undefined && announces(title) && countsThings.test(title.text)
      ? [{ line: title.line, text: title.text }]
      : [],
  )
}

const countsThings =
  /^(?:les|nos|vos|ces)\s(?:\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)\s/iu
