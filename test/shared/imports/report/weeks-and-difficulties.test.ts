import { expect, test } from 'vitest'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'

function reportIn(...lines: string[]) {
  const text = ['# Rapport mensuel – Laines Tavel', '', '**Date :** 30 mai 2025', '', ...lines]
  const read = importDocument(text.join('\n'), { newId: () => 'id', today: '2025-06-02' })
  if (read.kind === 'refused' || !('report' in read.document.content))
    throw new Error('No report was read.')
  return read.document.content.report
}

test('A week in bold, with an aside, stands over what is done then; the next report is no step', () => {
  const { nextSteps, nextReportOn } = reportIn(
    '## Prochaines étapes',
    '',
    '**Semaine du 2 au 6 juin** (4 jours ouvrés)',
    '- Pose des sondes',
    '- Point avec l’atelier',
    '',
    '**Semaine du 9 juin**',
    '- Recette (deux cuves)',
    '',
    '**Prochain rapport : 30 juin 2025**',
  )
  expect(nextSteps).toEqual([
    {
      when: 'Semaine du 2 au 6 juin (4 jours ouvrés)',
      items: ['Pose des sondes', 'Point avec l’atelier'],
    },
    { when: 'Semaine du 9 juin', items: ['Recette (deux cuves)'] },
  ])
  expect(nextReportOn).toBe('2025-06-30')
})

test('A step in bold with an aside is a step', () => {
  const { nextSteps } = reportIn(
    '## Prochaines étapes',
    '',
    '**Recette des sondes** (deux cuves)',
    '',
    '**Prochain point : 12 juin 2025**',
  )
  const told = nextSteps.flatMap(({ when = '', items }) => [when, ...items]).join(' ')
  expect(told).toContain('Recette des sondes (deux cuves)')
  expect(told).toContain('12 juin 2025')
})

test('A difficulty in bold has its fields below it', () => {
  const { alerts } = reportIn(
    '## Difficultés',
    '',
    '**Sondes en retard (mars)**',
    '- Problème : dix jours de retard',
    '- Résolution : essai décalé',
    '- Impact : faible',
    '',
    '**Cuve fendue**',
    '- Problème : une cuve hors service',
    '- Résolution : cuve louée',
    '',
    '**Deux chefs d’atelier**',
    '- Hervé Blin jusqu’en mars, puis Odile Brun',
  )
  expect(alerts).toMatchObject([
    {
      title: 'Sondes en retard (mars)',
      problem: 'dix jours de retard',
      decision: 'essai décalé',
      impact: 'faible',
    },
    { title: 'Cuve fendue', problem: 'une cuve hors service', decision: 'cuve louée' },
    { title: 'Deux chefs d’atelier', problem: 'Hervé Blin jusqu’en mars, puis Odile Brun' },
  ])
})

test('Labels over lists of alerts are no alerts themselves', () => {
  const { alerts } = reportIn(
    '## Alertes',
    '',
    '**En cours**',
    '- Sondes en retard : dix jours',
    '- Cuve fendue : cuve louée',
  )
  expect(alerts.map(({ title }) => title)).toEqual(['Sondes en retard', 'Cuve fendue'])
})
