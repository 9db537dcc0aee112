import { expect, test } from 'vitest'
import { kindOfWork } from '../../../../../shared/imports/report/budget/kinds.ts'

test.each([
  ['Odile Perrin', false, 'consulting'],
  ['Odile Perrin (cheffe de projet)', false, 'consulting'],
  ['O. Perrin', true, 'consulting'],
  ['Lot 2', true, 'consulting'],
  ['Bornes Wi-Fi', false, 'other'],
  ['Lot 2', false, 'other'],
  ['Supports imprimés', true, 'other'],
  ['Déplacements', true, 'expenses'],
  ['Développement du site', true, 'thirdParty'],
] as const)('« %s », with days: %s, is %s', (label, hasDays, kind) => {
  expect(kindOfWork(label, hasDays)).toBe(kind)
})
