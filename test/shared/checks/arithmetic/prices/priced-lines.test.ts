import { expect, test } from 'vitest'
import { checkWorkspace } from '../../../../../shared/checks/check-workspace.ts'
import { Mission } from '../../../../../shared/domain/mission/mission.ts'
import { emptyWorkspace } from '../../../../../shared/domain/workspace/workspace.ts'
import { exampleClient, exampleId } from '../../../documents/budget-example.ts'

/** Of a budget of one line, in euros. */
function found(label: string, amount: number): string[] {
  const line = { id: exampleId(962), label, kind: 'thirdParty', amount: amount * 100 }
  const mission = Mission.parse({
    id: exampleId(961),
    clientId: exampleClient.id,
    title: 'Équipement des ateliers',
    budget: { lines: [line] },
  })
  const workspace = { ...emptyWorkspace(), clients: [exampleClient], missions: [mission] }
  return checkWorkspace(workspace, '2025-01-01').map(({ stated = '', expected = '' }) =>
    `${stated} → ${expected}`.replace(/\s/gu, ' '),
  )
}

test('So many pieces at one price are the amount of their line', () => {
  expect(found('Douchettes (32 × 145 €)', 4640)).toEqual([])
  expect(found('Douchettes (32 × 145 €)', 4460)).toEqual(['4 460 € → 4 640 €'])
  expect(found('Badges (1 200 badges × 3 €)', 3900)).toEqual(['3 900 € → 3 600 €'])
})

test('So are those of several sites and months', () => {
  expect(found('Licence (4 sites × 95 € × 12 mois)', 4560)).toEqual([])
  expect(found('Licence (4 sites × 95 €/mois × 12 mois)', 4650)).toEqual(['4 650 € → 4 560 €'])
  expect(found('Licence (4 sites × 95 €/mois)', 4560)).toEqual([])
})

test('An amount with more in it than pieces is not theirs', () => {
  expect(found('Douchettes (32 × 145 €) et pose', 5200)).toEqual([])
  expect(found('Douchettes (32 × 145 €)', 5568)).toEqual([])
  expect(found('Douchettes (32 × 145 €), remise comprise', 4400)).toEqual([])
  expect(found('Douchettes (32 postes)', 4460)).toEqual([])
})
