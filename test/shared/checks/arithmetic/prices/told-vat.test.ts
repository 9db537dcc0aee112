import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'

const told = (notes: string) => found({ meeting: { sections: [{ title: 'Prix', notes }] } })

test.each([
  'Le prix est de 10 000 € HT, soit 12 000 € TTC.',
  'Le prix est de 10 000 € HT, soit 10 090 € TTC.',
  'Le prix est de 10 000 € HT, soit 10 850 € TTC.',
])('« %s » is at a rate that is in force somewhere in France', text => {
  expect(told(text)).toEqual([])
})

test.each([
  'Le prix est de 10 000 € HT, soit 11 200 € TTC.',
  'Le prix est de 10 000 € HT, soit 10 000 € TTC.',
])('« %s » is at none', text => {
  expect(told(text)).toHaveLength(1)
})
