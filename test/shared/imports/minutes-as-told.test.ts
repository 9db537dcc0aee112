import { expect, test } from 'vitest'
import { importDocument } from '../../../shared/imports/imported-document.ts'

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
