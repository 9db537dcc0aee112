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
