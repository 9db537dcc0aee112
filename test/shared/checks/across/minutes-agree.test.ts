import { describe, expect, test } from 'vitest'
import { found } from './one-mission.ts'

const participants = ['Anne Roy', 'Luc Arnal', 'Jeanne Morin', 'Paul Vidal'].map(name => ({ name }))
const minutes = (...notes: string[]) =>
  found({
    meeting: { participants, sections: notes.map(each => ({ title: 'Points', notes: each })) },
  })

describe('Votes', () => {
  test.each([
    'Le report est adopté par 4 voix contre 1.',
    'Vote à main levée : 3 voix pour Florix, 2 pour Hortia.',
    'Résultat : 3 pour, 1 contre et 1 abstention.',
    'Adopté à l’unanimité (5 voix).',
    'Adopté à l’unanimité des 3 membres présents. Le report passe par 3 voix contre 1.',
  ])('are no more than those who are there: « %s »', text => {
    expect(minutes(text)).toHaveLength(1)
  })

  test.each([
    'Le report est adopté par 3 voix contre 1.',
    'Vote à main levée : 3 voix pour Florix, 1 pour Hortia.',
    'Résultat : 2 pour, 1 contre et 1 abstention.',
    'Adopté à l’unanimité (4 voix).',
    'Adopté par 5 voix contre 1, dont deux par procuration.',
    'Chacun a 3 voix : 8 voix pour la serre, 4 pour le quai.',
    'Le conseil d’administration a voté par 9 voix contre 2.',
    'Deux arguments pour, 3 contre.',
    'Une porte-voix contre 12 € de location.',
  ])('may be fewer, or those of others: « %s »', text => {
    expect(minutes(text)).toEqual([])
  })

  test('are those of whoever leads the meeting too', () => {
    const sections = [{ title: 'Points', notes: 'Adopté par 4 voix contre 1.' }]
    expect(found({ meeting: { participants, facilitator: 'Inès Caron', sections } })).toEqual([])
  })
})

describe('The next meeting', () => {
  test('has one day in its minutes', () => {
    expect(
      minutes(
        'Prochain rendez-vous du comité : le 6 mars.',
        'Prochain COPIL (n° 4) : jeudi 13 mars 2025, 14h',
      ),
    ).toEqual(['date-conflict 13 mars 2025'])
    expect(minutes('Prochain atelier le 6 mars.', 'Prochain atelier : 7 mars')).toHaveLength(1)
    expect(minutes('Prochaine réunion le 6 mars.', 'Prochaine réunion : 7 mars')).toHaveLength(1)
  })

  test.each([
    ['Prochain comité : 6 mars.', 'Prochain COPIL : jeudi 6 mars 2025'],
    ['Prochain comité : 6 mars.', 'Prochain atelier : 13 mars 2025'],
    ['Prochain COPIL : 6 mars.', 'Prochain comité de direction : 13 mars 2025'],
    ['Prochain comité : 6 mars.', 'Le prochain comité examinera le devis du 13 mars 2025.'],
    ['Prochain comité : 6 mars.', 'Prochaine livraison : 13 mars 2025'],
    ['Prochaine réunion : 6 mars.', 'Prochain COPIL : 13 mars 2025'],
    ['Prochaine réunion : 6 mars.', 'Prochaine réunion avec l’éditeur le 13 mars 2025'],
  ])('is one of several kinds: « %s » and « %s »', (one, other) => {
    expect(minutes(one, other)).toEqual([])
  })
})

describe('A steering committee to be prepared', () => {
  const told = (action: string, next = 'Prochain comité de pilotage : jeudi 13 mars 2025') =>
    found({
      meeting: {
        participants,
        sections: [{ title: 'Points', notes: next }],
        actions: [{ title: action }],
      },
    })

  test.each([
    ['Préparer le COPIL du 11 mars', '11 mars 2025'],
    ['Préparer les supports du comité de pilotage n° 4 du vendredi 14 mars', '14 mars 2025'],
    ['Préparation du COPIL du 6 mars', '6 mars 2025'],
  ])('is the next one: « %s »', (action, stated) => {
    expect(told(action)).toEqual([`date-conflict ${stated}`])
  })

  test.each([
    'Préparer le COPIL du 13 mars',
    'Préparer le COPIL du 10 avril',
    'Préparer le CODIR du 11 mars',
    'Préparer le comité technique du 11 mars',
    'Préparer le COPIL avec le bilan du 11 mars',
    'Envoyer le compte-rendu du COPIL du 6 février',
    'Préparer la réunion du 11 mars',
  ])('may be a later one, or another kind: « %s »', action => {
    expect(told(action)).toEqual([])
  })

  test('may be of others than those of the next meeting', () => {
    expect(told('Préparer le COPIL du 11 mars', 'Prochain comité : 13 mars 2025')).toEqual([])
    expect(told('Préparer le COPIL du 11 mars', 'Prochain atelier : 13 mars 2025')).toEqual([])
  })
})

describe('An envelope that was voted', () => {
  const budget = (envelope: string, total = '46 000 €') =>
    `${envelope}\n\n| Poste | Voté | Engagé |\n|---|---|---|\n| Serre | 26 000 € | 6 000 € |\n| Quai | 20 000 € | 9 000 € |\n| **Total** | **${total}** | **15 000 €** |`

  test.each([
    '**Enveloppe votée en assemblée : 45 000 € HT**',
    'Enveloppe : 45 000 €',
    'Budget validé par le conseil : 45 K€',
  ])('holds the budget below it: « %s »', envelope => {
    expect(minutes(budget(envelope))).toEqual(['envelope-exceeded 46 000 €'])
  })

  test.each([
    'Enveloppe votée : 46 000 € HT',
    'Enveloppe votée : 50 000 €',
    'Enveloppe formation : 5 000 €',
    'Enveloppe initiale : 40 000 €, portée à 46 000 € en janvier',
    'Budget communication : 45 000 €',
  ])('has room, or is of something else: « %s »', envelope => {
    expect(minutes(budget(envelope))).toEqual([])
  })
})

describe('Those who were there', () => {
  test.each(['6 personnes étaient présentes :', 'Sept participants étaient présents.'])(
    'are those of the list: « %s »',
    text => {
      expect(minutes(text)).toEqual([expect.stringMatching(/^figure-conflict/)])
    },
  )

  test.each([
    '4 personnes étaient présentes :',
    'Quatre participants étaient présents.',
    'Deux personnes étaient présentes pour la serre.',
    '40 personnes étaient présentes au vernissage.',
    'Les 12 personnes présentes à la réunion publique ont voté.',
  ])('may be some of them, or elsewhere: « %s »', text => {
    expect(minutes(text)).toEqual([])
  })
})
