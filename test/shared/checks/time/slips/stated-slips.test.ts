import { expect, test } from 'vitest'
import { slipIn } from '../../../../../shared/checks/time/slips/stated-slips.ts'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

test('A slip is read in days, weeks or months, late or early', () => {
  expect(slipIn('-2j')).toEqual({ amount: -2, daysPerUnit: 1, isSigned: true })
  expect(slipIn('+ 3 semaines')).toEqual({ amount: 3, daysPerUnit: 7, isSigned: true })
  expect(slipIn('1 mois d’avance')).toMatchObject({ amount: -1, isSigned: true })
  expect(slipIn('14 j')).toMatchObject({ amount: 14, isSigned: false })
})

test('Words without a length tell no slip', () => {
  expect(slipIn('conforme')).toBeUndefined()
  expect(slipIn('2 jalons')).toBeUndefined()
})

test('A slip told in days of work is reckoned in them, its holidays counted or not', () => {
  const slipped = (statedGap: string) => {
    const milestone = { id: exampleId(1), title: 'Audit', status: 'done', statedGap }
    const dates = { planned: '2025-05-23', actual: '2025-06-06' }
    return found({
      reports: [{ date: '2025-06-30', status: 'red', milestones: [{ ...milestone, ...dates }] }],
    })
  }
  expect(slipped('+9 jours ouvrés')).toEqual([])
  expect(slipped('+10 jours ouvrés')).toEqual([])
  expect(slipped('+14 jours ouvrés')).toEqual(['duration-mismatch +14 jours ouvrés'])
})
