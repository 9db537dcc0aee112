import { expect, test } from 'vitest'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'

function reported(...work: readonly string[]) {
  const lines = [
    '# Rapport mensuel – Filature Orval',
    '',
    '**Date :** 30 mai 2031',
    '',
    '## Synthèse',
    '',
    'Le mois a été calme.',
    '',
    '## 1. Avancement des livrables',
    '',
    ...work,
    '',
    '## 2. Risques',
    '',
    '- Absence d’un régleur',
  ]
  const told = importDocument(lines.join('\n'), {
    newId: () => crypto.randomUUID(),
    today: '2031-06-01',
    sort: 'monthly',
  })
  if (told.kind === 'refused') throw new Error(told.reason)
  const { content, unrecognised } = told.document
  if (content.kind !== 'monthly') throw new Error(content.kind)
  const { deliverables, notes = [] } = content.report
  return { deliverables, notes: notes.map(({ text }) => text), left: unrecognised }
}

test('A name in bold, its state and its detail are told apart, with the lines below it', () => {
  const { deliverables, left } = reported(
    '- **Plan de reprise** — ✅ terminé, annexe remise le 4 mai',
    '- **Réglage des métiers** — 🔄 en cours (35 %), en avance sur avril',
    '  - Métiers réglés : 7 sur 20',
    '  - Fiches machines : remises le 12 mai',
    '- **Essais de nuit** – ⏳ à venir, premier essai le 9 juin',
    '- **Formation des régleurs** — 🔄 premier groupe formé',
    '- Étiquetage – 80 %, imprimante reçue',
    '- Lot 2 - Traçabilité - en attente du badgeur',
  )
  expect(deliverables).toMatchObject([
    { title: 'Plan de reprise', status: 'done', notes: 'annexe remise le 4 mai' },
    {
      title: 'Réglage des métiers',
      status: 'doing',
      progress: 35,
      notes:
        'en avance sur avril\n\nMétiers réglés : 7 sur 20 ; Fiches machines : remises le 12 mai',
    },
    { title: 'Essais de nuit', status: 'todo', notes: 'premier essai le 9 juin' },
    { title: 'Formation des régleurs', status: 'doing', notes: 'premier groupe formé' },
    { title: 'Étiquetage', status: 'doing', progress: 80, notes: 'imprimante reçue' },
    { title: 'Lot 2 - Traçabilité', status: 'todo', notes: 'en attente du badgeur' },
  ])
  expect(left.map(({ text }) => text)).toEqual([])
})

test('A state alone beside a name leaves no dash and no note', () => {
  const { deliverables } = reported(
    '- **Plan de reprise** — ✅ Terminé',
    '- Essais — en cours (30 %)',
  )
  expect(deliverables.map(({ title, notes }) => ({ title, notes }))).toEqual([
    { title: 'Plan de reprise', notes: undefined },
    { title: 'Essais', notes: undefined },
  ])
})

test('Words that tell no state after a dash stay in the name', () => {
  const { deliverables } = reported(
    '- Audit – fait apparaître 12 écarts',
    '- Guide – 2e version pour les ateliers',
  )
  expect(deliverables.map(({ title }) => title)).toEqual([
    'Audit – fait apparaître 12 écarts',
    'Guide – 2e version pour les ateliers',
  ])
})

test('What a list says below a piece of work that tells how far it is belongs to it', () => {
  const { deliverables } = reported('- Formation (60 %)', '  - 3 groupes sur 5', '- Essais (20 %)')
  expect(deliverables).toMatchObject([
    { title: 'Formation', progress: 60, notes: '3 groupes sur 5' },
    { title: 'Essais', progress: 20 },
  ])
})

test('A paragraph with its list, below the list of works, is said of the one it names', () => {
  const { deliverables } = reported(
    '- **Plan de reprise** — ✅ terminé',
    '- **Formation des régleurs** — 🔄 en cours',
    '',
    '**Premières formations (6 et 7 mai).** Les 9 régleurs sont venus :',
    '- 5 du matin',
    '- 4 du soir',
    '',
    'Chaque séance a duré 3 heures.',
  )
  expect(deliverables.map(({ title }) => title)).toEqual([
    'Plan de reprise',
    'Formation des régleurs',
  ])
  expect(deliverables[1]?.notes).toBe(
    '**Premières formations (6 et 7 mai)** : Les 9 régleurs sont venus : 5 du matin ; 4 du soir\n\nChaque séance a duré 3 heures.',
  )
})

test('One that names none, or that stands over the list, is a note', () => {
  const { deliverables, notes } = reported(
    'Le mois a été chargé, avec deux ateliers à la fois.',
    '',
    '- **Plan de reprise** — ✅ terminé',
    '- **Essais** — 🔄 en cours',
    '',
    'Les équipes de nuit seront vues en juin.',
    '- une le 3',
    '- une le 10',
  )
  expect(deliverables.map(({ title }) => title)).toEqual(['Plan de reprise', 'Essais'])
  expect(notes).toEqual([
    'Le mois a été chargé, avec deux ateliers à la fois.',
    'Les équipes de nuit seront vues en juin. une le 3 ; une le 10',
  ])
})

test('Pieces of work without a state, and a last one told in a paragraph of its own, are works', () => {
  const { deliverables } = reported(
    '- Plan de reprise',
    '- Essais',
    '',
    '**Guide des réglages** — ✅ terminé',
  )
  expect(deliverables.map(({ title }) => title)).toEqual([
    'Plan de reprise',
    'Essais',
    'Guide des réglages',
  ])
})

test('Names in bold with a sign and a state, each over its list, are the works', () => {
  const { deliverables } = reported(
    '**Lot 1 : relevé** ✅ TERMINÉ (100 %)',
    '- 6 jours sur 6',
    '- Remis le 2 mai, accepté le 7 mai',
    '',
    '**Lot 2 : réglages** 🔄 EN COURS (35 %)',
    '- 4 jours sur 12 (33 %)',
    '',
    '**Lot 3 : transfert** ⏳ NON DÉMARRÉ (0 %)',
    '- 9 personnes à former',
  )
  expect(deliverables).toMatchObject([
    { title: 'relevé', status: 'done', progress: 100 },
    { title: 'réglages', status: 'doing', progress: 35, notes: '4 jours sur 12 (33 %)' },
    { title: 'transfert', status: 'todo', progress: 0 },
  ])
})
