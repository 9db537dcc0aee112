import { expect, test } from 'vitest'
import { milestoneInLine } from '../../../../shared/imports/report/planning/milestone-line.ts'

const anchor = '2025-02-01'
const told = (label: string, value: string) => milestoneInLine(label, value, anchor)

test.each([
  [
    'prévu le 10 mars, fait le 9 mars ✅ (un jour d’avance)',
    {
      title: 'Essais',
      planned: '2025-03-10',
      actual: '2025-03-09',
      statedGap: '-1 jour',
      status: 'done',
    },
  ],
  [
    'prévus le 13 mars, faits le 13 mars ✅',
    { title: 'Essais', planned: '2025-03-13', actual: '2025-03-13', status: 'done' },
  ],
  [
    'prévus le 19 mai, révisés au 26 mai 🔄',
    { title: 'Essais', planned: '2025-05-19', revised: '2025-05-26', status: 'doing' },
  ],
  [
    'initialement prévus le 3 mars ; reportés au 10 mars ; réalisés le 12 mars',
    {
      title: 'Essais',
      planned: '2025-03-03',
      revised: '2025-03-10',
      actual: '2025-03-12',
      status: 'done',
    },
  ],
  [
    'livrés le 12 mars (prévus le 5 mars)',
    { title: 'Essais', planned: '2025-03-05', actual: '2025-03-12', status: 'done' },
  ],
  [
    'prévus le 5 mars, faits à la date prévue (cuve n° 2)',
    { title: 'Essais (cuve n° 2)', planned: '2025-03-05', actual: '2025-03-05', status: 'done' },
  ],
  [
    'prévus le 12 mars, prononcés le 19 mars, une semaine de retard',
    {
      title: 'Essais',
      planned: '2025-03-12',
      actual: '2025-03-19',
      statedGap: '+1 semaine',
      status: 'done',
    },
  ],
  [
    'prévus le 9 avril, confirmés le 20 mars',
    { title: 'Essais', planned: '2025-04-09', status: 'todo' },
  ],
  ['prévus le 5 mai, inchangés', { title: 'Essais', planned: '2025-05-05', status: 'todo' }],
  ['12 mars ✅', { title: 'Essais', planned: '2025-03-12', actual: '2025-03-12', status: 'done' }],
  ['12 mars', { title: 'Essais', planned: '2025-03-12', status: 'todo' }],
  ['prévus le 12 mars', { title: 'Essais', planned: '2025-03-12', status: 'todo' }],
])('« Essais : %s »', (value, milestone) => {
  expect(told('Essais', value)).toEqual(milestone)
})

test('The day before the colon was planned, the one after « réelle » was reached', () => {
  expect(told('3 mars 2025', 'bascule prévue ; bascule réelle le 17 mars 2025')).toEqual({
    title: 'bascule',
    planned: '2025-03-03',
    actual: '2025-03-17',
    status: 'done',
  })
  expect(told('3 mars 2025', 'recette prévue, reportée au 17 mars')).toEqual({
    title: 'recette',
    planned: '2025-03-03',
    revised: '2025-03-17',
    status: 'todo',
  })
})

test('Clauses that tell something else leave the line as it was read', () => {
  expect(told('Essais', 'prévus le 5 mars, avec les teinturiers')).toMatchObject({ status: 'todo' })
  expect(told('3 mars 2025', 'bascule prévue ; formation des équipes')).toMatchObject({
    title: 'bascule prévue ; formation des équipes',
  })
})
