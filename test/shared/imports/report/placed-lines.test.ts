import { expect, test } from 'vitest'
import type { Report } from '../../../../shared/domain/report/report.ts'
import { readReport } from '../../../../shared/imports/report/report.ts'

function read(kind: Report['kind'], ...lines: readonly string[]) {
  const text = ['# RAPPORT – LAINES TAVEL', '', '**Date :** 31 mars 2025', '', ...lines].join('\n')
  let count = 0
  return readReport(text, kind, { newId: () => `id${++count}`, today: '2025-04-01' })
}

test('What people said and the marks they gave are read under a title that names no section', () => {
  const { report, unrecognised } = read(
    'monthly',
    '## 8. Côté client',
    '',
    'Odile Ravier (28 mars) : « Les bains sont réguliers. »',
    '',
    'Satisfaction de l’équipe : 7,5/10',
    '',
    'Un four est en panne chez un voisin.',
  )
  expect(report.satisfaction).toEqual({
    quotes: [{ author: 'Odile Ravier', date: '2025-03-28', text: 'Les bains sont réguliers.' }],
    scores: [{ label: 'Satisfaction de l’équipe', value: 7.5, max: 10 }],
  })
  expect(unrecognised.map(({ text }) => text)).toEqual(['Un four est en panne chez un voisin.'])
})

test('Without somebody’s words, such a title stands over notes', () => {
  const { report } = read(
    'monthly',
    '## Côté client',
    '',
    '- Dépôt : « ouvert »',
    '- Note : 8 pages',
  )
  expect(report.satisfaction).toEqual({ quotes: [], scores: [] })
})

test.each(['Résultats marquants', 'Succès notables', 'Événements marquants'])(
  '« %s » stands over highlights',
  title => {
    const { report } = read(
      'final',
      `**${title}**`,
      '',
      '- ✅ Douze teinturiers formés',
      '- ✅ Zéro reprise',
    )
    expect(report.highlights.map(({ text }) => text)).toEqual([
      'Douze teinturiers formés',
      'Zéro reprise',
    ])
  },
)

test('The day of the next report, below the last section, is no part of it', () => {
  const { report, unrecognised } = read(
    'monthly',
    '## Conclusion',
    '',
    'Le calendrier tient.',
    '',
    'Prochain rapport : 30 avril 2025',
  )
  expect(report).toMatchObject({ conclusion: 'Le calendrier tient.', nextReportOn: '2025-04-30' })
  expect(unrecognised).toEqual([])
})

test.each([
  'À démarrer',
  'À lancer',
  'Non démarré',
  'Pas commencé',
  'Non débuté',
  'Reste à produire',
])('What is « %s » is to be done', state => {
  const { report } = read(
    'monthly',
    '## Livrables',
    '',
    '| Livrable | Avancement | Statut | Échéance |',
    '|---|---|---|---|',
    `| Plan des cuves | 0 % | ${state} | 5 mai 2025 |`,
  )
  expect(report.deliverables).toMatchObject([{ status: 'todo', progress: 0, due: '2025-05-05' }])
})

test('What is under way with more to begin is under way', () => {
  const { report } = read(
    'monthly',
    '## Livrables',
    '',
    '| Livrable | Statut |',
    '|---|---|',
    '| Plan des cuves | En cours, un volet à démarrer |',
  )
  expect(report.deliverables).toMatchObject([{ status: 'doing' }])
})
