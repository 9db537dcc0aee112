import { expect, test } from 'vitest'
import { inSteadyOrder } from '../../../../renderer/features/checks/steady-order.ts'

const told = (key: string) => ({ key, title: key, findings: [] })

test('A document stays where it was first shown, however few errors are left in it', () => {
  const shown = inSteadyOrder([told('b'), told('c'), told('a')], ['a', 'b', 'c'])
  expect(shown.map(({ key }) => key)).toEqual(['a', 'b', 'c'])
})

test('What was found since comes last, the most errors first', () => {
  const shown = inSteadyOrder([told('e'), told('a'), told('d')], ['a'])
  expect(shown.map(({ key }) => key)).toEqual(['a', 'e', 'd'])
})
