import type { BudgetSource } from '../../documents/budget-workbook.ts'
import { isKept } from '../../domain/workspace/kept.ts'
import type { Workspace } from '../../domain/workspace/workspace.ts'
import { type BudgetFile, type Refused, recordOf, refused } from './budget-file.ts'
import { readSheet } from './rows/table-rows.ts'
import { textIn } from './workbook/cell-key.ts'
import { dayOfSerial } from './workbook/dates.ts'
import type { Origin } from './workbook/exported-copy.ts'

type Found = { readonly kind: 'found'; readonly source: BudgetSource }

/** What a budget was exported from, as the workspace has it now. */
export function budgetSource(
  file: BudgetFile,
  workspace: Workspace,
  today: string,
): Found | Refused {
  const {
    missionId,
    proposalId,
    clientId,
    exportedOn = dayToldIn(file),
  } = originOf(file, workspace)
  const mission = workspace.missions.find(({ id }) => id === missionId)
  const proposal = workspace.proposals.find(({ id }) => id === proposalId)
  const record = mission ?? (missionId === undefined ? proposal : undefined)
  const client = workspace.clients.find(({ id }) => id === (record?.clientId ?? clientId))
  if (record === undefined || client === undefined)
    return refused(client === undefined ? elsewhere : gone)
  if (!isKept(record)) return refused(inTrash(mission?.title ?? proposal?.subject ?? ''))
  const kept = proposal !== undefined && isKept(proposal) ? proposal : undefined
  const source = { mission, proposal: kept, client, firm: workspace.firm }
  return { kind: 'found', source: { ...source, today: exportedOn ?? today } }
}

/** Where the technical sheet is gone, the records that the identifiers of the rows belong to. */
function originOf({ origin, workbook }: BudgetFile, workspace: Workspace): Origin {
  if (origin.missionId !== undefined || origin.proposalId !== undefined) return origin
  const rows = workbook.sheets.flatMap(sheet => readSheet(sheet).rows)
  const ids = new Set(rows.map(({ id }) => recordOf(id ?? '')))
  const mission = workspace.missions.find(({ budget, phases, milestones }) =>
    [...budget.lines, ...phases, ...milestones].some(({ id }) => ids.has(id)),
  )
  const proposal = workspace.proposals.find(({ options, phases, milestones }) =>
    [...options, ...phases, ...milestones].some(({ id }) => ids.has(id)),
  )
  const hasLines = rows.some(({ table }) => table === 'lines')
  const hasOptions = rows.some(({ table }) => table === 'options')
  return {
    ...origin,
    missionId: hasLines || !hasOptions ? mission?.id : undefined,
    proposalId: hasOptions || mission === undefined ? proposal?.id : undefined,
  }
}

/** The first sheet says on which day the budget stands. */
function dayToldIn({ workbook: { sheets, startsIn1904 } }: BudgetFile): string | undefined {
  const rows = sheets.flatMap(sheet => sheet.rows)
  const row = rows.find(({ cells }) => cells.some(cell => textIn(cell) === 'Situation au'))
  const serial = row?.cells.map(({ value }) => value).find(value => typeof value === 'number')
  return serial === undefined ? undefined : dayOfSerial(serial, startsIn1904)
}

const elsewhere =
  'Ce budget vient d’un autre espace de travail : ouvrez celui d’où il a été exporté, puis importez-le de nouveau.'
const gone =
  'La mission ou la proposition de ce budget n’est plus dans cet espace de travail : elle en a été supprimée.'

function inTrash(title: string): string {
  const named = title === '' ? '' : ` « ${title} »`
  return `Ce budget est celui d’un document à la corbeille${named} : sortez-le de la corbeille, puis importez le classeur de nouveau.`
}
