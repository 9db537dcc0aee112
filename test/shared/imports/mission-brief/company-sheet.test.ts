import { describe, expect, it } from 'vitest'
import { importBrief } from '../../../../shared/imports/mission-brief/brief.ts'

function client(...lines: string[]) {
  let count = 0
  const text = [
    '# Brief client – Tissages Lorme',
    '',
    '## Contexte entreprise',
    '',
    ...lines,
    '',
    '## Objectifs',
    '- Vendre',
  ]
  const brief = importBrief(text.join('\n'), { newId: () => `id${++count}`, today: '2025-03-04' })
  if (brief.kind !== 'brief') throw new Error(brief.reason)
  return brief.client
}

const zones = [
  { label: 'Lyon', share: 60 },
  { label: 'Roanne', share: 40 },
]

describe('The sheet of a client', () => {
  it('tells the places that it serves, whatever the trade told above', () => {
    expect(
      client(
        '| | |',
        '|---|---|',
        '| Secteur | Tissage |',
        '| Secteurs couverts | Lyon (60 %), Roanne (40 %) |',
      ),
    ).toMatchObject({ sector: 'Tissage', zones })
  })

  it('keeps the sectors of its customers apart from places', () => {
    expect(client('- Secteurs : Mode (60 %), Sport (40 %)').zones).toBeUndefined()
  })

  it('tells its places in a table, whose titles are none of them', () => {
    const rows = ['| Zone | Part du CA |', '|---|---|', '| Lyon | 60 % |', '| Roanne | 40 % |']
    expect(client('**Zones desservies :**', '', ...rows).zones).toEqual(zones)
  })

  it('tells its places under a heading of their own', () => {
    expect(
      client('- 40 salariés', '', '## 2. Zones', '', '- Lyon : 60 %', '- Roanne : 40 %').zones,
    ).toEqual(zones)
  })

  it('has nothing of the title of its table', () => {
    const rows = ['| Fiche | |', '|---|---|', '| Secteur | Tissage |', '| Effectif | 40 salariés |']
    expect(client(...rows)).toMatchObject({ sector: 'Tissage', headcount: 40 })
    expect(client(...rows).profile).toBeUndefined()
  })

  it('counts all of its people where it adds them up itself', () => {
    expect(
      client('- Effectif : 18 permanents + 45 saisonniers (63 personnes en été)').headcount,
    ).toBe(63)
    expect(client('- Effectif : 18 permanents + 45 saisonniers (50 en été)').headcount).toBe(18)
  })
})
