import { describe, expect, test } from 'vitest'
import { foundInMinutes } from '../../said-in-minutes.ts'

/** An agenda of five hours, with what a note tells of its length. */
const found = (text: string, heading = 'Ordre du jour') =>
  foundInMinutes({
    agenda: [
      { title: 'Taille', minutes: 120 },
      { title: 'Greffe', minutes: 180 },
    ],
    notes: [{ heading, text }],
  })

describe('The length told beside an agenda of five hours', () => {
  test.each([
    'Durée totale : 5h',
    'Durée totale : 5h00 (9h00 - 15h30, pause déjeuner comprise)',
    'Durée totale : 6h30 (9h00 – 15h30, pause déjeuner d’une heure et demie comprise)',
    'Durée totale : 6 h (pauses comprises)',
    'Durée du trajet : 2h',
    'Durée totale : 6h de travail, le reste à distance',
    'Durée : une journée',
  ])('is right: « %s »', text => {
    expect(found(text)).toEqual([])
  })

  test.each([
    'Durée totale : 5h30',
    'Durée totale : 5h30 (9h00 - 15h30, pause déjeuner d’une heure et demie comprise)',
    'Durée : 5 h 30 (hors pause)',
  ])('is wrong: « %s »', text => {
    expect(found(text)).toEqual(['duration-mismatch 5 h 30 → 5 h'])
  })

  test('may stand under its own heading', () => {
    expect(found('5h', 'Durée totale')).toEqual([])
    expect(found('5h30', 'Durée totale')).toEqual(['duration-mismatch 5 h 30 → 5 h'])
  })
})
