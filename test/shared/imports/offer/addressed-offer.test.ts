import { expect, test } from 'vitest'
import { readOffer } from '../../../../shared/imports/offer/offer.ts'
import { read } from './invented-offer.ts'

test('A letter says to whom, from whom and when on lines of its own', () => {
  let count = 0
  const text = [
    '# ROUVRE CONSEIL',
    '## Offre d’accompagnement',
    '',
    '**À :** Syndicat des eaux de Lormes',
    '**À l’attention de :** Mme Odile Ravier, directrice',
    '**De :** Firmin Castel, associé',
    '**Dijon, le 12 mai 2025**',
    '**Objet : Carte des réseaux**',
    '',
    '### Prix',
    '| Prestation | Montant HT |',
    '|---|---|',
    '| Carte | 8 000 € |',
  ].join('\n')
  const { proposal, client } = readOffer(text, { newId: () => `id${++count}`, today: '2025-05-20' })
  expect(client.name).toBe('Syndicat des eaux de Lormes')
  expect(proposal).toMatchObject({
    date: '2025-05-12',
    author: 'Firmin Castel',
    recipient: { name: 'Mme Odile Ravier', role: 'directrice' },
    subject: 'Carte des réseaux',
  })
})

test.each([
  ['**Pour :** Vitrerie Morin', '**À l’attention de :** Paul Aubry, gérant', 'Vitrerie Morin'],
  ['**Pour :** Vitrerie Morin', '**À l’attention de :** M. Paul Aubry', 'Vitrerie Morin'],
  ['**Pour :** Paul Aubry, gérant', '**Client :** Vitrerie Morin', 'Vitrerie Morin'],
  ['**Pour :** Paul Aubry', '**À l’attention de :** la direction', 'Client à préciser'],
])('« %s » is the house where somebody reads for it: « %s »', (over, to, name) => {
  const text = ['# Offre d’accompagnement', over, to, '', '## Prix', '- Carte : 8 000 € HT']
  const { client, proposal } = readOffer(text.join('\n'), {
    newId: () => 'id',
    today: '2025-05-20',
  })
  expect(client.name).toBe(name)
  expect(proposal.recipient?.name).toMatch(/^(?:M. )?Paul Aubry$/)
})

test('The rows of a plan are its phases, whatever stands over them', () => {
  const { phases } = read(
    '## Ce que nous ferons ensemble',
    '| Étape | Contenu | Période | Charge |',
    '|---|---|---|---|',
    '| 1. Relevé | Visites | 2 juin – 13 juin 2025 | 3 j |',
    '| 2. Carte | Tracé | 16 juin – 4 juillet 2025 | 5 j |',
  ).proposal
  expect(phases).toMatchObject([
    {
      name: 'Relevé',
      period: { start: '2025-06-02', end: '2025-06-13' },
      deliverables: [{ title: 'Visites' }],
    },
    { name: 'Carte', period: { end: '2025-07-04' }, effort: [{ days: 5 }] },
  ])
})

test('Days beside a function are none of it, and one day of several people is no number of days', () => {
  const { team, options } = read(
    '## Notre équipe',
    '- Firmin Castel, associé – 8 jours à 900 €',
    '',
    '## Prix',
    '| Prestation | Montant HT |',
    '|---|---|',
    '| Carte | 8 000 € |',
    '',
    'Option : visite des vannes (1 journée, 2 consultants) : 1 970 € HT.',
  ).proposal
  expect(team).toEqual([{ name: 'Firmin Castel', role: 'associé', note: '8 jours à 900 €' }])
  const visit = options.find(({ addOn }) => addOn === true)?.lines[0]
  expect(visit).toMatchObject({ amount: 197_000 })
  expect(visit).not.toHaveProperty('days')
})

test('A sentence that says the aim is the objective where no title names one', () => {
  const { objective, notes = [] } = read(
    '## Ce que nous vous proposons',
    'L’objectif est de donner à la commune la carte de ses réseaux. Trois visites suffisent.',
    '',
    '## Prix',
    '- Carte : 8 000 €',
  ).proposal
  expect(objective).toContain('donner à la commune la carte de ses réseaux')
  expect(JSON.stringify(notes)).not.toContain('L’objectif')
})
