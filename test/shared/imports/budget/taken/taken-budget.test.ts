import { beforeAll, describe, expect, it } from 'vitest'
import { budgetTotal, lineAmount } from '../../../../../shared/domain/budget/budget.ts'
import { Workspace } from '../../../../../shared/domain/workspace/workspace.ts'
import { budgetFigures } from '../../../../../shared/imports/budget/taken/budget-figures.ts'
import type { ReadWorkbook } from '../../../../../shared/imports/budget/workbook/read-workbook.ts'
import { exampleId, exampleMission } from '../../../documents/budget-example.ts'
import { exportedBudget, rowOf, saysWords, withCell, withRows } from '../edited-workbook.ts'
import { returned, taken, whole, workspaceOf } from '../returned.ts'

const workspace = workspaceOf(whole)
const steering = 'Pilotage et cadrage'
let sent: ReadWorkbook

beforeAll(async () => {
  sent = await exportedBudget(whole)
})

async function takenFrom(workbook: ReadWorkbook): Promise<Workspace> {
  const result = taken(await returned(workbook, workspace), workspace)
  expect(Workspace.parse(result)).toEqual(result)
  return result
}
const lineIn = ({ missions }: Workspace, id: number) =>
  missions[0]?.budget.lines.find(line => line.id === exampleId(id))

describe('What is taken of a budget', () => {
  it('an untouched workbook leaves the workspace as it is', async () => {
    expect(await takenFrom(sent)).toEqual(workspace)
  })

  it('other days make another amount, and nothing else changes', async () => {
    const result = await takenFrom(withCell(sent, 'Lignes', steering, 'E', 15))
    expect(lineIn(result, 60)).toEqual({
      ...lineIn(workspace, 60),
      days: 15,
      amount: 1800000,
    })
    expect(lineIn(result, 61)).toEqual(lineIn(workspace, 61))
    expect({ ...result, missions: [] }).toEqual({ ...workspace, missions: [] })
  })

  it('an amount typed over its formula stands without the rate, and what was spent stays', async () => {
    const result = await takenFrom(withCell(sent, 'Lignes', steering, 'G', 15000))
    const { dayRate: _, ...line } = lineIn(workspace, 60) ?? {}
    expect(lineIn(result, 60)).toEqual({ ...line, amount: 1500000, spent: 1140000 })
  })

  it('an emptied rate makes the amount nothing, as in the workbook', async () => {
    const result = await takenFrom(withCell(sent, 'Lignes', steering, 'F', undefined))
    expect(lineIn(result, 60)).toMatchObject({ days: 13, amount: 0 })
  })

  it('a line is added with all that it says, another goes', async () => {
    const row = rowOf('Prestataires', 'Tests de charge', 'Déploiement', 'Studio Nord', 2, 800)
    const added = withRows(sent, 'Lignes', rows => [...rows.slice(0, 5), row, ...rows.slice(5)])
    const both = withRows(added, 'Lignes', rows =>
      rows.filter(each => !saysWords(each, 'Déplacements')),
    )
    const lines = (await takenFrom(both)).missions[0]?.budget.lines ?? []
    expect(lines.map(({ label }) => label)).not.toContain('Déplacements')
    expect(lines.at(-1)).toEqual({
      id: '00000000-0000-4000-9000-000000000001',
      label: 'Tests de charge',
      kind: 'thirdParty',
      phaseId: exampleId(21),
      person: 'Studio Nord',
      days: 2,
      dayRate: 80000,
      amount: 160000,
    })
  })

  it('lines of an option keep their ranks while others come and go', async () => {
    const days = withCell(sent, 'Options', 'Licence annuelle', 'F', 1500)
    const row = rowOf('Formation', 'Honoraires', 'Hugo Martin', 2, 1000)
    const added = withRows(days, 'Options', rows => {
      const at = rows.findIndex(each => saysWords(each, 'Conseil'))
      return [
        ...rows.slice(0, at),
        row,
        ...rows.slice(at).filter(each => !saysWords(each, 'Déplacements')),
      ]
    })
    const [option] = (await takenFrom(added)).proposals[0]?.options ?? []
    const [conseil, , site, licence] = workspace.proposals[0]?.options[0]?.lines ?? []
    expect(option?.lines).toEqual([
      {
        label: 'Formation',
        kind: 'consulting',
        person: exampleId(2),
        days: 2,
        dayRate: 100000,
        amount: 200000,
      },
      conseil,
      site,
      { ...licence, amount: 150000 },
    ])
  })

  it('dates, statuses and shares go where they belong', async () => {
    const done = withCell(sent, 'Livrables & jalons', 'Site prêt pour les tests', 'D', 'Terminé')
    const moved = withCell(done, 'Livrables & jalons', 'Ouverture du site', 'D', '20/01/2025')
    const result = await takenFrom(
      withCell(moved, 'Échéancier', 'À la fin du déploiement', 'B', 0.35),
    )
    const [mission] = result.missions
    expect(mission?.phases[1]?.deliverables[0]).toEqual({
      id: exampleId(32),
      title: 'Site prêt pour les tests',
      status: 'done',
    })
    expect(mission?.milestones[0]).toMatchObject({ revised: '2025-01-20' })
    expect(result.proposals[0]?.payments.map(({ share }) => share)).toEqual([
      30, 35, 30, 33.33, 33.33, 33.34,
    ])
    expect(result.proposals[0]?.phases).toEqual(workspace.proposals[0]?.phases)
  })

  it('only what was chosen is taken', async () => {
    const both = withCell(withCell(sent, 'Lignes', steering, 'E', 15), 'Lignes', steering, 'H', 12)
    const budget = await returned(both, workspace)
    const [first] = budget.changes
    const result = taken(budget, workspace, new Set([first?.key ?? '']))
    expect(lineIn(result, 60)).toMatchObject({ days: 15, spentDays: 9.5 })
  })

  it('the totals before and after stand against the envelope', async () => {
    const budget = await returned(withCell(sent, 'Lignes', steering, 'E', 23), workspace)
    const [figure] = budgetFigures(budget, workspace, taken(budget, workspace))
    const before = budgetTotal(exampleMission.budget)
    expect(figure).toMatchObject({
      before: { max: before },
      after: { max: before + 1200000 },
      margin: 4200000 - before - 1200000,
    })
    expect(lineAmount(exampleMission.budget.lines[0] ?? { amount: 0 })).toBe(1560000)
  })
})
