import { describe, expect, test } from 'vitest'
import { found } from '../one-mission.ts'

const brief = {
  situation: ['14 serres chauffées', 'Deux sites'],
  constraints: ['Essai sur 3 serres'],
}
const told = (line: string) =>
  found({ brief, meeting: { sections: [{ title: 'Points', notes: `- ${line}\n- Vu le 3` }] } })

describe('A count that appeals to the brief', () => {
  test.each([
    ['Essai dans 5 serres, comme prévu dans le brief', '5'],
    ['Périmètre : 4 serres (conforme au brief)', '4'],
    ['16 serres, inchangé depuis le brief', '16'],
    ['Rappel du brief : 13 serres chauffées', '13'],
    ['L’essai reste de 5 serres, comme prévu dans le brief', '5'],
    ['Comme prévu dans le brief, l’essai se fait dans 5 serres', '5'],
    ['L’essai se fait dans 5 serres de Vannes (comme cadré dans le brief)', '5'],
  ])('is told there: « %s »', (line, stated) => {
    expect(told(line)).toEqual([`figure-conflict ${stated}`])
  })

  test.each([
    'Essai dans 3 serres, comme prévu dans le brief',
    '14 serres, inchangé depuis le brief',
    '2 sites, comme indiqué dans le brief',
    'Essai dans 5 serres au lieu des 3 prévues dans le brief',
    'Essai dans 5 serres, que le brief ne prévoyait pas',
    'Essai dans 5 serres',
    'Environ 12 serres, comme prévu dans le brief',
    '9 tables, comme prévu dans le brief',
    '6 semaines, comme prévu dans le brief',
    '3 serres sur les 14, comme prévu dans le brief',
    'Relu avec 5 chefs. Le planning est conforme au brief',
    '11 des 14 serres, comme prévu dans le brief',
    'Le relevé s’achève à 5 serres près, comme prévu dans le brief',
    'Il reste 5 serres à peindre, comme prévu dans le brief',
    'Il manque 5 serres au relevé prévu, comme écrit dans le brief',
    'Le relevé porte sur 5 serres, l’essai ouvre lundi (date inchangée depuis le brief)',
    'Le relevé des 5 serres se fait à une date inchangée depuis le brief',
    'On a visité 5 serres, choisi l’outil, fixé les horaires, comme prévu dans le brief',
    'Visite de 5 serres le 3, comme prévu dans le brief',
  ])('or says that it is another: « %s »', line => {
    expect(told(line)).toEqual([])
  })

  test('is somebody’s own in a quote', () => {
    const quotes = [{ author: 'Ana', text: 'Essai dans 5 serres, comme prévu dans le brief' }]
    expect(found({ brief, meeting: { participants: [{ name: 'Ana' }], quotes } })).toEqual([])
  })
})
