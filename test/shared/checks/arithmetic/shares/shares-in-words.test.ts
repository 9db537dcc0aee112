import { describe, expect, test } from 'vitest'
import { codesIn } from '../../said-in-a-report.ts'

const sales = (...lines: readonly string[]) => ['Ventes :', ...lines].join('\n- ')

describe('Shares listed below each other', () => {
  test.each([
    sales(
      'Cidre (un bon tiers du CA)',
      'Jus (30 % du CA)',
      'Poiré (20 % du CA)',
      'Divers (12 % du CA)',
    ),
    sales('Cidre (30 % CA)', 'Jus (25 % CA)', 'Autres (10 % CA)', 'Export (près de 35 % CA)'),
    sales('Cidre (30 à 35 % CA)', 'Jus (35 % CA)', 'Poiré (20 % CA)', 'Divers (10 % CA)'),
    sales('Cidre (40 % CA)', 'Jus (35 % CA)', 'Poiré (20 % CA)', 'Divers (5 % CA)'),
    'Répartition : cidre (la moitié), jus (25 %), poiré (15 %), divers (10 %).',
  ])('are not added up where one is told in words: « %s »', text => {
    expect(codesIn(text)).toEqual([])
  })

  test.each([
    sales('Cidre (30 % CA)', 'Jus (35 % CA)', 'Poiré (20 % CA)', 'Divers (10 % CA)'),
    sales('Cidre (50 % CA)', 'Jus (35 % CA)', 'Poiré (20 % CA)', 'Divers (un dixième)'),
    'Répartition : cidre (45 %), jus (25 %), poiré (15 %), divers (10 %).',
  ])('make the whole where all are told: « %s »', text => {
    expect(codesIn(text)).toEqual(['percent-mismatch'])
  })
})
