import { expect, test } from 'vitest'
import type { Budget } from '../../../shared/domain/budget/budget.ts'
import { importDocument } from '../../../shared/imports/kinds/imported-document.ts'
import { importBrief } from '../../../shared/imports/mission-brief/brief.ts'

let drawn = 0
const surroundings = { newId: () => `id-${drawn++}`, today: '2031-02-01' }

function budgetOf(...lines: readonly string[]): Budget {
  const text = ['# Brief client – Scierie Vernay', '', '## Budget', '', ...lines].join('\n')
  const brief = importBrief(text, { ...surroundings, isTold: true })
  if (brief.kind === 'refused') throw new Error(brief.reason)
  return brief.mission.budget
}

test('« 12 j × 900 € » tells twelve days at 900 €, wherever it stands', () => {
  const { lines } = budgetOf(
    '| Poste | Quantité | Montant HT |',
    '|---|---|---|',
    '| Accompagnement | 12 j × 900 € | 10 800 € |',
    '| Cartes | 14 × 55 € | 770 € |',
  )
  expect(lines).toMatchObject([
    { label: 'Accompagnement', days: 12, dayRate: 90_000, amount: 1_080_000 },
    { amount: 77_000 },
  ])
  expect(lines[1]?.days).toBeUndefined()
})

test('Under « Jours », a bare « 8 × 1 600 € » is of days, and the amount told stays as it is told', () => {
  const read = importDocument(
    [
      '# Proposition commerciale – Scierie Vernay',
      '',
      '## Votre contexte',
      '',
      'Vos stocks montent.',
      '',
      '## Investissement',
      '',
      '### Formule complète',
      '',
      '| Prestation | Jours | Prix HT |',
      '|---|---|---|',
      '| Associée | 8 × 1 600 € | 12 900 € |',
      '| Consultant | 16 × 850 € | 13 600 € |',
      '| **Total HT** | **24** | **26 500 €** |',
    ].join('\n'),
    surroundings,
  )
  const content = read.kind === 'document' ? read.document.content : undefined
  expect(content?.kind === 'proposal' && content.proposal.options[0]?.lines).toMatchObject([
    { label: 'Associée', days: 8, dayRate: 160_000, amount: 1_290_000 },
    { label: 'Consultant', days: 16, dayRate: 85_000, amount: 1_360_000 },
  ])
})

test('« Total jours » counts days beside the amount', () => {
  const { lines } = budgetOf(
    '| Phase | Anne Roux | Total jours | Montant HT |',
    '|---|---|---|---|',
    '| Diagnostic | 7 | 17 | 15 810 € |',
  )
  expect(lines).toMatchObject([{ days: 17, dayRate: 93_000, amount: 1_581_000 }])
})

test('What the client agreed to spend is the envelope, whatever the table adds up to', () => {
  const table = [
    '| Poste | Montant HT |',
    '|---|---|',
    '| Accompagnement | 30 000 € |',
    '| Licences | 6 000 € |',
    '| Total | 36 000 € |',
    '',
  ]
  const agreed = '**Enveloppe validée par le comité de direction :** 40 000 € HT'
  expect(budgetOf(...table, agreed)).toMatchObject({
    envelope: 4_000_000,
    stated: { total: 3_600_000 },
  })
  expect(
    budgetOf(
      ...table,
      'Les frais de route sont remboursés au réel, dans la limite de 2 500 € HT. L’engagement maximal s’élève donc à 38 500 € HT, soit 46 200 € TTC.',
    ),
  ).toMatchObject({
    envelope: 3_850_000,
    lines: [{}, {}, { label: 'Frais de route (au plus)', kind: 'expenses', amount: 250_000 }],
  })
})
