import { expect, test } from 'vitest'
import type { Report } from '../../../../shared/domain/report/report.ts'
import { readReport } from '../../../../shared/imports/report/report.ts'

function milestones(kind: Report['kind'], ...lines: readonly string[]) {
  const text = ['# RAPPORT – LAINES TAVEL', '', '**Date :** 11 avril 2031', '', ...lines].join('\n')
  let count = 0
  const { report } = readReport(text, kind, { newId: () => `id${++count}`, today: '2031-05-01' })
  return report.milestones.map(({ title, actual, status }) => ({ title, actual, status }))
}

test('The dates of a last report that are past were reached', () => {
  expect(
    milestones(
      'final',
      '## 5. Bilan planning',
      '',
      '**Dates repères :**',
      '- 4 novembre 2030 : lancement',
      '- 14 février 2031 : état des lieux remis',
      '- 27 juin 2031 : retour d’expérience',
    ),
  ).toEqual([
    { title: 'lancement', actual: '2030-11-04', status: 'done' },
    { title: 'état des lieux remis', actual: '2031-02-14', status: 'done' },
    { title: 'retour d’expérience', actual: undefined, status: 'todo' },
  ])
})

test('A table of two columns says the same', () => {
  expect(
    milestones(
      'final',
      '## Planning',
      '',
      '| Étape | Date |',
      '|---|---|',
      '| Lancement | 4 novembre 2030 |',
    ),
  ).toEqual([{ title: 'Lancement', actual: '2030-11-04', status: 'done' }])
})

test.each([
  ['monthly', '## Planning', '- 14 février 2031 : état des lieux remis'],
  ['final', '## Planning initial', '- 14 février 2031 : état des lieux remis'],
  ['final', '## Planning', '- 14 février 2031 : état des lieux (abandonné)'],
  ['final', '## Planning', '- ❌ 14 février 2031 : état des lieux'],
] as const)('Nothing says that it was reached: %s, %s, %s', (kind, title, line) => {
  expect(milestones(kind, title, '', line)).toMatchObject([{ actual: undefined, status: 'todo' }])
})

test('A date that only a column promises was not reached for being past', () => {
  expect(
    milestones(
      'final',
      '## Planning',
      '',
      '| Étape | Date prévue |',
      '|---|---|',
      '| Lancement | 4 novembre 2030 |',
    ),
  ).toMatchObject([{ actual: undefined, status: 'todo' }])
})
