import { expect, test } from 'vitest'
import { importDocument } from '../../../shared/imports/kinds/imported-document.ts'

function minutes(...lines: readonly string[]) {
  const text = ['# COMPTE-RENDU COMITÉ DE SUIVI', '', ...lines].join('\n')
  let count = 0
  const read = importDocument(text, { newId: () => `id${++count}`, today: '2025-03-05' })
  if (read.kind === 'refused' || read.document.content.kind !== 'minutes') throw new Error(text)
  const { meeting } = read.document.content
  return { meeting, listed: read.document.unrecognised.map(({ text: each }) => each) }
}

test('Whoever wrote the minutes was there too', () => {
  const { meeting, listed } = minutes(
    '| | |',
    '|---|---|',
    '| **Client** | Laines du Vercors |',
    '| **Date** | 4 mars 2025 |',
    '| **Rédactrice** | Inès Favre, Cabinet Aulne |',
    '',
    '## Présents',
    '',
    '| Nom | Fonction | Présence |',
    '|---|---|---|',
    '| Odile Ravier | Gérante | Présente |',
  )
  expect(meeting.participants).toEqual([
    { name: 'Odile Ravier', role: 'Gérante' },
    { name: 'Inès Favre', role: 'Cabinet Aulne', note: 'Rédactrice' },
  ])
  expect(listed).toEqual([])
})

test('One of those present who wrote the minutes is not listed twice', () => {
  const { meeting } = minutes(
    '**Date :** 4 mars 2025',
    '**Rédigé par :** Inès Favre',
    '',
    '**Participants :**',
    '- Odile Ravier (Gérante)',
    '- Inès Favre (Cabinet Aulne)',
  )
  expect(meeting.participants).toEqual([
    { name: 'Odile Ravier', role: 'Gérante' },
    { name: 'Inès Favre', role: 'Cabinet Aulne', note: 'Rédaction' },
  ])
})

test('A table stays a table where somebody’s words stand beside it', () => {
  const { meeting } = minutes(
    '**Participants :**',
    '- Odile Ravier (Gérante)',
    '',
    '## 1. Mesures',
    '',
    'Les rebuts baissent.',
    '',
    '> « On le voit depuis trois semaines. » — Odile Ravier',
    '',
    '| Poste | Avril | Mai |',
    '|---|---|---|',
    '| Teinture | 40 kg | 32 kg |',
  )
  expect(meeting.quotes).toEqual([
    { author: 'Odile Ravier', text: 'On le voit depuis trois semaines.' },
  ])
  expect(meeting.sections).toEqual([
    {
      title: 'Mesures',
      notes:
        'Les rebuts baissent.\n\n| Poste | Avril | Mai |\n|---|---|---|\n| Teinture | 40 kg | 32 kg |',
    },
  ])
})

test('A table of actions in the middle of what is told goes with its rows', () => {
  const { meeting } = minutes(
    '**Participants :**',
    '- Odile Ravier (Gérante)',
    '',
    '## 1. Mesures',
    '',
    'Les rebuts baissent.',
    '',
    '| Action | Responsable | Échéance |',
    '|---|---|---|',
    '| Peser les bobines | Odile | 14 mars 2025 |',
    '',
    'La teinture suit.',
  )
  expect(meeting.actions).toMatchObject([{ title: 'Peser les bobines', due: '2025-03-14' }])
  expect(meeting.sections).toEqual([
    { title: 'Mesures', notes: 'Les rebuts baissent.\n\nLa teinture suit.' },
  ])
})

test('The options of an arbitration are told; what was decided among them is a decision', () => {
  const { meeting } = minutes(
    '**Participants :**',
    '- Odile Ravier (Gérante)',
    '',
    '### 2. ARBITRAGES',
    '',
    '#### Arbitrage 1 : Remplacement du métier',
    '- Option A : Métier neuf (14 000 €) ❌',
    '- Option B : Métier d’occasion (6 500 €) ✅',
    '',
    '**Décision :** Option B, avant juin',
    '**Justification :** trésorerie',
    '',
    '#### Arbitrage 2 : Date de bascule',
    '**Décision reportée** au comité du 8 avril',
  )
  expect(meeting.decisions).toEqual([
    {
      title: 'Remplacement du métier – Option B\u00a0: Métier d’occasion (6 500 €), avant juin',
      reason: 'trésorerie',
    },
  ])
  expect(meeting.sections.map(({ notes }) => notes).join()).toContain('Option A : Métier neuf')
  expect(meeting.sections.map(({ notes }) => notes).join()).toContain('au comité du 8 avril')
})

test('The group decides, and somebody undertakes to do something, in the middle of the prose', () => {
  const { meeting } = minutes(
    '**Date :** 4 mars 2025',
    '**Participants :**',
    '- Odile Ravier (Gérante)',
    '- Karim Estève (Chef d’atelier)',
    '',
    '### 2. Formats',
    '',
    'Odile Ravier décide seule de ses achats. Le groupe retient à l’unanimité le format court.',
    '',
    'M. Estève s’engage à chiffrer la pose avant le 30 avril. Il précise que le métier suit.',
    '',
    '- rédiger le guide (O. Ravier, pour le 3 avril 2025) ;',
    '- garder le vieux métier (Odile Ravier).',
  )
  expect(meeting.decisions).toEqual([{ title: 'Le groupe retient à l’unanimité le format court' }])
  expect(meeting.actions).toEqual([
    { title: 'chiffrer la pose', owner: 'Estève', due: '2025-04-30', status: 'todo' },
    { title: 'rédiger le guide', owner: 'O. Ravier', due: '2025-04-03', status: 'todo' },
  ])
})

test('What was not done is still to do', () => {
  const { meeting } = minutes(
    '**Participants :**',
    '- Odile Ravier (Gérante)',
    '',
    '### 1. Retour sur les actions',
    '',
    '| Action | Responsable | Échéance | Statut |',
    '|---|---|---|---|',
    '| Peser les bobines | Odile | 3 mars 2025 | ❌ Non fait |',
  )
  expect(meeting.actions).toMatchObject([{ title: 'Peser les bobines', status: 'todo' }])
})

test('The round that opens a meeting is a part of it, with the words said there', () => {
  const { meeting } = minutes(
    '**Participants :**',
    '- Odile Ravier (Gérante)',
    '',
    '### 1. TOUR DE TABLE & OBJECTIFS',
    '',
    '**Odile rappelle les objectifs :**',
    '- Trier les laines',
    '',
    '**Odile (ouverture) :**',
    '> "On veut des pelotes justes."',
    '',
    '**Décision :** ✅ Le tri commence lundi',
  )
  expect(meeting.feedback).toEqual([])
  expect(meeting.quotes).toMatchObject([{ text: 'On veut des pelotes justes.' }])
  expect(meeting.decisions).toEqual([{ title: 'Le tri commence lundi' }])
  expect(meeting.sections).toEqual([
    {
      title: 'Tour de table & objectifs',
      notes: '**Odile rappelle les objectifs**\n\n- Trier les laines',
    },
  ])
})

test('What is put off is no action, and what was settled is done', () => {
  const { meeting, listed } = minutes(
    '**Participants :**',
    '- Odile Ravier (Gérante)',
    '',
    '### 5. ACTIONS',
    '',
    '| N° | Action | Qui | Pour le | État |',
    '|---|---|---|---|---|',
    '| 41 | Devis du métier | Odile | 07/03/2025 | soldée (6 200 € HT) |',
    '| 42 | Relevé des pesées | Odile | 10/03/2025 | en retard |',
    '',
    '**Points reportés :**',
    '- Choix du logo',
  )
  expect(meeting.actions).toMatchObject([
    { title: 'Devis du métier (6 200 € HT)', status: 'done' },
    { title: 'Relevé des pesées', status: 'todo' },
  ])
  expect(listed).toContain('Points reportés\u00a0: Choix du logo')
})

test('People told by their side and their titles are as many participants', () => {
  const { meeting } = minutes(
    '| Objet | Revue n° 2 |',
    '|---|---|',
    '| Client | Laines du Vercors |',
    '| Date et lieu | Vendredi 14 mars 2025, 14 h – 16 h, salle des métiers |',
    '| Présents | MM. Roques (directeur), Bastide (chef d’atelier) ; pour Aulne Conseil : S. Favre, T. Garric |',
    '| Rédacteur | T. Garric, le 17/03/2025 |',
    '',
    '## A – Échanges',
    '',
    'Les pesées sont justes.',
    '',
    '## B – Ce qui est décidé',
    '',
    'D1. Le métier est commandé.',
    'D2. La cour passe à sens unique.',
  )
  expect(meeting).toMatchObject({
    date: '2025-03-14',
    startsAt: '14:00',
    place: 'salle des métiers',
  })
  expect(meeting.participants).toEqual([
    { name: 'Roques', role: 'directeur' },
    { name: 'Bastide', role: 'chef d’atelier' },
    { name: 'S. Favre', note: 'Aulne Conseil' },
    { name: 'T. Garric', note: 'Aulne Conseil, Rédacteur' },
  ])
  expect(meeting.decisions.map(({ title }) => title)).toEqual([
    'Le métier est commandé.',
    'La cour passe à sens unique.',
  ])
})

test('A line that is no name is no participant', () => {
  const { meeting, listed } = minutes(
    '**Participants :**',
    '- Odile Ravier (Gérante)',
    '- Le directeur de la coopérative a fait savoir ce matin qu’il ne viendrait pas avant la fin du mois',
    '',
    '### 1. Mesures',
    '',
    'Les rebuts baissent.',
  )
  expect(meeting.participants).toEqual([{ name: 'Odile Ravier', role: 'Gérante' }])
  expect(listed).toEqual([expect.stringContaining('a fait savoir')])
})

test('What an earlier meeting decided keeps its day', () => {
  const { meeting } = minutes(
    '**Date :** 4 mars 2025',
    '**Participants :**',
    '- Odile Ravier (Gérante)',
    '',
    '### 1. Retour sur les actions du 4 février',
    '',
    '| Action | Responsable | Échéance | Statut |',
    '|---|---|---|---|',
    '| Peser les bobines | Odile | 21 février | ❌ Non fait |',
    '',
    '### 2. Suites',
    '',
    '| Action | Responsable | Échéance |',
    '|---|---|---|',
    '| Trier les laines | Odile | 21 mars |',
  )
  expect(meeting.actions).toEqual([
    {
      title: 'Peser les bobines',
      owner: 'Odile',
      due: '2025-02-21',
      status: 'todo',
      decidedOn: '2025-02-04',
    },
    { title: 'Trier les laines', owner: 'Odile', due: '2025-03-21', status: 'todo' },
  ])
})
