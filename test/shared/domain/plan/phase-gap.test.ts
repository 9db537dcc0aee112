import { expect, test } from 'vitest'
import { phaseGap, statedLength, totalLength } from '../../../../shared/domain/plan/phase-gap.ts'

const words = (label: string) => ({ label })

test('With both ends known, a phase is late by the working days its end has slipped', () => {
  const planned = { label: '', start: '2024-05-01', end: '2024-05-17' }
  const actual = { label: '5 semaines', start: '2024-05-01', end: '2024-05-24' }
  const gap = { kind: 'end', workingDays: 4 }
  expect(phaseGap({ planned, actual }, 'metropole')).toEqual(gap)
})

test('With lengths only, it took so much more or less, in their unit', () => {
  const gap = (planned: string, actual: string) =>
    phaseGap({ planned: words(planned), actual: words(actual) }, 'metropole')
  expect(gap('6 semaines', '5 semaines')).toEqual({ kind: 'length', unit: 'semaine', value: -1 })
  expect(gap('1,5 mois', '2 mois')).toEqual({ kind: 'length', unit: 'mois', value: 0.5 })
  expect(gap('3 semaines', '20 jours')).toBeUndefined()
  expect(gap('Avril', 'Mai')).toBeUndefined()
  expect(phaseGap({ planned: words('3 semaines') }, 'metropole')).toBeUndefined()
})

test('Lengths add up where all are told in one unit', () => {
  expect(totalLength([words('3 semaines'), words('1 semaine')])).toEqual({
    unit: 'semaine',
    value: 4,
  })
  expect(totalLength([words('3 semaines'), words('1 mois')])).toBeUndefined()
  expect(totalLength([])).toBeUndefined()
  expect(statedLength(words('3 semaines de mai'))).toBeUndefined()
})
