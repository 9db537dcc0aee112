import { expect, test } from 'vitest'
import { briefed } from '../told-brief.ts'

function budgeted(total: string, ...below: string[]) {
  const { envelope, stated } = briefed(
    '## Budget',
    '',
    '| Poste | Montant HT |',
    '|---|---|',
    '| Conseil (12 jours) | 14 400€ |',
    '| Abonnement (1 an) | 2 400€ |',
    '| Déplacements | 1 600€ |',
    `| ${total} |`,
    '',
    ...below,
  ).mission.budget
  return { envelope, total: stated?.total }
}

test('A total row that the lines make is what was agreed', () => {
  expect(budgeted('**TOTAL** | **18 400€**')).toEqual({ envelope: 18_400_00, total: undefined })
})

test.each(['**TOTAL** | **18 900€**', 'Total HT | 17 900€', '**Total général** | 18 300€'])(
  'A total row that the lines do not make is a total, and no envelope: « %s »',
  row => {
    const { envelope, total } = budgeted(row)
    expect(envelope).toBeUndefined()
    expect(total).toBe(Number(row.replace(/\D/g, '')) * 100)
  },
)

test('A row named an envelope, or far from its lines, is what was agreed', () => {
  expect(budgeted('Enveloppe | 18 900€').envelope).toBe(18_900_00)
  expect(budgeted('**TOTAL** | 25 000€').envelope).toBe(25_000_00)
})
