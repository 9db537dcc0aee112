import { expect, test } from 'vitest'
import { readOffer } from '../../../../../shared/imports/offer/offer.ts'

function clientOf(recipient: string, title: string, sheet: readonly string[]) {
  const text = [
    `## DOCUMENT #3 : PROPOSITION COMMERCIALE - ${title}`,
    '',
    `**Destinataire :** ${recipient}`,
    '',
    '## 1. RAPPEL DU CONTEXTE',
    '',
    ...sheet,
  ].join('\n')
  let count = 0
  return readOffer(text, { newId: () => `id${++count}`, today: '2025-04-01' }).client
}

const sheet = ['**Atelier Morel :**', '- Reliure et dorure d’art', '- CA : 1,3M€', '- 14 employés']

test('A client named after an elided word keeps the whole of its name, and its sheet with it', () => {
  const client = clientOf('Lise Morel, Gérante d’Atelier Morel', 'ATELIER MOREL', sheet)
  expect(client).toMatchObject({ name: 'Atelier Morel', headcount: 14 })
  expect(client.revenue?.amount).toBe(130_000_000)
})

test('The few words over the revenue say what the client does, a sentence or a figure does not', () => {
  const told = (first: string) =>
    clientOf('Lise Morel, Gérante d’Atelier Morel', 'ATELIER MOREL', [
      sheet[0] ?? '',
      `- ${first}`,
      ...sheet.slice(2),
    ]).sector
  expect(told('Reliure et dorure d’art')).toBe('Reliure et dorure d’art')
  expect(told('Distribution de papier B2B')).toBe('Distribution de papier B2B')
  expect(told('Entreprise familiale')).toBeUndefined()
  expect(told('3 ateliers en Bourgogne')).toBeUndefined()
})
