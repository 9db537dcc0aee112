import { expect, test } from 'vitest'
import { agendaItem } from '../../../../shared/imports/minutes/agenda.ts'
import { entry } from '../../../../shared/imports/outline/entry.ts'
import { minutes } from './told-minutes.ts'

const agenda = ['## Ordre du jour', '1. Accueil (30 min)', '2. Teinture (1h)', '']
const part = ['', '## 1. Accueil', '', 'Odile présente les ateliers.']

test.each([
  ['*Séance ouverte à 14h00, levée à 16h00.*', '14:00', '16:00'],
  ['La séance est ouverte à 9 h et levée à 11 h 30.', '09:00', '11:30'],
  ['Réunion débutée à 9h15, close à 12h', '09:15', '12:00'],
  ['Début de séance à 9 h, fin à 11 h.', '09:00', '11:00'],
  ['De 9h30 à 16h00', '09:30', '16:00'],
])('« %s » says when the meeting began and ended, and needs no note', (line, startsAt, endsAt) => {
  const read = minutes(...agenda, line, ...part)
  expect(read).toMatchObject({ startsAt, endsAt, agenda: [{ minutes: 30 }, { minutes: 60 }] })
  expect(read.listed).toEqual([])
})

test('What else the line says of the day is kept', () => {
  const read = minutes(...agenda, '*De 9h30 à 16h00, avec une heure de déjeuner.*', ...part)
  expect(read).toMatchObject({ startsAt: '09:30', endsAt: '16:00' })
  expect(read.listed).toEqual(['De 9h30 à 16h00, avec une heure de déjeuner.'])
})

test('What was called for is not the hour at which it ended', () => {
  const end = ['', '**Fin de la réunion : 15h50**']
  const read = minutes(...agenda, 'De 9h30 à 16h00', ...part, ...end)
  expect(read).toMatchObject({ startsAt: '09:30', endsAt: '16:00' })
  expect(JSON.stringify(read)).toContain('15h50')
})

test('The title of the agenda says when it begins and ends', () => {
  const [, ...items] = agenda
  expect(minutes('## Ordre du jour (9 h – 17 h)', ...items, ...part)).toMatchObject({
    startsAt: '09:00',
    endsAt: '17:00',
  })
})

test.each([
  'La séance est suspendue de 15 h à 15 h 15.',
  'Le magasin est ouvert de 9 h à 19 h.',
  'Le camion passe à 14 h.',
  'Deux ateliers : de 9 h à 10 h la teinture, de 10 h à 11 h le filage.',
])('« %s » tells no hour of the meeting', line => {
  const read = minutes(...agenda, line, ...part)
  expect(read.startsAt).toBeUndefined()
  expect(read.endsAt).toBeUndefined()
})

test('When the meeting ended is no decision of it', () => {
  const decided = ['## Décisions', '- Louer une cuve', '']
  const read = minutes(...agenda, ...decided, 'La séance est levée à 16 h 10.')
  expect(read.decisions).toEqual([{ title: 'Louer une cuve' }])
  expect(read).toMatchObject({ endsAt: '16:10', listed: [] })
})

test('The hours of the header stay, and the sentence that tells others is kept', () => {
  const read = minutes('**Horaires :** 14h – 16h', '', ...agenda, 'Séance levée à 16h20.', ...part)
  expect(read).toMatchObject({ startsAt: '14:00', endsAt: '16:00' })
  expect(read.listed).toEqual(['Séance levée à 16h20.'])
})

test.each([
  ['Accueil (30 min) – 9 h 00', { title: 'Accueil', minutes: 30, startedAt: '09:00' }],
  ['Vote (1 h 15), 10h45', { title: 'Vote', minutes: 75, startedAt: '10:45' }],
  ['Vote (1 h) – 16 h', { title: 'Vote', minutes: 60, startedAt: '16:00' }],
  ['Accueil – 30 min – 9 h 00', { title: 'Accueil', minutes: 30, startedAt: '09:00' }],
  ['Accueil – 9 h 00 (30 min)', { title: 'Accueil', minutes: 30, startedAt: '09:00' }],
  ['Accueil à 9 h 00 (30 min)', { title: 'Accueil', minutes: 30, startedAt: '09:00' }],
  [
    'Vote (30 min) – de 9 h à 9 h 30',
    { title: 'Vote', minutes: 30, startedAt: '09:00', endedAt: '09:30' },
  ],
  [
    'Repas (1h, 12h15–13h15)',
    { title: 'Repas', minutes: 60, startedAt: '12:15', endedAt: '13:15' },
  ],
  [
    'Tri (n° 2) (1h55, 10h05–12h00)',
    { title: 'Tri (n° 2)', minutes: 115, startedAt: '10:05', endedAt: '12:00' },
  ],
  [
    'Vote (45 min, 9h00–9h30)',
    { title: 'Vote', minutes: 45, startedAt: '09:00', endedAt: '09:30' },
  ],
])('« %s » says how long the point takes and when it begins', (text, told) => {
  expect(agendaItem(entry({ line: 1, kind: 'item', text }))).toEqual(told)
})

test.each([
  'Vote (30 min, 9h00–9h30)',
  'Vote (9 h – 9 h 30, 30 min)',
  'Vote (30 min – 9h à 9h30)',
  'Vote (de 9h00 à 9h30, soit 30 min)',
  'Vote (9:00-9:30)',
])('« %s » says both within its brackets', text => {
  const told = { title: 'Vote', minutes: 30, startedAt: '09:00', endedAt: '09:30' }
  expect(agendaItem(entry({ line: 1, kind: 'item', text }))).toEqual(told)
})

test.each([
  ['Introduction (30 min)', { title: 'Introduction', minutes: 30 }],
  ['Atelier – 2 h (dont 30 min de pause)', { minutes: 120 }],
  ['Introduction (1h30, pause comprise)', { title: 'Introduction', minutes: 90 }],
  ['Bilan des ateliers (1h-1h30)', { title: 'Bilan des ateliers', minutes: 60 }],
  ['9h00 – 9h30 : accueil', { title: 'accueil', minutes: 30, startedAt: '09:00' }],
  ['9h15 : visite (45 min)', { title: 'visite', minutes: 45, startedAt: '09:15' }],
])('« %s » is read as it was', (text, told) => {
  expect(agendaItem(entry({ line: 1, kind: 'item', text }))).toMatchObject(told)
})
