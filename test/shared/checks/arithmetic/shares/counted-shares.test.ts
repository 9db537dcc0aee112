import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'

test('A count in brackets is the share that is told before it', () => {
  const told = (text: string) => found({ brief: { situation: [text] } })
  expect(told('1 200 colis par semaine, dont 9% refusés (108 colis)')).toEqual([])
  expect(told('1 200 colis par semaine, dont 9% refusés (105 colis)')).toEqual([])
  expect(told('1 200 colis par semaine, dont 9% refusés (3 colis par jour)')).toEqual([])
  expect(told('1 200 colis par semaine, dont 9% refusés (96 colis)')).toEqual([
    'percent-mismatch 96',
  ])
})
