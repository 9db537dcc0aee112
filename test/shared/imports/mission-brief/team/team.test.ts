import { describe, expect, it } from 'vitest'
import { importBrief } from '../../../../../shared/imports/mission-brief/brief.ts'

function read(title: string, ...lines: string[]) {
  let count = 0
  const text = [
    '# Brief client – Tissages Lorme',
    '',
    '**Client :** Tissages Lorme',
    '**Par :** Ida Brun',
    '',
    '## Objectifs',
    '- Réduire les délais',
    '',
    `## ${title}`,
    '',
    ...lines,
    '',
    '## Risques',
    '- Retard du fournisseur',
  ].join('\n')
  const brief = importBrief(text, { newId: () => `id${++count}`, today: '2025-03-04' })
  if (brief.kind !== 'brief') throw new Error(brief.reason)
  return brief.mission
}

const names = (...lines: string[]) => {
  const { client, firm } = read('Qui travaille sur le projet', ...lines).team
  return { client: client.map(({ name }) => name), firm: firm.map(({ name }) => name) }
}

const expected = { client: ['Odile Ravier', 'Luc Tissot'], firm: ['Ida Brun'] }

describe('People under a title of any words', () => {
  it('are a team where they are listed on the side that they work for', () => {
    const client = [
      '**Chez Tissages Lorme :**',
      '- Odile Ravier, gérante (sponsor)',
      '- Luc Tissot – tisseur',
    ]
    expect(names(...client, '', '**Chez Fil Conseil :**', '- Ida Brun, consultante')).toEqual(
      expected,
    )
  })

  it('are a team in a table of who does what', () => {
    const head = [
      '| Nom | Rôle | Structure |',
      '|---|---|---|',
      '| Odile Ravier | Sponsor | Tissages Lorme |',
    ]
    const rows = [
      '| Luc Tissot | Référent | Tissages Lorme |',
      '| Ida Brun | Pilote | Fil Conseil |',
    ]
    expect(names(...head, ...rows)).toEqual(expected)
  })

  it('are a team on one line for each side', () => {
    expect(
      names(
        '**Client :** Odile Ravier (gérante), Luc Tissot (tisseur)',
        '**Fil Conseil :** Ida Brun (pilote), Théo Sarre (formation)',
      ),
    ).toEqual({ client: ['Odile Ravier', 'Luc Tissot'], firm: ['Ida Brun', 'Théo Sarre'] })
  })

  it('are none where the lines tell something else', () => {
    const { team, notes } = read(
      'Ce que l’on entend',
      '- Odile Ravier',
      '- Les délais sont longs',
      '- Le stock manque',
    )
    expect(team).toEqual({ client: [], firm: [] })
    expect(notes).toHaveLength(3)
  })
})
