import { expect, test } from 'vitest'
import { remembered } from '../../../shared/values/remembered.ts'

test('what was asked a moment ago is not worked out again', () => {
  const asked: string[] = []
  const length = remembered(text => asked.push(text) && text.length)
  expect([length('budget'), length('jalons'), length('budget')]).toEqual([6, 6, 6])
  expect(asked).toEqual(['budget', 'jalons'])
})

test('« nothing » is an answer as well', () => {
  let times = 0
  const nothing = remembered((): undefined => void times++)
  expect([nothing('?'), nothing('?')]).toEqual([undefined, undefined])
  expect(times).toBe(1)
})

test('however many texts are asked about, each gets its own answer', () => {
  const same = remembered(text => text)
  const texts = Array.from({ length: 10_000 }, (_, index) => `titre ${index}`)
  expect(texts.map(same)).toEqual(texts)
  expect(texts.toReversed().map(same)).toEqual(texts.toReversed())
})
