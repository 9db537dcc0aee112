import { checkWorkspace } from '../../shared/checks/check-workspace.ts'
import type { Workspace } from '../../shared/domain/workspace/workspace.ts'
import { type Figure, median, timings } from './figure.ts'
import { largeWorkspace } from './large-workspace.ts'
import { manyMissions } from './many-missions.ts'

const today = '2025-01-01'

/** Checks as the worker runs them: of all that the firm keeps, then after an edit of one document. */
export async function checkFigures(): Promise<Figure[]> {
  const workspace = manyMissions(100)
  const large = largeWorkspace({ missions: 500, proposals: 2000 })
  return [
    await firstLook('Full check of 100 missions and 1 000 documents of all kinds', workspace, 500),
    await afterAnEdit('Check after an edit of one of these documents', workspace, 20),
    await firstLook('Full check of 500 missions and 2 000 proposals', large, 1000),
  ]
}

/** Of rows that were never looked at: the checks keep what they found by the row itself. */
async function firstLook(what: string, workspace: Workspace, atMost: number): Promise<Figure> {
  const runs = 5
  const copies = Array.from({ length: runs + 1 }, () => structuredClone(workspace))
  const taken = await timings(() => checkWorkspace(copies.pop() ?? workspace, today), {
    runs,
    warmUps: 1,
  })
  return {
    what: `${what}, median of ${runs}`,
    value: median(taken),
    unit: 'ms',
    target: { atMost, of: 'value' },
  }
}

async function afterAnEdit(what: string, first: Workspace, atMost: number): Promise<Figure> {
  let workspace = first
  let turn = 0
  checkWorkspace(workspace, today)
  const edits = Array.from({ length: 33 }, () => (workspace = edited(workspace, turn++)))
  const taken = await timings(() => checkWorkspace(edits.shift() ?? workspace, today), {
    runs: 30,
    warmUps: 3,
  })
  return {
    what: `${what}, median of 30`,
    value: median(taken),
    unit: 'ms',
    target: { atMost, of: 'value' },
  }
}

/** A proposal, a report, minutes, in turn, of one client after the other. */
function edited(workspace: Workspace, turn: number): Workspace {
  const at = turn * 7
  const { proposals, reports, meetings } = workspace
  if (turn % 3 === 0)
    return {
      ...workspace,
      proposals: proposals.with(at, { ...row(proposals, at), subject: `Objet ${turn}` }),
    }
  if (turn % 3 === 1)
    return {
      ...workspace,
      reports: reports.with(at, { ...row(reports, at), summary: `Mois ${turn}.` }),
    }
  return {
    ...workspace,
    meetings: meetings.with(at, { ...row(meetings, at), title: `Atelier ${turn}` }),
  }
}

function row<Row>(rows: readonly Row[], at: number): Row {
  const found = rows[at]
  if (found === undefined) throw new Error('Fewer documents than edits')
  return found
}
