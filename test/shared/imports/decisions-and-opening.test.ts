import { expect, test } from 'vitest'
import { importDocument } from '../../../shared/imports/kinds/imported-document.ts'

function minutes(...lines: readonly string[]) {
  const text = [
    '# COMPTE-RENDU COMITÉ DE PILOTAGE - LAINES DU VERCORS (4 MARS 2025)',
    '',
    '**Date :** 4 mars 2025',
    '',
    '**Participants :**',
    '- Odile Ravier (Gérante)',
    '- Paul Estève (Chef d’atelier)',
    '',
    ...lines,
  ].join('\n')
  let count = 0
  const read = importDocument(text, { newId: () => `id${++count}`, today: '2025-03-05' })
  if (read.kind === 'refused' || read.document.content.kind !== 'minutes') throw new Error(text)
  const { meeting } = read.document.content
  return { meeting, listed: read.document.unrecognised.map(({ text: each }) => each) }
}

test('What is put off, the next meeting and the hours stand beside the decisions and are none', () => {
  const { meeting, listed } = minutes(
    '### 2. DÉCISIONS ET ACTIONS',
    '',
    '✅ **Décisions prises ce jour :**',
    '1. Deux métiers commandés',
    '2. Teinture confiée à un voisin',
    '',
    '**Points reportés au prochain comité :**',
    '- Choix du logo',
    '',
    '**Prochain comité : mardi 8 avril 2025, 9h**',
    '',
    '**Début : 10h00 - Fin : 11h30**',
  )
  expect(meeting.decisions.map(({ title }) => title)).toEqual([
    'Deux métiers commandés',
    'Teinture confiée à un voisin',
  ])
  expect(meeting).toMatchObject({ startsAt: '10:00', endsAt: '11:30' })
  expect(listed).toContain('Points reportés au prochain comité\u00a0: Choix du logo')
  expect(listed).not.toContain('Décisions prises ce jour :')
})

test('A round of expectations opens the meeting: a part of it, with what was said', () => {
  const { meeting } = minutes(
    '### 1. TOUR DE TABLE & ATTENTES',
    '',
    '**Odile (ouverture) :**',
    '> "Je veux des délais tenus."',
    '',
    '**Feedback participants (tour de table final) :**',
    '- Paul : "Clair."',
  )
  expect(meeting.quotes).toEqual([
    { author: 'Odile (ouverture)', text: 'Je veux des délais tenus.' },
  ])
  expect(meeting.feedback).toEqual([{ author: 'Paul', text: 'Clair.' }])
})
