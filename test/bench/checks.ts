import { checkWorkspace } from '../../shared/checks/check-workspace.ts'
import type { Workspace } from '../../shared/domain/workspace.ts'
import { type Figure, median, timings } from './figure.ts'
import { largeWorkspace } from './large-workspace.ts'

const today = '2025-01-01'

/** Checks as the worker runs them: of all the firm keeps, and of one mission with its documents. */
export async function checkFigures(): Promise<Figure[]> {
  const workspace = largeWorkspace({ missions: 500, proposals: 2000 })
  return [
    await figure('Full check of 500 missions and 2 000 proposals', workspace, 1000),
    await figure('Check of one mission and its documents', oneMissionOf(workspace), 200),
  ]
}

async function figure(what: string, workspace: Workspace, atMost: number): Promise<Figure> {
  const taken = await timings(() => checkWorkspace(workspace, today), { runs: 5, warmUps: 1 })
  const value = median(taken)
  return { what: `${what}, median of 5`, value, unit: 'ms', target: { atMost, of: 'value' } }
}

function oneMissionOf(workspace: Workspace): Workspace {
  const missions = workspace.missions.slice(0, 1)
  const ids = new Set(missions.map(({ id }) => id))
  const proposals = workspace.proposals.filter(({ missionId = '' }) => ids.has(missionId))
  return { ...workspace, missions, proposals }
}
