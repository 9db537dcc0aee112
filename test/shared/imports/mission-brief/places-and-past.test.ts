import { expect, test } from 'vitest'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'

function told(...lines: string[]) {
  const text = [
    '# Brief client – Laines Tavel',
    '',
    '## Contexte entreprise',
    '',
    ...lines,
    '',
    '## Objectif principal',
    '',
    'Refaire les cuves de teinture.',
  ]
  let count = 0
  const read = importDocument(text.join('\n'), {
    newId: () => `id${++count}`,
    today: '2025-03-31',
  })
  if (read.kind === 'refused' || read.document.content.kind !== 'brief') throw new Error('other')
  const { zones, profile = [], history = [] } = read.document.content.client
  return { zones, profile: profile.join('\n'), history }
}

test.each([
  'Débouchés : Merceries (50%), Export (30%), Vente directe (20%)',
  'Canaux : Merceries (50%), Export (30%), Marchés (20%)',
  'Répartition du CA : Vente directe (20%), Merceries (50%), Export (30%)',
])('A split by channel is told of the company and is no list of places: « %s »', line => {
  const { zones, profile } = told(`- ${line}`)
  expect(zones).toBeUndefined()
  expect(profile).toContain(line)
})

test('Places with their shares win over the same places without', () => {
  const sites = 'Implantations : 3 ateliers (Reims, Troyes, Sens)'
  const shares = 'Répartition du CA : Reims (45%), Troyes (35%), Sens (20%)'
  const expected = [
    { label: 'Reims', share: 45 },
    { label: 'Troyes', share: 35 },
    { label: 'Sens', share: 20 },
  ]
  for (const lines of [
    [sites, shares],
    [shares, sites],
  ]) {
    const { zones, profile } = told(...lines.map(line => `- ${line}`))
    expect(zones).toEqual(expected)
    expect(profile).toContain('3 ateliers')
  }
})

test('Places without shares stay the zones beside a split that is not theirs', () => {
  const { zones } = told(
    '- Zones : Marne, Aube',
    '- Répartition du CA : Pulls (60%), Pelotes (40%)',
  )
  expect(zones).toEqual([{ label: 'Marne' }, { label: 'Aube' }])
})

test.each(['environ 15%', '~15%', 'près de 15%', '15%'])('A share may be rough: « %s »', share => {
  expect(told(`- Zones : France (85%), Italie (${share})`).zones).toEqual([
    { label: 'France', share: 85 },
    { label: 'Italie', share: 15 },
  ])
})

test.each([
  [
    'Bretagne (60 %), Espagne et Portugal (25 %), autres (15 %)',
    [
      { label: 'Bretagne', share: 60 },
      { label: 'Espagne et Portugal', share: 25 },
      { label: 'autres', share: 15 },
    ],
  ],
  [
    'Bretagne (60 %) et Espagne et Portugal (40 %)',
    [
      { label: 'Bretagne', share: 60 },
      { label: 'Espagne et Portugal', share: 40 },
    ],
  ],
  [
    'Bretagne (60 %), Espagne (25 %) et Portugal (15 %)',
    [
      { label: 'Bretagne', share: 60 },
      { label: 'Espagne', share: 25 },
      { label: 'Portugal', share: 15 },
    ],
  ],
  [
    'Bretagne, Espagne et Portugal',
    [{ label: 'Bretagne' }, { label: 'Espagne' }, { label: 'Portugal' }],
  ],
])('Places that share one share are one zone: « %s »', (line, zones) => {
  expect(told(`- Zones : ${line}`).zones).toEqual(zones)
})

test('Prose below the years of the past tells of today', () => {
  const { history, profile } = told(
    '**Historique :**',
    '- 1962 : premier métier à tisser',
    '- 2016 : reprise par Odile',
    '',
    'La boutique est tenue par deux personnes : Nina et un apprenti. Elle ferme en août.',
    '',
    'En 2019, la filature a brûlé.',
  )
  expect(history).toEqual([
    '1962 : premier métier à tisser',
    '2016 : reprise par Odile',
    'En 2019, la filature a brûlé.',
  ])
  expect(profile).toContain('tenue par deux personnes')
  expect(profile).toContain('Elle ferme en août')
})

test('Where they stand gives way to where they work, whichever is told first', () => {
  const sites = 'Sites : Reims (siège), Troyes, Sens'
  const zones = 'Zones desservies : Champagne (65 %), Bourgogne (35 %)'
  for (const lines of [
    [sites, zones],
    [zones, sites],
  ]) {
    const { zones: read, profile } = told(...lines.map(line => `- ${line}`))
    expect(read).toEqual([
      { label: 'Champagne', share: 65 },
      { label: 'Bourgogne', share: 35 },
    ])
    expect(profile).toContain(sites)
  }
})

test('Where they stand under a title of its own gives way too', () => {
  const { zones, profile } = told(
    '**Implantations :**',
    '- Reims',
    '- Troyes',
    '',
    '**Territoire :**',
    '- Champagne',
    '- Bourgogne',
  )
  expect(zones).toEqual([{ label: 'Champagne' }, { label: 'Bourgogne' }])
  expect(profile).toContain('Implantations : Reims ; Troyes')
})

test('Sites alone are the zones', () => {
  expect(told('- Sites : Reims, Troyes').zones).toEqual([{ label: 'Reims' }, { label: 'Troyes' }])
})

test('Years in a row tell the past, whatever they stand under', () => {
  const { history, profile } = told(
    '- Secteur : filature',
    '',
    '**Quelques repères**',
    '- 1962 : premier métier à tisser',
    '- 2016 : reprise par Odile',
    '- Croissance de 4 % par an depuis 2018',
  )
  expect(history).toEqual([
    '1962 : premier métier à tisser',
    '2016 : reprise par Odile',
    'Croissance de 4 % par an depuis 2018',
  ])
  expect(profile).not.toContain('métier')
})

test.each([
  ['2022 : 4,1 M€', '2023 : 4,4 M€'],
  ['2 ateliers', '2019 : ouverture de la boutique'],
])('« %s », « %s » are no years of the past in a row', (...lines) => {
  const { history, profile } = told('**En chiffres**', ...lines.map(line => `- ${line}`))
  expect(history).toEqual([])
  expect(profile).toContain(lines[0])
})

test('A year among other facts tells the past', () => {
  const { history, profile } = told(
    '- Secteur : filature',
    '- 1962 : premier métier',
    '- 2 ateliers',
  )
  expect(history).toEqual(['1962 : premier métier'])
  expect(profile).toBe('2 ateliers')
})
