import { expect, test } from 'vitest'
import type { Told } from '../../../../shared/checks/scene/scene.ts'
import { daysLike } from '../../../../shared/checks/time/days-like.ts'

function saidOnce(text: string): boolean {
  const brief: Told = {
    document: 'Brief',
    table: 'missions',
    id: 'm',
    date: undefined,
    client: undefined,
  }
  const told = { ...brief, mission: { situation: [text] } }
  return daysLike(told, /./).length === 1
}

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
