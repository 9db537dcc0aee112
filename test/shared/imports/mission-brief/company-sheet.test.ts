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

function sheet(heading: string, ...lines: string[]) {
  let count = 0
  const text = [
    '# Brief de mission : Tissages Lorme',
    '',
    '**Client :** Tissages Lorme',
    '',
    heading,
    '',
    ...lines,
    '',
    '### B. Objectifs',
    '- Vendre',
  ]
  const brief = importBrief(text.join('\n'), { newId: () => `id${++count}`, today: '2025-03-04' })
  if (brief.kind !== 'brief') throw new Error(brief.reason)
  return brief
}

const card = [
  'Coopérative textile régionale, créée par des éleveurs.',
  '',
  '| Repère | Valeur |',
  '|---|---|',
  '| Secteur | Tissage de la laine |',
  '| CA 2024 | 3,2 M€ (3 M€ en 2023) |',
  '| Salariés | 41 |',
  '| Métiers à tisser | 22 |',
  '',
]

describe('A card in two columns, under « La coopérative en quelques lignes »', () => {
  it.each(['### A. La coopérative en quelques lignes', '## La mutuelle en bref'])('%s', heading => {
    const { client: told, unrecognised } = sheet(heading, ...card)
    expect(told).toMatchObject({
      sector: 'Tissage de la laine',
      revenue: { amount: 320_000_000, year: 2024 },
      headcount: 41,
    })
    expect(told.profile).toContain('Métiers à tisser : 22')
    expect(unrecognised).toEqual([])
  })

  it('tells its customers by their number, then by kind', () => {
    const lines = [...card, '**Clients : 90 boutiques**', '- 60 en France', '- 30 en Italie']
    expect(sheet('### A. La coopérative en quelques lignes', ...lines).client.customers).toBe(
      '90 boutiques (60 en France ; 30 en Italie)',
    )
  })

  it('is told by its dates under « en quelques dates »', () => {
    const { client: told } = sheet('### La coopérative en quelques dates', '- 1998 : création')
    expect(told.history).toEqual(['1998 : création'])
  })
})

describe('A number in bold over a list, below another list', () => {
  const listed = ['**Zones desservies**', '- Lyon : 60 %', '- Roanne : 40 %', '']

  it('is over its own', () => {
    const told = client(
      '- Secteur : tissage',
      '',
      ...listed,
      '**Abonnés** : 900 personnes',
      '- 600 élèves',
      '- 300 actifs',
    )
    expect(told.zones).toEqual(zones)
    expect(told.customers).toBe('Abonnés : 900 personnes (600 élèves ; 300 actifs)')
  })

  it('stands alone where no list follows', () => {
    const told = client('- Secteur : tissage', '', ...listed, '**Effectif** : 41 personnes')
    expect(told).toMatchObject({ zones, headcount: 41 })
  })
})
