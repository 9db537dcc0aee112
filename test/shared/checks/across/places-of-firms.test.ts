import { expect, test } from 'vitest'
import { found } from './one-mission.ts'

const told = (listed: string, said: string) =>
  found({
    meeting: {
      benchmark: [{ name: listed, scores: {} }],
      sections: [{ title: 'Échanges', notes: said }],
    },
  })

test.each([
  ['Vitralux (Nantes)', 'Vitralux est basé à Rennes.'],
  ['Vitralux (Nantes)', 'On parle de Vitralux. Ils sont à Rennes, mais vendent partout.'],
  ['Serres Maillot (Dijon)', 'Serres Maillot, implantée à Angers, recrute.'],
])('A firm has one place: %s, %s', (listed, said) => {
  expect(told(listed, said)).toHaveLength(1)
})

test.each([
  ['Vitralux (Nantes)', 'Vitralux est basé à Nantes.'],
  ['Vitralux (Nantes)', 'Vitralux est aussi à Rennes.'],
  ['Vitralux (Nantes)', 'Vitralux livre à Rennes.'],
  ['Vitralux (Nantes)', 'Vitralux est à Rennes pour le salon.'],
  ['Vitralux (Verre)', 'Vitralux est basé à Rennes.'],
  ['Vitralux (Nantes)', 'Vitralux est à Visiter.'],
  ['Vitralux (Nantes)', 'Le second site, Vitralux (Rennes), compte. Vitralux est basé à Rennes.'],
  ['Vitralux (Nantes)', 'Vitralux est basé à Rennes, Vitralux est basé à Nantes.'],
  ['Salon Horta (Nantes)', 'Salon Horta est à Angers cette année.'],
  ['Claire Morel (Nantes)', 'Claire Morel est à Rennes.'],
])('The same, another site or no firm at all: %s, %s', (listed, said) => {
  expect(told(listed, said)).toEqual([])
})
