import { markdownFile } from '../../../documents/markdown-file.ts'
import { referenceSheet } from '../../../documents/reference-sheet.ts'
import type { FollowUp } from '../../../domain/follow-up/follow-up.ts'
import type { Mission } from '../../../domain/mission/mission.ts'
import { lastReport } from '../../../domain/reference/missions.ts'
import { isKept } from '../../../domain/workspace/kept.ts'
import type { Workspace } from '../../../domain/workspace/workspace.ts'
import { type EditRules, withEdits } from '../../printed/edited-row.ts'
import type { ToldReference } from '../told-reference.ts'
import { readPrintedSheet } from './sheet.ts'

/**
 * What was changed in the text of a sheet of ours since it was printed is changed where it comes from:
 * the mission, its last report for what was measured, the follow-up for what its client said.
 */
export function withEditedSheet(
  workspace: Workspace,
  mission: Mission,
  told: ToldReference,
  rules: EditRules,
): Workspace {
  const printed = printedNow(workspace, mission, told.isAnonymous)
  return printed === undefined
    ? workspace
    : withSheetEdits(workspace, mission, { printed, told, rules })
}

type Sheets = {
  readonly printed: ToldReference
  readonly told: ToldReference
  readonly rules: EditRules
}

/** The same where the sheet as it is printed today is known, on its own or in an annex. */
export function withSheetEdits(
  workspace: Workspace,
  mission: Mission,
  { printed, told, rules }: Sheets,
): Workspace {
  const report = lastReport(mission, workspace.reports.filter(isKept))
  const isReported = (report?.kpis.length ?? 0) > 0
  const [before, after] = [storyOf(printed, isReported), storyOf(told, isReported)]
  const figures = [{ kpis: printed.mission.kpis }, { kpis: told.mission.kpis }] as const
  return {
    ...workspace,
    missions: workspace.missions.map(each =>
      each === mission ? withEdits(mission, before, after, rules) : each,
    ),
    reports: workspace.reports.map(each =>
      each === report && isReported ? withEdits(each, ...figures, rules) : each,
    ),
    followUps: workspace.followUps.map(each =>
      isQuoted(each, mission, printed) ? withWords(each, printed, told) : each,
    ),
  }
}

function printedNow(
  workspace: Workspace,
  mission: Mission,
  isAnonymous: boolean,
): ToldReference | undefined {
  const client = workspace.clients.find(({ id }) => id === mission.clientId)
  if (client === undefined) return undefined
  const tree = referenceSheet({
    mission,
    client,
    report: lastReport(mission, workspace.reports.filter(isKept)),
    followUps: workspace.followUps.filter(each => each.missionId === mission.id && isKept(each)),
    firm: workspace.firm,
    today: '',
    ...(isAnonymous && { anonymous: { hidden: mission.reference?.hidden ?? [] } }),
  })
  return readPrintedSheet(markdownFile(tree), () => 'printed')?.reference
}

/** Why it was begun is drawn from several lists, and who signs is known by the follow-up. */
function storyOf({ mission }: ToldReference, isReported: boolean) {
  const { start, end, objective, phases, team, kpis } = mission
  return { start, end, objective, phases, team, ...(isReported ? {} : { kpis }) }
}

function isQuoted(followUp: FollowUp, { id }: Mission, { testimonial }: ToldReference): boolean {
  const said = followUp.testimonial?.text.replace(/\s+/g, ' ') ?? ''
  const words = testimonial?.text.replace(/…$/u, '').replace(/\s+/g, ' ') ?? ''
  return followUp.missionId === id && words !== '' && said.startsWith(words.slice(0, 40))
}

function withWords(followUp: FollowUp, printed: ToldReference, told: ToldReference): FollowUp {
  const words = ({ testimonial }: ToldReference) => ({ testimonial: { text: testimonial?.text } })
  return told.testimonial === undefined
    ? followUp
    : withEdits(followUp, words(printed), words(told))
}
