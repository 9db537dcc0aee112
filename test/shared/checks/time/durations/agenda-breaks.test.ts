import { describe, expect, test } from 'vitest'
import { foundInMinutes } from '../../said-in-minutes.ts'

/** An agenda of five hours, from nine o’clock, with what a note tells of its breaks. */
const found = (text: string, endsAt: string, more: object = {}) =>
  foundInMinutes({
    startsAt: '09:00',
    endsAt,
    agenda: [
      { title: 'Taille', minutes: 120 },
      { title: 'Greffe', minutes: 180 },
    ],
    notes: [{ heading: 'Ordre du jour', text }],
    ...more,
  })

describe('Points of five hours and their breaks', () => {
  test.each([
    ['Pause déjeuner d’une heure, pas d’autre pause.', '16:00', '16 h → 15 h'],
    ['Début à 9h00, une seule pause, de 12h30 à 13h30', '16:00', '16 h → 15 h'],
    ['Déjeuner de 12h à 13h30, deux pauses de 15 min, aucune autre pause', '17:00', '17 h → 16 h'],
    ['Sans pause.', '15:00', '15 h → 14 h'],
    ['Pause déjeuner d’une heure et demie.', '14:30', '14 h 30 → 15 h 30'],
  ])('lead to the end: « %s », %s', (text, end, told) => {
    expect(found(text, end)).toEqual([`duration-mismatch ${told}`])
  })

  test.each([
    ['Pause déjeuner d’une heure, pas d’autre pause.', '15:00'],
    ['Pause déjeuner d’une heure, pas d’autre pause.', '15:20'],
    ['Pause déjeuner d’une heure.', '16:00'],
    ['Pause déjeuner (1h30), pas d’autre pause', '15:30'],
    ['Pause déjeuner, pas d’autre pause.', '16:00'],
    ['Pause déjeuner d’une heure et pause café, pas d’autre pause.', '17:00'],
    ['Pause déjeuner d’une heure comprise.', '14:00'],
    ['Deux pauses de 15 minutes.', '14:30'],
    ['Une seule pause, le midi', '15:30'],
    ['Une seule pause : 1h30', '15:30'],
    ['Sans pause café, déjeuner sur place', '15:30'],
  ])('do, nearly, or may with a break that is not told so: « %s », %s', (text, end) => {
    expect(found(text, end)).toEqual([])
  })

  test('may have taken longer, as it is told, or be told of somebody’s work', () => {
    const late = { sections: [{ title: 'Greffe', notes: 'Nous avons fini en retard.' }] }
    const text = 'Pause déjeuner d’une heure, pas d’autre pause.'
    expect(found(text, '16:00', late)).toEqual([])
    expect(found(text, '16:00', { notes: [{ heading: 'La récolte', text }] })).toEqual([])
  })

  test('are told in the agenda where it has them', () => {
    const agenda = [
      { title: 'Taille', minutes: 120 },
      { title: 'Pause déjeuner', minutes: 60 },
      { title: 'Greffe', minutes: 120 },
    ]
    expect(found('Pas d’autre pause.', '16:00', { agenda })).toEqual([])
  })
})
