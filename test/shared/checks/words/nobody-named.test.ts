import { expect, test } from 'vitest'
import { found } from '../across/one-mission.ts'

const told = (conclusion: string) => found({ reports: [{ conclusion }] })

test.each([
  'Deux personnes sur 14 étaient en arrêt en janvier.',
  '84 formés sur 96, trois étant en arrêt long.',
  'Douze absents, dont deux en arrêt maladie.',
  'Le poste de chef de culture (38 k€ brut par an) est à pourvoir.',
  'Arrêt maladie non remplacé',
])('Nobody in particular is told of: « %s »', text => {
  expect(told(text)).toEqual([])
})

test.each([
  'La comptable est depuis deux mois en arrêt maladie.',
  'Arrêt maladie de la comptable',
  'Anne est en arrêt depuis deux semaines.',
  'Le poste de Camille (38 k€ brut par an) est à pourvoir.',
  'Une assistante sur deux est là, Odile Ferrec étant en arrêt maladie.',
])('Somebody is told of: « %s »', text => {
  expect(told(text)).toEqual([expect.stringMatching(/^personal-data/)])
})

test.each([
  '**Persona 2 : Louis, 64 ans, retraité**\n- Vient le samedi',
  '### Nos personas\n\nZélie, 31 ans, infirmière\n- En arrêt maladie depuis mars',
])('A persona is made up: « %s »', notes => {
  expect(found({ meeting: { sections: [{ title: 'Usagers', notes }] } })).toEqual([])
})

test('Those who stand under another title than that of the personas are people', () => {
  const sections = (title: string) => [
    { title, notes: 'Zélie, 31 ans, infirmière, préfère le matin.' },
    { title: 'Clients', notes: 'Les personas sont affichés.' },
  ]
  expect(found({ meeting: { sections: sections('Les personas') } })).toEqual([])
  expect(found({ meeting: { sections: sections('Entretiens') } })).toEqual([
    expect.stringMatching(/^personal-data/),
  ])
})
