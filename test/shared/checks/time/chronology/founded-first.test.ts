import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'

const history = (...lines: readonly string[]) => found({ client: { history: lines } })

test.each([
  ['Fondée en 2016 par deux frères', 'Rachetée par sa directrice en 2012'],
  ['Créée à Rezé en 2016', 'Croissance : +6 %/an depuis 2011'],
  ['Création de la société en 2016', 'Reprise par Anne en 2012'],
  ['Entreprise familiale créée en 2016', 'Transmission à sa fille en 2009'],
])('A company is founded before anything becomes of it: %s, %s', (...lines) => {
  expect(history(...lines)).toEqual(['date-conflict 2016'])
})

test.each([
  ['Fondée en 1986 par deux frères', 'Rachetée par sa directrice en 2012'],
  ['Fondée en 2012', 'Reprise en 2012'],
  ['Fondée en 2016', 'La halle date de 1952'],
  ['Fondée en 2016', 'Métier exercé par la famille depuis 1952'],
  ['Fondée en 2016', 'Rachetée par sa directrice'],
  ['Reprise en 2012', 'Filiale créée en 2016'],
  ['Créée en 2016', 'Fondée en 2017', 'Reprise en 2012'],
  ['Création du second site en 2016', 'Reprise par Anne en 2012'],
])('Later, of the same year or of something else: %s, %s', (...lines) => {
  expect(history(...lines)).toEqual([])
})
