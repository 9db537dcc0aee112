import { expect, test } from 'vitest'
import { briefed } from './told-brief.ts'

const list = [
  '**Budget total :** 18 400€ HT',
  '- Conseil (12 jours) : 14 400€',
  '- Abonnement (1 an) : 2 400€',
  '- Déplacements : 1 600€',
]

function budgeted(...lines: string[]) {
  const { budget, notes } = briefed('## Budget', '', ...lines).mission
  return {
    envelope: budget.envelope,
    amounts: budget.lines.map(({ amount }) => amount / 100),
    labels: budget.lines.map(({ label }) => label),
    noted: notes.map(({ text: told }) => told).join('\n'),
  }
}

test.each([
  'Odile a prévu en plus 3 000€ pour les bacs, qu’elle achète en direct (hors budget mission).',
  'La filature achète par ailleurs 3 000€ de bacs.',
  'À noter : les bacs (3 000€) sont hors budget mission.',
  '*Note : bacs de rinçage (3 000€) hors budget.*',
  'Les bacs sont commandés directement par la filature pour 3 000€.',
])('A remark below the lines is no line of the budget: « %s »', remark => {
  const { amounts, envelope, noted } = budgeted(...list, '', remark)
  expect(amounts).toEqual([14_400, 2400, 1600])
  expect(envelope).toBe(18_400_00)
  expect(noted).toContain('3 000')
})

test.each([
  '- Bacs (hors budget) : 3 000€',
  '- Bacs de rinçage : 3 000€ (hors budget mission)',
  '- Bacs de rinçage : 3 000€ (non compris)',
])('An item that says it is outside the budget is none of its lines: « %s »', item => {
  const { amounts, noted } = budgeted(...list, item)
  expect(amounts).toEqual([14_400, 2400, 1600])
  expect(noted).toContain('3 000')
})

test.each([
  '- Frais de route (réunions comprises) : 1 600€',
  '- Ateliers en plus : 1 600€',
  '- Visites (en direct des cuves) : 1 600€',
])('An item of the list is a line, whatever its name: « %s »', item => {
  expect(budgeted(...list.slice(0, 3), item).amounts).toEqual([14_400, 2400, 1600])
})

test.each([
  '- Abonnement (caisse, 1 an) : 2 400€ (200€/mois)',
  '- Abonnement (caisse, 1 an) : 2 400€, soit 200€ par mois',
  '- Abonnement (caisse, 1 an) : 2 400€ HT (soit 200€ HT par mois)',
  '- Abonnement (caisse, 1 an) : 2 400€ (12 × 200€)',
  '- Abonnement (caisse, 1 an) : 2 400€ (60€ par poste)',
])('What a month or a piece costs is a detail of its line: « %s »', item => {
  const { amounts, labels } = budgeted(list[0] ?? '', list[1] ?? '', item, list[3] ?? '')
  expect(amounts).toEqual([14_400, 2400, 1600])
  expect(labels[1]).toContain('Abonnement (caisse, 1 an)')
})

test('A price with VAT is no line beside the same price without, and stays readable where it is wrong', () => {
  const wrong = budgeted('**Budget total :** 18 400€ HT (22 000€ TTC)', ...list.slice(1))
  expect(wrong.amounts).toEqual([14_400, 2400, 1600])
  expect(wrong.envelope).toBe(18_400_00)
  expect(wrong.noted).toContain('18 400€ HT (22 000€ TTC)')
  const right = budgeted('**Budget total :** 18 400€ HT (22 080€ TTC)', ...list.slice(1))
  expect(right).toMatchObject({ amounts: [14_400, 2400, 1600], envelope: 18_400_00, noted: '' })
})

test('A total with VAT on a line of its own is a note', () => {
  const { amounts, noted } = budgeted(...list, '- Soit 22 000€ TTC')
  expect(amounts).toEqual([14_400, 2400, 1600])
  expect(noted).toContain('22 000')
})

test.each([
  'Conseil : 14 400€, soit 78 % du budget (18 400€). Le reste est acheté en direct.',
  '**Conseil :** 14 400€, soit 78 % du budget.',
  'Le conseil (14 400€) représente 78 % du budget.',
])(
  'A share of the budget, told below its table, is neither a line nor what was agreed: « %s »',
  line => {
    const read = budgeted(
      '| Poste | Montant HT |',
      '|---|---|',
      '| Conseil | 14 400€ |',
      '| Abonnement | 4 000€ |',
      '| **Total** | **18 400€** |',
      '',
      line,
    )
    expect(read).toMatchObject({ envelope: 1840000, amounts: [14400, 4000] })
    expect(read.noted).toContain('78 %')
  },
)

const table = [
  '| Poste | Base de calcul | Montant HT |',
  '|---|---|---|',
  '| Conseil | 12 jours × 1 200€ | 14 400€ |',
  '| Déplacements | | 1 600€ |',
  '| **TOTAL** | | **16 000€** |',
]

test.each([
  'Enveloppe maximum validée par Odile : 17 000€ HT.',
  'Enveloppe maximum validée par Odile : 17 000€ HT. Les bacs (20 × 150€ = 3 000€) sont achetés en direct par la filature, hors budget de la mission.',
  'Plafond fixé par Odile le 3 mars : 17 000€. Odile tient les bacs à part.',
  '**Budget validé par la famille :** 17 000€ HT',
])('An envelope told below the table is no line, nor what is bought beside it: « %s »', told => {
  const { amounts, envelope, noted } = budgeted(...table, '', told)
  expect(amounts).toEqual([14_400, 1600])
  expect(envelope).toBe(17_000_00)
  expect(noted.includes('bacs')).toBe(told.includes('bacs'))
})

test('Pieces bought beside the budget are no line, with how their price is reckoned', () => {
  const remark = 'Odile achète en direct 20 bacs (20 × 150€ = 3 000€), hors budget de la mission.'
  expect(budgeted(...list, '', remark)).toMatchObject({
    amounts: [14_400, 2400, 1600],
    noted: expect.stringContaining('3 000€'),
  })
})
