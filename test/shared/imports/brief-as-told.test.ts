import { describe, expect, it } from 'vitest'
import { importDocument } from '../../../shared/imports/kinds/imported-document.ts'

function briefIn(...lines: string[]) {
  let count = 0
  const text = [
    '# Brief client – Verrerie du Port',
    '',
    ...lines,
    '',
    '## Objectif',
    'Trier les lots.',
  ]
  const read = importDocument(text.join('\n'), { newId: () => `id${++count}`, today: '2025-03-05' })
  if (read.kind === 'refused' || read.document.content.kind !== 'brief')
    throw new Error('No brief was read.')
  return read.document.content
}

describe('A brief', () => {
  it('tells what is agreed in a whole line in bold, with its price including VAT beside it', () => {
    const { mission } = briefIn(
      '## Budget',
      '**Budget total : 20 000 € HT (24 000 € TTC)**',
      '',
      '| Poste | Montant |',
      '|---|---|',
      '| Conseil (20 jours) | 20 000 € |',
    )
    expect(mission.budget.envelope).toBe(2_000_000)
  })

  it('begins and ends on the days of its calendar, be it a table', () => {
    const { mission } = briefIn(
      '## Calendrier',
      '| Jalon | Date |',
      '|---|---|',
      '| Démarrage | 06/01/2025 |',
      '| Four allumé | 03/02/2025 |',
      '| Clôture | 30/06/2025 |',
    )
    expect([mission.start, mission.end]).toEqual(['2025-01-06', '2025-06-30'])
    expect(mission.milestones).toHaveLength(3)
  })

  it('says nothing of each line in what announces them all, but how many there are', () => {
    const { mission } = briefIn(
      '## Problématique',
      '**Les 3 gênes remontées par toute l’équipe :**',
      '- Casse au défournement',
      '- Lots perdus',
    )
    expect(mission.painPoints).toEqual(['Casse au défournement', 'Lots perdus'])
    expect(mission.notes.map(({ text }) => text)).toEqual([
      'Les 3 gênes remontées par toute l’équipe',
    ])
  })

  it('aims at a figure, the distance from today being told beside it', () => {
    const { mission } = briefIn(
      '## Indicateurs',
      '| Indicateur | Aujourd’hui | Cible |',
      '|---|---|---|',
      '| Tri d’un lot | 45 min | 15 min (-67 %) |',
    )
    expect(mission.kpis).toMatchObject([
      { baseline: '45 min', target: '15 min', statedGap: '-67 %' },
    ])
  })

  it('names its client apart from what they do, its revenue apart from an older one', () => {
    const { client } = briefIn(
      '**Client :** Verrerie Duport (cabinet de maîtres verriers)',
      '**Contact :** Lise Arnaud (Directrice)',
      '',
      '## L’entreprise',
      '- CA : 5,1 M€ (4,8 M€ en 2023, +6 %)',
    )
    expect(client.name).toBe('Verrerie Duport')
    expect(client.contacts.map(({ name }) => name)).toEqual(['Lise Arnaud'])
    expect(client.revenue).toMatchObject({ amount: 510_000_000 })
    expect(client.revenue?.year).toBeUndefined()
  })
})
