import { expect, test } from 'vitest'
import { checkWorkspace } from '../../../../../shared/checks/check-workspace.ts'
import { Proposal } from '../../../../../shared/domain/proposal/proposal.ts'
import { exampleId } from '../../../documents/budget-example.ts'
import { workspaceOf } from '../one-mission.ts'

const cited = (
  sector: string,
  ...offers: readonly (readonly [date: string, project: string])[]
) => {
  const workspace = workspaceOf({ client: { sector } })
  const proposals = offers.map(([date, project], index) =>
    Proposal.parse({
      id: exampleId(100 + index),
      clientId: exampleId(900),
      date,
      references: [{ client: 'Pépinières Aubert', project }],
    }),
  )
  return checkWorkspace({ ...workspace, proposals }, '2025-12-01')
    .filter(({ code }) => code === 'figure-conflict')
    .map(({ stated }) => stated)
}

test('A client is as large in all the offers that cite it', () => {
  const sector = 'EHPAD (groupe associatif, 4 établissements)'
  const right = ['2025-06-16', '4 EHPAD, 310 salariés'] as const
  expect(cited(sector, right, ['2025-06-10', '6 EHPAD (planning commun)'])).toEqual(['6'])
  expect(cited(sector, right, ['2025-06-10', '4 EHPAD (planning commun)'])).toEqual([])
  expect(cited(sector, right, ['2023-06-10', '6 EHPAD (planning commun)'])).toEqual([])
  expect(cited('Horticulture', right, ['2025-06-10', '6 EHPAD (planning commun)'])).toEqual([])
})
