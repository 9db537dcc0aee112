import { expect, test } from 'vitest'
import { briefed } from '../told-brief.ts'

function risks(...lines: string[]) {
  const { mission } = briefed('## Risques', '', ...lines.map(line => `- ${line}`))
  return mission.risks.map(({ id: _, ...risk }) => risk)
}

test('How likely and how grave a risk is may end its line without brackets', () => {
  expect(
    risks(
      'Panne de la cuve : probabilité faible, impact moyen. Parade : contrat de secours.',
      'Départ du teinturier, forte probabilité et impact fort → binôme dès avril',
      'Crue – probabilité faible – gravité élevée',
      'Incendie : probabilité 3/5, impact 5/5. Parade : exercice.',
    ),
  ).toEqual([
    {
      title: 'Panne de la cuve',
      probability: 'low',
      impact: 'medium',
      mitigation: 'contrat de secours.',
    },
    {
      title: 'Départ du teinturier',
      probability: 'high',
      impact: 'high',
      mitigation: 'binôme dès avril',
    },
    { title: 'Crue', probability: 'low', impact: 'high' },
    { title: 'Incendie', probability: 'high', impact: 'critical', mitigation: 'exercice.' },
  ])
})

test('What is done against a risk may follow its levels in brackets', () => {
  expect(
    risks(
      'Perte des données (probabilité moyenne, impact élevé) : sauvegarde chaque soir',
      'Refus des équipes (voir l’annexe) : pilote',
    ),
  ).toEqual([
    {
      title: 'Perte des données',
      probability: 'medium',
      impact: 'high',
      mitigation: 'sauvegarde chaque soir',
    },
    { title: 'Refus des équipes (voir l’annexe)', mitigation: 'pilote' },
  ])
})

test('What stands in brackets beside a level is told with the risk', () => {
  expect(risks('Panne de la cuve : probabilité faible (était forte), impact moyen')).toEqual([
    { title: 'Panne de la cuve (probabilité était forte)', probability: 'low', impact: 'medium' },
  ])
})

test('A risk that weighs on something is no level', () => {
  const told = ['Hausse du gaz : impact fort sur la marge', 'Impact moyen sur les ventes du samedi']
  expect(risks(...told)).toEqual(told.map(title => ({ title })))
})

test('What stands after the levels is the answer', () => {
  expect(
    risks(
      'Crue, probabilité faible et impact fort : pompes louées',
      'Panne, probabilité forte et impact moyen : cuve de secours',
    ),
  ).toEqual([
    { title: 'Crue', probability: 'low', impact: 'high', mitigation: 'pompes louées' },
    { title: 'Panne', probability: 'high', impact: 'medium', mitigation: 'cuve de secours' },
  ])
})

test('What introduces the answer is no word of it, after levels in brackets too', () => {
  expect(
    risks(
      'Panne de la cuve (probabilité forte, impact fort) → Parade : contrat de secours',
      'Crue (probabilité faible) : mesure prévue : digue',
    ),
  ).toMatchObject([
    { title: 'Panne de la cuve', probability: 'high', mitigation: 'contrat de secours' },
    { title: 'Crue', probability: 'low', mitigation: 'digue' },
  ])
})
