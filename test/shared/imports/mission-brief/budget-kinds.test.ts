import { expect, test } from 'vitest'
import { kindOf } from '../../../../shared/imports/mission-brief/budget/line-parts.ts'
import { kindOfLine } from '../../../../shared/imports/report/budget/kinds.ts'

test.each([
  ['Kits de formation (teinturiers)', 'other'],
  ['Livrets d’accompagnement', 'other'],
  ['Consommables', 'other'],
  ['Formation des teinturiers (kits compris)', 'consulting'],
  ['Accompagnement et livrets', 'consulting'],
])('What is bought is no work, though it serves it: « %s »', (label, kind) => {
  expect(kindOf(label, false)).toBe(kind)
  expect(kindOfLine(label)).toBe(kind)
})
