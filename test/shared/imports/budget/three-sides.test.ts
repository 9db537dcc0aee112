import { beforeAll, describe, expect, it } from 'vitest'
import type { BudgetLine } from '../../../../shared/domain/budget/budget.ts'
import type { Mission } from '../../../../shared/domain/mission/mission.ts'
import type { ReadWorkbook } from '../../../../shared/imports/budget/workbook/read-workbook.ts'
import { exampleId, exampleMission } from '../../documents/budget-example.ts'
import { exportedBudget, saysWords, withCell, withRows } from './edited-workbook.ts'
import { answerTo, found, nothing, returned, whole, workspaceOf } from './returned.ts'

const steering = 'Pilotage et cadrage'
const travel = 'Déplacements'
let sent: ReadWorkbook
let edited: ReadWorkbook

beforeAll(async () => {
  sent = await exportedBudget(whole)
  edited = withCell(sent, 'Lignes', steering, 'E', 15)
})

const withLines = (change: (lines: readonly BudgetLine[]) => BudgetLine[]): Mission => ({
  ...exampleMission,
  budget: { ...exampleMission.budget, lines: change(exampleMission.budget.lines) },
})
const withLine = (id: string, change: Partial<BudgetLine>) =>
  withLines(lines => lines.map(line => (line.id === id ? { ...line, ...change } : line)))
const workspaceWith = (mission: Mission) => workspaceOf({ ...whole, mission })

describe('Between the export, the workbook and now', () => {
  it('what was changed here since is told, and no change of the client’s', async () => {
    const workspace = workspaceWith(withLine(exampleId(60), { dayRate: 130000 }))
    expect(found(await returned(sent, workspace))).toEqual({
      ...nothing,
      here: [`${steering} – TJM HT`],
    })
  })

  it('a field changed on both sides, differently, is a conflict', async () => {
    const workspace = workspaceWith(withLine(exampleId(60), { days: 14 }))
    expect(found(await returned(edited, workspace)).changes).toEqual([
      { what: `${steering} – Jours`, here: 14, told: 15, isConflict: true },
    ])
  })

  it('a field changed alike on both sides is nothing to decide', async () => {
    const workspace = workspaceWith(withLine(exampleId(60), { days: 15 }))
    expect(found(await returned(edited, workspace)).changes).toEqual([])
  })

  it('a line added here since is no line that the client removed', async () => {
    const line: BudgetLine = {
      id: exampleId(69),
      label: 'Recette',
      kind: 'consulting',
      amount: 100,
    }
    const workspace = workspaceWith(withLines(lines => [...lines, line]))
    expect(found(await returned(sent, workspace))).toEqual(nothing)
  })

  it('a line deleted there and changed here is not removed without a question', async () => {
    const without = withRows(sent, 'Lignes', rows => rows.filter(row => !saysWords(row, travel)))
    const workspace = workspaceWith(withLine(exampleId(62), { amount: 170000 }))
    expect(found(await returned(without, workspace)).removed).toEqual([
      { label: travel, isSure: false },
    ])
  })

  it('a change to a line that is no longer here is left', async () => {
    const workspace = workspaceWith(
      withLines(lines => lines.filter(({ id }) => id !== exampleId(60))),
    )
    expect(found(await returned(edited, workspace))).toEqual({
      ...nothing,
      left: [['Lignes', 'E5', '15', expect.stringContaining('supprimée ici')]],
    })
  })

  it('a workbook of the first version is compared with what is here, its missing lines asked for', async () => {
    const first = firstVersion(sent)
    expect(found(await returned(first, workspaceWith(exampleMission)))).toEqual(nothing)
    const without = withRows(first, 'Lignes', rows => rows.filter(row => !saysWords(row, travel)))
    expect(found(await returned(without, workspaceWith(exampleMission))).removed).toEqual([
      { label: travel, isSure: false },
    ])
  })
})

describe('What cannot be taken over', () => {
  it('days that are counted from the time entered', async () => {
    const entry = {
      id: exampleId(95),
      date: '2024-11-04',
      person: exampleId(1),
      days: 2,
      lineId: exampleId(60),
    }
    const mission = { ...exampleMission, timeEntries: [entry] }
    const timed = await exportedBudget({ ...whole, mission })
    const typed = withCell(timed, 'Lignes', steering, 'H', 3)
    expect(found(await returned(typed, workspaceWith(mission)))).toEqual({
      ...nothing,
      left: [['Lignes', 'H5', '3', expect.stringContaining('temps saisis')]],
    })
  })

  it('the options of a proposal that was sent', async () => {
    const { proposal } = whole
    if (proposal === undefined) throw new Error('The example has a proposal')
    const workspace = workspaceOf({ ...whole, proposal: { ...proposal, status: 'sent' } })
    const typed = withCell(sent, 'Options', 'Conseil', 'D', 20)
    expect(found(await returned(typed, workspace))).toEqual({
      ...nothing,
      left: [
        [
          'Options',
          expect.stringMatching(/^D\d+$/),
          '20',
          expect.stringContaining('nouvelle version'),
        ],
      ],
    })
  })
})

describe('A workbook that belongs nowhere is refused in a sentence', () => {
  it('of another workspace, of a mission in the trash, of one that is gone', async () => {
    const elsewhere = { ...workspaceOf(whole), clients: [], missions: [], proposals: [] }
    expect(await answerTo(sent, elsewhere)).toContain('autre espace de travail')
    const trashed = workspaceWith({ ...exampleMission, deletedAt: '2025-01-01T00:00:00.000Z' })
    expect(await answerTo(sent, trashed)).toContain('à la corbeille')
    expect(await answerTo(sent, { ...workspaceOf(whole), missions: [] })).toContain('supprimée')
  })

  it('of a later version, of one that cannot be read, of somebody else', async () => {
    const workspace = workspaceOf(whole)
    expect(await answerTo(withCell(sent, '_etabli', 'version', 'B', '9'), workspace)).toContain(
      'plus récente',
    )
    expect(await answerTo(withCell(sent, '_etabli', 'version', 'B', 'x'), workspace)).toContain(
      'illisible',
    )
    const stranger = { sheets: [{ name: 'Feuil1', rows: [] }], startsIn1904: false }
    expect(await answerTo(stranger, workspace)).toContain('n’est pas un budget')
  })
})

/** Without what version 2 added to the hidden sheet. */
function firstVersion(workbook: ReadWorkbook): ReadWorkbook {
  const before = withRows(workbook, '_etabli', rows => {
    const at = rows.findIndex(row => saysWords(row, 'Feuille'))
    return rows.slice(0, at)
  })
  return withCell(before, '_etabli', 'version', 'B', '1')
}
