import { expect, test } from 'vitest'
import { leftInTitle } from '../../../../shared/checks/status/left-in-title.ts'
import { exampleId } from '../../documents/budget-example.ts'
import { found } from '../across/one-mission.ts'

test.each([
  [
    'Guide de taille (relecture par le chef encore à faire)',
    'relecture par le chef encore à faire',
  ],
  ['Guide de taille (reste à relire)', 'reste à relire'],
  ['Guide de taille – relecture à faire', 'relecture à faire'],
  ['Guide de taille (annexe à compléter)', 'annexe à compléter'],
  ['Guide de taille (relecture en cours)', 'relecture en cours'],
  ['Guide de taille (22 pages)', undefined],
  ['Guide de taille (gestes à connaître)', undefined],
  ['Points à corriger', undefined],
  ['Formation en cours d’emploi (3 groupes)', undefined],
  ['Guide de taille (rien ne reste à faire)', undefined],
])('« %s » leaves %s', (title, words) => {
  expect(leftInTitle(title)).toBe(words)
})

test('A deliverable that is done has nothing left to do in its title', () => {
  const told = (title: string, status: string) =>
    found({ reports: [{ deliverables: [{ id: exampleId(960), title, status }] }] })
  const title = 'Guide de taille (relecture encore à faire)'
  expect(told(title, 'done')).toEqual(['done-with-open-work relecture encore à faire'])
  expect(told(title, 'doing')).toEqual([])
})
