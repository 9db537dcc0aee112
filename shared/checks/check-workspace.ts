import { isKept } from '../domain/workspace/kept.ts'
import type { Workspace } from '../domain/workspace/workspace.ts'
import { acrossRules } from './across/rules.ts'
import { arithmeticRules } from './arithmetic/rules.ts'
import { type Finding, gravestFirst } from './findings/finding.ts'
import { findingKey } from './findings/key.ts'
import { legalRules } from './legal/rules.ts'
import type { Rule, Rules } from './rules.ts'
import { type ClientScene, clientScenes } from './scene/client-scenes.ts'
import { keptResults } from './scene/kept-results.ts'
import { type Scene, sceneOf } from './scene/scene.ts'
import { scheduleRules } from './schedules/rules.ts'
import { statusRules } from './status/rules.ts'
import { timeRules } from './time/rules.ts'
import { wordsRules } from './words/rules.ts'

const families: readonly Rules[] = [
  arithmeticRules,
  scheduleRules,
  timeRules,
  acrossRules,
  statusRules,
  wordsRules,
  legalRules,
]
const clientRules = families.flatMap(({ ofClient }) => ofClient)
const firmRules = families.flatMap(({ ofFirm }) => ofFirm)

/** Everything in the workspace that contradicts itself, the gravest first. */
export function checkWorkspace(workspace: Workspace, today: string): Finding[] {
  const scene = sceneOf(workspace, today)
  const reasons = new Map(
    workspace.justifications.filter(isKept).map(({ finding, reason }) => [finding, reason]),
  )
  return [...clientScenes(scene).flatMap(findingsOfClient), ...findingsBy(firmRules, scene)]
    .map(finding => justified(finding, reasons))
    .toSorted(gravestFirst)
}

/** A client none of whose records has changed says what it said before. */
function findingsOfClient({ client, scene, records }: ClientScene): readonly Finding[] {
  const work = () => findingsBy(clientRules, scene)
  return client === undefined ? work() : findingsKept(client, records, work)
}

const findingsKept = keptResults<readonly Finding[]>()

function findingsBy(rules: readonly Rule[], scene: Scene): Finding[] {
  return rules.flatMap(rule => rule(scene))
}

function justified(finding: Finding, reasons: ReadonlyMap<string, string>): Finding {
  const reason = reasons.size === 0 ? undefined : reasons.get(findingKey(finding))
  return reason === undefined ? finding : { ...finding, severity: 'info', reason }
}
