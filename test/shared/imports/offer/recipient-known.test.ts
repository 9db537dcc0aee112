import { describe, expect, it } from 'vitest'
import { readOffer } from '../../../../shared/imports/offer/offer.ts'

function addressed(to: string, ...lines: string[]) {
  let count = 0
  const text = [
    '# Proposition commerciale – Papeterie Lorion',
    '',
    '**Client :** Papeterie Lorion  ',
    `**Destinataire :** ${to}`,
    '',
    '## Contexte',
    'Vous ouvrez un second magasin.',
    '',
    ...lines,
  ].join('\n')
  const { proposal, client } = readOffer(text, { newId: () => `id${++count}`, today: '2025-03-04' })
  return { recipient: proposal.recipient, contacts: client.contacts }
}

describe('Whom an offer is written to', () => {
  it.each([
    ['Odile Lorion, gérante', 'gérante'],
    ['Odile Lorion, directrice commerciale, Papeterie Lorion', 'directrice commerciale'],
    ['Odile Lorion (gérante de la Papeterie Lorion)', 'gérante'],
    ['Odile Lorion, Directrice – Papeterie Lorion', 'Directrice'],
    ['Odile Lorion, responsable de la papeterie', 'responsable de la papeterie'],
    ['Odile Lorion, directrice du développement', 'directrice du développement'],
    ['Odile Lorion, gérante de Lorion Holding', 'gérante de Lorion Holding'],
  ])('is known at the client’s: « %s »', (to, role) => {
    const person = { name: 'Odile Lorion', role }
    expect(addressed(to)).toEqual({ recipient: person, contacts: [person] })
  })

  it('is known once', () => {
    const { contacts } = addressed(
      'Mme Odile Lorion, gérante',
      '## Équipe',
      '**Nora Feld** - Consultante (10 jours)',
      '',
      '**De votre côté :** Odile Lorion (pilote) et Paul Imbert (relais en magasin)',
    )
    expect(contacts.map(({ name }) => name)).toEqual(['Mme Odile Lorion', 'Paul Imbert'])
  })

  it('is nobody where a house or a committee is named', () => {
    expect(addressed('Comité de direction').contacts).toEqual([])
    expect(addressed('Direction des achats').contacts).toEqual([])
  })
})
