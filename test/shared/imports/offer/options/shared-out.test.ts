import { describe, expect, it } from 'vitest'
import { importDocument } from '../../../../../shared/imports/kinds/imported-document.ts'
import { read } from '../invented-offer.ts'

const options = (...lines: string[]) => read('## Budget', ...lines).proposal.options
const table = (...rows: string[]) => ['| Poste | Jours | Montant HT |', '|---|---|---|', ...rows]

describe('The total of one option', () => {
  const rows = ['| Cadrage | 4 | 4 000 € |', '| Frais | | 500 € |']

  it('is told with its letter or its name', () => {
    const told = options(
      '### Option A : complète',
      ...table(...rows, '| **Total option A** | **4** | **4 500 €** |'),
      '### Option B : réduite',
      ...table(rows[0] ?? '', "| **Total de l'option B** | | **4 000 €** |"),
    )
    expect(told.map(({ lines, total }) => [lines.length, total])).toEqual([
      [2, 450_000],
      [1, 400_000],
    ])
    const [named] = options(
      '### Formule légère',
      ...table(...rows, '| Total formule légère | | 4 500 € |'),
    )
    expect(named?.total).toBe(450_000)
  })

  it('is not the one of another, nor the one with VAT', () => {
    const [a] = options(
      '### Option A : complète',
      ...table(...rows, '| Total option B | | 9 000 € |', '| Total option A TTC | | 5 400 € |'),
    )
    expect(a).not.toHaveProperty('total')
  })
})

describe('A price that is shared out below its total', () => {
  const sold = table(
    '| Étude | 5 | 5 000 € |',
    '| Pilote | 9 | 9 000 € |',
    '| **Total** | | **14 000 €** |',
  )

  it('is told once, whether in a sentence, a list or a table', () => {
    for (const again of [
      ['Répartition des honoraires : tranche 1, 6 000 € ; tranche 2, 8 000 €.'],
      ['Ventilation par site :', '', '- Dole : 6 000 €', '- Gray : 8 000 €'],
      [
        '**Répartition par site**',
        '',
        '| Site | Montant |',
        '|---|---|',
        '| Dole | 6 000 € |',
        '| Gray | 8 000 € |',
      ],
    ]) {
      const [option] = options(...sold, '', ...again)
      expect(option?.lines.map(({ amount }) => amount)).toEqual([500_000, 900_000])
      expect(option?.total).toBe(1_400_000)
      expect(option?.description).toContain('6 000 €')
    }
  })

  it('is made of those parts where no other is told', () => {
    const [option] = options('Répartition par site :', '', '- Dole : 6 000 €', '- Gray : 8 000 €')
    expect(option?.lines.map(({ amount }) => amount)).toEqual([600_000, 800_000])
  })
})

describe('What can be bought beside the offer', () => {
  const extra = (...lines: string[]) =>
    options('- Conseil : 9 000 € HT', '### En option : étude de flux', ...lines).filter(
      ({ addOn }) => addOn === true,
    )

  const unrecognised = (...lines: string[]) => {
    const header = ['# Proposition commerciale – Papeterie Lorion', '', '## Budget']
    const text = [...header, '- Conseil : 9 000 € HT', '### En option', ...lines].join('\n')
    const told = importDocument(text, { newId: () => 'id', today: '2025-03-04' })
    return told.kind === 'document' ? told.document.unrecognised.map(line => line.text) : []
  }

  it('is named by its title where a sentence tells the price', () => {
    expect(extra('Un bureau spécialisé la mènerait pour 4 000 € HT.')).toMatchObject([
      {
        label: 'Étude de flux',
        total: 400_000,
        description: 'Un bureau spécialisé la mènerait pour 4 000 € HT.',
      },
    ])
    expect(extra('- Comptages : 1 000 €', '- Analyse : 2 000 €').map(({ label }) => label)).toEqual(
      ['Comptages', 'Analyse'],
    )
  })

  it('is not what no offer has', () => {
    const remark = 'Les capteurs, de 3 000 € à 5 000 €, ne sont pas compris dans nos offres.'
    const lines = ['- Comptages : 1 000 €', '', remark]
    expect(extra(...lines).map(({ label }) => label)).toEqual(['Comptages'])
    expect(unrecognised(...lines)).toContain(remark)
    expect(
      extra("- Hotline : 1 200 €, qui n'est pas comprise dans le forfait").map(
        ({ total }) => total,
      ),
    ).toEqual([120_000])
  })
})
