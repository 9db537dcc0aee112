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
