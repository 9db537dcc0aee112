import { expect, it } from 'vitest'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'

function missionIn(...lines: string[]) {
  const text = ['# Note de cadrage – Accueil', 'Client : Mairie d’Orvillers', '', ...lines].join(
    '\n',
  )
  const told = importDocument(text, {
    newId: () => crypto.randomUUID(),
    today: '2026-01-09',
    sort: 'brief',
  })
  if (told.kind === 'refused') throw new Error(told.reason)
  const { content } = told.document
  if (content.kind !== 'brief') throw new Error(content.kind)
  return content.mission
}

it('Milestones that a line lists with a comma between each are as many, wherever the line stands', () => {
  const { milestones, phases } = missionIn(
    '## Démarche et calendrier',
    '- Phase 1 – Diagnostic : du 19 janvier au 13 février 2026',
    '- Phase 2 – Réalisation : mars à juin 2026',
    '',
    'Jalons : comité de lancement le 20 janvier, bilan du diagnostic le 17 février, ouverture le 1er juin.',
  )
  expect(milestones.map(({ title, planned }) => [title, planned])).toEqual([
    ['Comité de lancement', '2026-01-20'],
    ['Bilan du diagnostic', '2026-02-17'],
    ['Ouverture', '2026-06-01'],
  ])
  expect(phases.map(({ objectives }) => objectives)).toEqual([[], []])
})

it('A comma within one milestone parts nothing', () => {
  const { milestones } = missionIn(
    '## Jalons',
    '- Comité de lancement, en mairie, le 20 janvier 2026',
  )
  expect(milestones).toHaveLength(1)
})

it('Risks that a sentence lists are as many; a risk that has more to say is one', () => {
  const listed = missionIn('## Risques', 'Réticence des agents ; retard de l’éditeur.').risks
  expect(listed.map(({ title }) => title)).toEqual(['Réticence des agents', 'Retard de l’éditeur'])
  const told = missionIn('## Risques', 'Retard de l’éditeur ; parade : pénalités').risks
  expect(told).toHaveLength(1)
})

it('Deliverables that a sentence lists are as many; those of a list keep their commas', () => {
  const titles = (...lines: string[]) =>
    missionIn('## Livrables', ...lines).phases.flatMap(({ deliverables }) =>
      deliverables.map(({ title }) => title),
    )
  expect(titles('Rapport de diagnostic, cahier des charges, bilan à 3 mois.')).toEqual([
    'Rapport de diagnostic',
    'Cahier des charges',
    'Bilan à 3 mois',
  ])
  expect(titles('- Guide, fiches et vidéos, en deux langues')).toHaveLength(1)
})
