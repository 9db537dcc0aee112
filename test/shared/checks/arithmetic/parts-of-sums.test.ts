import { describe, expect, test } from 'vitest'
import { found } from '../across/one-mission.ts'

const told = (conclusion: string) => found({ reports: [{ conclusion }] })

describe('A sum in a sentence', () => {
  test.each([
    'Avec la remise de 8 % : 24 100 - 1 928 + 905 = 23 077 € HT.',
    'Le devis initial - 1 928 + 905 = 23 077 € HT.',
    'On gagne 96 caisses par mois (12 caisses × 8 nuits), soit 8 % de la récolte de mai.',
    'Deux serres × 40 rangs, soit 15 % des rangs du domaine.',
    'Il reste 60 plants (5 rangs × 12), soit 3 jours de travail.',
    'Le pilote (4 serres × 6 rangs), soit 24 rangs, est fini.',
    '1 200 - 300 - 200 = 700 plants.',
  ])('is right, or is told of something else: « %s »', text => {
    expect(told(text)).toEqual([])
  })

  test.each([
    ['Avec la remise : 24 100 - 1 928 + 905 = 23 707 € HT.', 'total-mismatch 23 707 €'],
    ['1 200 - 300 - 200 = 600 plants.', 'total-mismatch 600 plants'],
    ['Le pilote (4 serres × 6 rangs), soit 28 rangs.', 'total-mismatch 28 rangs'],
    ['45 clients ÷ 120 clients, soit 42 % des clients.', 'percent-mismatch 42 %'],
  ])('is wrong: « %s »', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })
})
