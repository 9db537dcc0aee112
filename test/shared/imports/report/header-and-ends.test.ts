import { expect, test } from 'vitest'
import type { Report } from '../../../../shared/domain/report/report.ts'
import { readReport } from '../../../../shared/imports/report/report.ts'

function report(kind: Report['kind'], ...lines: readonly string[]) {
  const text = ['# RAPPORT – LAINES TAVEL', '', '**Date :** 31 mars 2025', '', ...lines].join('\n')
  let count = 0
  return readReport(text, kind, { newId: () => `id${++count}`, today: '2025-04-01' }).report
}

test.each(['POUR CONCLURE', 'EN CONCLUSION', 'EN RÉSUMÉ', 'BILAN DU MOIS', 'LE MOT DE LA FIN'])(
  'What a report ends on concludes it: %s',
  title => {
    const { conclusion, summary } = report(
      'monthly',
      '### EXECUTIVE SUMMARY',
      '',
      'Le premier bain est prêt.',
      '',
      '### 5. RISQUES',
      '',
      '- **Gel** (probabilité faible, impact fort) → housses',
      '',
      `### ${title}`,
      '',
      'Un bon départ.',
    )
    expect(conclusion).toBe('Un bon départ.')
    expect(summary).toBe('Le premier bain est prêt.')
  },
)

test.each(['**Statut global : 🟢 EN LIGNE**', '**Statut : 🟢 VERT**', '**Météo : 🟢 au vert**'])(
  'The line of the status is no word of the summary: %s',
  line => {
    const { summary, status } = report(
      'monthly',
      '### L’ESSENTIEL DU MOIS',
      '',
      line,
      '',
      'Le premier bain est prêt.',
    )
    expect(summary).toBe('Le premier bain est prêt.')
    expect(status).toBe('green')
  },
)

test('A day of its own below the last week is none of its tasks', () => {
  const { nextSteps } = report(
    'monthly',
    '### 6. PROCHAINES ÉTAPES (AVRIL 2025)',
    '',
    '**Semaine du 14-18 avril :**',
    '- Pose des cuves',
    '- Mercredi 16 avril : recette',
    '',
    '**Mercredi 30 avril :** point mensuel avec Odile',
  )
  expect(nextSteps).toEqual([
    { when: 'Semaine du 14-18 avril', items: ['Pose des cuves', 'Mercredi 16 avril : recette'] },
    { when: 'Mercredi 30 avril', items: ['point mensuel avec Odile'] },
  ])
})

test('A dated meeting below what is advised comes next, and is no advice', () => {
  const { recommendationsByTerm, nextSteps } = report(
    'final',
    '### 9. RECOMMANDATIONS',
    '',
    '**En 2026 :**',
    '1. Signer en ligne',
    '2. Un second séchoir',
    '',
    '**Bilan à 6 mois : vendredi 30 janvier 2026**, à l’atelier.',
  )
  expect(recommendationsByTerm).toEqual([
    { term: 'En 2026', items: ['Signer en ligne', 'Un second séchoir'] },
  ])
  expect(nextSteps).toEqual([
    { items: ['Bilan à 6 mois : vendredi 30 janvier 2026, à l’atelier.'] },
  ])
})

test('A follow-up told with its day beside a sentence comes next as well', () => {
  const { nextSteps } = report(
    'final',
    '### 9. RECOMMANDATIONS',
    '',
    '**À court terme :**',
    '1. Former Paul',
    '',
    'Le budget est à prévoir.',
    '',
    '**Rendez-vous de suivi :** 30 janvier 2026',
  )
  expect(JSON.stringify(nextSteps)).toContain('30 janvier 2026')
})

test('The next meeting, alone in bold below what is advised, comes next', () => {
  const { recommendationsByTerm, nextSteps } = report(
    'final',
    '### 9. RECOMMANDATIONS',
    '',
    '- Signer en ligne',
    '',
    '**Prochain rendez-vous : vendredi 30 janvier 2026** (bilan à 6 mois)',
  )
  expect(recommendationsByTerm).toEqual([])
  expect(JSON.stringify(nextSteps)).toContain('vendredi 30 janvier 2026 (bilan à 6 mois)')
})

test.each(['**Objectif :** choisir un four', '**Phase :** les essais', '**Budget :** 24 000 € HT'])(
  'A line of the header, whatever it names, takes no other: %s',
  line => {
    const text = [
      '## RAPPORT MENSUEL - LAINES TAVEL (MOIS 2)',
      '',
      '**Client :** Laines Tavel',
      line,
      '**Période :** Mars 2025',
      '**Rédigé par :** Odile Ravier',
      '**Date :** 31 mars 2025',
      '',
      '### EXECUTIVE SUMMARY',
      '',
      'Un mois régulier.',
    ].join('\n')
    const { report: read } = readReport(text, 'monthly', { newId: () => 'id', today: '2025-04-01' })
    expect(read).toMatchObject({
      date: '2025-03-31',
      authors: ['Odile Ravier'],
      period: { label: 'Mars 2025' },
      summary: 'Un mois régulier.',
    })
  },
)

test('The budget that a header tells is the envelope', () => {
  const text =
    '## RAPPORT MENSUEL - LAINES TAVEL\n\n**Client :** Laines Tavel\n**Budget :** 24 000 € HT\n**Date :** 31 mars 2025\n\n### EXECUTIVE SUMMARY\n\nUn mois.\n'
  const { report: read } = readReport(text, 'monthly', { newId: () => 'id', today: '2025-04-01' })
  expect(read.budget.envelope).toBe(2400000)
})

test('A week alone on its line stands over the list of what is done then', () => {
  const { nextSteps } = report(
    'monthly',
    '## Et maintenant',
    '',
    'Semaine du 7 au 11 avril (lundi férié)',
    '',
    '- Essai du four',
    '- Commande des cartons',
    '',
    'Semaine du 14 au 18 avril',
    '',
    '- Formation',
  )
  expect(nextSteps).toEqual([
    {
      when: 'Semaine du 7 au 11 avril (lundi férié)',
      items: ['Essai du four', 'Commande des cartons'],
    },
    { when: 'Semaine du 14 au 18 avril', items: ['Formation'] },
  ])
})
