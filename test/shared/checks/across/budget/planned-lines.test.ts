import { describe, expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../one-mission.ts'

type Line = { readonly label: string; readonly amount: number; readonly spent?: number }

const budget = (...lines: readonly Line[]) => ({
  budget: {
    lines: lines.map(({ label, amount, spent }, index) => ({
      id: exampleId(index + 1),
      label,
      kind: 'other',
      amount: amount * 100,
      ...(spent !== undefined && { spent: spent * 100 }),
    })),
  },
})
const brief = budget(
  { label: 'Capteurs de serre (12 × 350 €)', amount: 4200 },
  { label: 'Déplacements & outils', amount: 2000 },
)
const report = (sensors: number, travel = 2000) =>
  budget(
    { label: 'Capteurs de serre', amount: sensors },
    { label: 'Déplacements & outils', amount: travel },
  )

describe('What the brief plans to spend on a thing', () => {
  test('is what the first report says was planned', () => {
    expect(found({ brief, reports: [report(3600)] })).toEqual(['figure-conflict 3 600 €'])
    expect(found({ brief, reports: [report(4200)] })).toEqual([])
  })

  test.each([
    'Les capteurs ont été négociés avec le fournisseur.',
    'Un avenant est signé.',
    'Le devis retenu coûte 600 € de moins que prévu.',
  ])('may have changed where the report says so: « %s »', conclusion => {
    expect(found({ brief, reports: [{ ...report(3600), conclusion }] })).toEqual([])
  })

  test('may have been offered for another price, which the report keeps to', () => {
    const offered = (label: string, amount: number) => ({
      options: [{ id: exampleId(60), label: 'Formule', lines: [{ label, kind: 'other', amount }] }],
    })
    const told = (proposal: object) => found({ brief, proposal, reports: [report(3600)] })
    expect(told(offered('Capteurs de serre', 360_000))).toEqual([])
    expect(told(offered('Capteurs de serre', 390_000))).toContain('figure-conflict 3 600 €')
    expect(told(offered('Affiches', 360_000))).toContain('figure-conflict 3 600 €')
  })

  test('is told with the envelope that it alone takes the report over', () => {
    const { lines } = brief.budget
    const agreed = { budget: { lines, envelope: 620_000 } }
    expect(found({ brief: agreed, reports: [report(4900)] })).toEqual(['envelope-exceeded 6 900 €'])
  })

  test('is one line only under another name: its parts are not it', () => {
    const parts = budget(
      { label: 'Capteurs de serre', amount: 4200 },
      { label: 'Déplacements', amount: 1500 },
      { label: 'Outils', amount: 500 },
    )
    expect(found({ brief, reports: [parts] })).toEqual([])
  })

  test('is what a table of the minutes says was planned', () => {
    const table = (planned: string) => ({
      meeting: {
        sections: [
          {
            title: 'Budget',
            notes: [
              '| Poste | Prévu | Engagé |',
              '|---|---|---|',
              `| Capteurs | ${planned} | 4 350 € |`,
              '| Déplacements & outils | 2 000 € | 900 € |',
            ].join('\n'),
          },
        ],
      },
    })
    expect(found({ brief, ...table('3 900 €') })).toEqual(['figure-conflict 3 900 €'])
    expect(found({ brief, ...table('4 200 €') })).toEqual([])
  })
})

describe('What was spent on a line', () => {
  const spent = (amount: number, conclusion = '') => ({
    ...budget(
      { label: 'Capteurs de serre', amount: 4200 },
      { label: 'Déplacements & outils', amount: 2000, spent: amount },
    ),
    conclusion,
  })

  test('stays spent in the next report', () => {
    expect(found({ reports: [spent(700), spent(600)] })).toEqual(['figure-conflict 600 €'])
    expect(found({ reports: [spent(700), spent(700)] })).toEqual([])
  })

  test('may be paid back', () => {
    const later = spent(600, 'La compagnie a remboursé un billet.')
    expect(found({ reports: [spent(700), later] })).toEqual([])
  })
})
