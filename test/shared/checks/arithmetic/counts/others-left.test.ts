import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

const told = (problem: string, reason: string) =>
  found({ reports: [{ alerts: [{ id: exampleId(1), title: 'Étiquettes', problem, reason }] }] })

test.each([
  ['3000 plants sans étiquette', 'On commence par 500 plants. Les 2000 autres suivront.'],
  ['3000 plants sans étiquette', 'D’abord 500 rosiers, soit 500 plants. Les 2000 autres suivront.'],
  ['1 240 fiches à revoir', '300 fiches en mai, puis les 840 autres fiches en juin'],
])('What is left is the whole without the part: « %s », « %s »', (problem, reason) => {
  const [only, ...more] = told(problem, reason)
  expect(only).toMatch(/^figure-conflict (?:2 000|840)$/)
  expect(more).toEqual([])
})

test.each([
  ['3000 plants sans étiquette', 'On commence par 500 plants. Les 2500 autres suivront.'],
  ['3 020 plants sans étiquette', 'On commence par 500 plants. Les 2 500 autres suivront.'],
  ['3000 plants sans étiquette', 'On commence par 500 plants. Les 200 autres serres suivront.'],
  ['3000 plants', '500 plants en mai, 700 plants en juin, les 1 800 autres suivront.'],
  ['3000 plants', '500 plants pour 800 euros et 120 clients. Les 2000 autres suivront.'],
  ['3000 plants', 'On commence par 500 clients. Les 2000 autres clients suivront.'],
  ['30 plants sans étiquette', 'On commence par 5 plants. Les 20 autres suivront.'],
])('It is, or it is of something else: « %s », « %s »', (problem, reason) => {
  expect(told(problem, reason)).toEqual([])
})
