import { expect, test } from 'vitest'
import { toldBrief } from '../../../../shared/checks/scene/scene.ts'
import { daysLike } from '../../../../shared/checks/time/days-like.ts'
import { Mission } from '../../../../shared/domain/mission/mission.ts'

function saidOnce(text: string): boolean {
  const mission = Mission.parse({ id: uuid, clientId: uuid, title: 'Un tri', situation: [text] })
  return daysLike(toldBrief(mission, undefined), /./).length === 1
}

const uuid = '00000000-0000-4000-8000-000000000001'

test.each([
  'Recette le 12 mai',
  'Reprise le 1er FÉVRIER',
  'Comité du 3\u00a0août',
  'Remis le\n15 déc. 2025',
  'Session du 12/05 au 16/05',
  'Signé le 4.11.2025',
  'Depuis juillet 2025',
])('« %s » is read where days are looked for', text => {
  expect(saidOnce(text)).toBe(true)
})

test.each([
  'Depuis juillet',
  'Budget de 12 500 €',
  '3 semaines de retard',
  'Taux de perte : 4,5 %',
])('« %s » tells no day, and is read no further', text => {
  expect(saidOnce(text)).toBe(false)
})
