import { expect, test } from 'vitest'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'

function reported(...lines: string[]) {
  const text = ['# RAPPORT MENSUEL – Laines Tavel', '', '**Date :** 31 mars 2025', '', ...lines]
  let count = 0
  const read = importDocument(text.join('\n'), {
    newId: () => `id${++count}`,
    today: '2025-03-31',
  })
  if (read.kind === 'refused' || read.document.content.kind !== 'monthly') throw new Error('other')
  return { ...read.document.content.report, listed: read.document.unrecognised }
}

function milestone(actual: string, gap: string) {
  const { milestones } = reported(
    '## Planning',
    '',
    '| Jalon | Date Prévue | Date Réelle | Écart |',
    '|---|---|---|---|',
    `| Essai des cuves | 24 mars | ${actual} | ${gap} |`,
  )
  return milestones[0]
}

test('A real date after the day of the report, or beside 🔄, is the date now expected', () => {
  const expected = { planned: '2025-03-24', revised: '2025-04-04' }
  expect(milestone('4 avril', '+11j 🔄')).toMatchObject({ ...expected, status: 'doing' })
  expect(milestone('4 avril', '+11j')).toMatchObject({ ...expected, status: 'todo' })
  expect(milestone('4 avril', '+11j 🔄')).not.toHaveProperty('actual')
})

test('A real date in the past was reached', () => {
  expect(milestone('26 mars', '+2j')).toMatchObject({ actual: '2025-03-26', status: 'done' })
})

test('A date that was moved, then reached, keeps the three days that the table tells', () => {
  const { milestones } = reported(
    '## Planning',
    '',
    '| Jalon | Prévu | Révisé | Réel |',
    '|---|---|---|---|',
    '| Essai des cuves | 3 mars 2025 | 10 mars 2025 | 10 mars 2025 |',
    '| Essai des presses | 3 mars 2025 | 10 mars 2025 | 12 mars 2025 |',
    '| Choix du bain | 24 février 2025 | – | 26 février 2025 |',
    '| Choix du fil | 24 février 2025 | 24 février 2025 | 24 février 2025 |',
  )
  expect(milestones.map(({ planned, revised, actual }) => [planned, revised, actual])).toEqual([
    ['2025-03-03', '2025-03-10', '2025-03-10'],
    ['2025-03-03', '2025-03-10', '2025-03-12'],
    ['2025-02-24', undefined, '2025-02-26'],
    ['2025-02-24', undefined, '2025-02-24'],
  ])
})

test('The ends planned and expected of each lot are milestones, beside the lots themselves', () => {
  const { deliverables, milestones } = reported(
    '## Avancement',
    '',
    '| Lot | Avancement | Fin prévue | Fin estimée |',
    '|---|---|---|---|',
    '| Lot 1 Teinture | 100 % | 07/03/2025 | 14/03/2025 |',
    '| Lot 2 Filature | 40 % | 30/04/2025 | 16/05/2025 |',
  )
  expect(deliverables.map(({ status }) => status)).toEqual(['done', 'doing'])
  expect(milestones).toMatchObject([
    { title: 'Lot 1 Teinture', planned: '2025-03-07', actual: '2025-03-14', status: 'done' },
    { title: 'Lot 2 Filature', planned: '2025-04-30', revised: '2025-05-16', status: 'doing' },
  ])
})

test('A whole sentence beside an account of the work goes on with it, and is no piece of work', () => {
  const account = 'Mars fut celui des cuves. Trois sont posées. Deux restent à livrer.'
  const more = 'La mission avance comme prévu, malgré une panne de la chaudière du site sud.'
  const { deliverables, summary } = reported('## Avancement', '', account, '', more)
  expect(deliverables).toEqual([])
  expect(summary).toContain(account)
  expect(summary).toContain(more)
})
