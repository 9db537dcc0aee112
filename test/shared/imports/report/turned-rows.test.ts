import { describe, expect, test } from 'vitest'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'

function reported(...lines: string[]) {
  const text = ['# RAPPORT MENSUEL – Laines Tavel', '', '**Date :** 31 mars 2025', '', ...lines]
  let count = 0
  const read = importDocument(text.join('\n'), {
    newId: () => `id${++count}`,
    today: '2025-03-31',
  })
  if (read.kind === 'refused' || read.document.content.kind !== 'monthly') throw new Error('other')
  return {
    ...read.document.content.report,
    listed: read.document.unrecognised.map(({ text: told }) => told),
  }
}

function table(...rows: readonly string[]) {
  const [head = '', ...others] = rows
  const rule = head.replace(/[^|]+/g, '---')
  return [head, rule, ...others]
}

describe('A table on its side', () => {
  test('of a budget has a line for each column, in the unit that a label tells', () => {
    const { budget, listed } = reported(
      '## Budget au 31 mars',
      '',
      'En euros HT :',
      '',
      ...table(
        '|  | Conseil | Trajets | Cuve pilote | Total |',
        '| Prévu | 24 000 | 1 800 | 9 200 | 35 000 |',
        '| Consommé | 12 000 | 640 | 0 | 12 640 |',
        '| Reste | 12 000 | 1 160 | 9 200 | 22 360 |',
      ),
    )
    expect(budget.lines).toMatchObject([
      { label: 'Conseil', amount: 2400000, spent: 1200000, statedLeft: 1200000 },
      { label: 'Trajets', amount: 180000, spent: 64000, statedLeft: 116000 },
      { label: 'Cuve pilote', amount: 920000, spent: 0, statedLeft: 920000 },
    ])
    expect(budget.stated).toEqual({ total: 3500000, spent: 1264000, left: 2236000 })
    expect(listed).toEqual([])
  })

  test('of lengths has a phase for each column; their total stays a line', () => {
    const { phases, listed } = reported(
      '## Calendrier',
      '',
      ...table(
        '| Étape | Cadrage | Réglages | Total |',
        '| Prévu | 4 semaines | 9 semaines | 13 semaines |',
        '| Réalisé | 4 semaines | 11 semaines | 15 semaines |',
      ),
    )
    expect(phases).toEqual([
      { name: 'Cadrage', planned: { label: '4 semaines' }, actual: { label: '4 semaines' } },
      { name: 'Réglages', planned: { label: '9 semaines' }, actual: { label: '11 semaines' } },
    ])
    expect(listed).toEqual(['Total : 13 semaines – 15 semaines'])
  })

  test('of days has a milestone for each column', () => {
    const { milestones } = reported(
      '## Jalons',
      '',
      ...table(
        '| Jalon | Diagnostic | Choix de la cuve |',
        '| Date prévue | 13/02/2025 | 10/03/2025 |',
        '| Date réelle | 11/02/2025 | 12/03/2025 |',
      ),
    )
    expect(milestones).toMatchObject([
      { title: 'Diagnostic', planned: '2025-02-13', actual: '2025-02-11' },
      { title: 'Choix de la cuve', planned: '2025-03-10', actual: '2025-03-12' },
    ])
  })

  test('of measures has an indicator for each column', () => {
    const { kpis } = reported(
      '## Indicateurs',
      '',
      ...table(
        '| | Rebuts | Retards |',
        '| Avant | 46 kg | 18 % |',
        '| Objectif | 30 kg | 8 % |',
        '| Réalisé | 29 kg | 11 % |',
      ),
    )
    expect(kpis).toMatchObject([
      { label: 'Rebuts', baseline: '46 kg', target: '30 kg', actual: '29 kg' },
      { label: 'Retards', baseline: '18 %', target: '8 %', actual: '11 %' },
    ])
  })

  test('stays as it is where its columns are moments', () => {
    const { budget } = reported(
      '## Budget',
      '',
      ...table(
        '| En euros | Janvier | Février | Mars |',
        '| Prévu | 4 000 | 9 000 | 3 000 |',
        '| Réalisé | 4 000 | 8 000 | 2 500 |',
      ),
    )
    expect(budget.lines.map(({ label }) => label)).not.toContain('Janvier')
  })

  test('is none where its columns are called as figures are', () => {
    const { budget } = reported(
      '## Budget',
      '',
      ...table(
        '| Poste | Prévu | Consommé |',
        '| Budget conseil | 24 000 € | 12 000 € |',
        '| Budget trajets | 1 800 € | 640 € |',
      ),
    )
    expect(budget.lines.map(({ label }) => label)).toEqual(['Budget conseil', 'Budget trajets'])
  })
})
