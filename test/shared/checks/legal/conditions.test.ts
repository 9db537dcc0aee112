import { describe, expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { point, unmet } from './offers.ts'

describe('The delay of payment', () => {
  test.each([
    'Paiement à 60 jours à compter de la facture.',
    'Paiement à 45 jours fin de mois.',
    'Paiement à quarante-cinq (45) jours fin de mois',
    'Factures payables à réception.',
    'Paiement sous deux mois.',
  ])('can be « %s »', payment => {
    expect(unmet({ terms: { payment } })).toEqual([])
  })

  test.each([
    'Paiement à 61 jours.',
    'Paiement à 60 jours fin de mois.',
    'Fin de mois + 60 jours.',
    'Paiement à quatre-vingt-dix jours.',
    'Règlement à 3 mois.',
  ])('cannot be « %s »', payment => {
    expect(unmet({ terms: { payment } })).toEqual(['payment-delay'])
    expect(point('payment-delay', { terms: { payment } }).level).toBe('block')
  })

  test('cannot be too long in the schedule either, which may well name a moment far away', () => {
    const paid = (when: string) => ({ proposal: { payments: [{ share: 100, when }] } })
    expect(unmet(paid('90 jours fin de mois'))).toEqual(['payment-delay'])
    expect(unmet(paid('90 jours après la remise du site'))).toEqual([])
  })
})

describe('Late payment', () => {
  test.each([
    'Pénalités au taux de la BCE majoré de 10 points.',
    'Pénalités égales à trois fois le taux d’intérêt légal.',
    'Pénalités au triple du taux légal.',
    'Pénalités de 12 % l’an.',
    'Pénalités de 1,5 % par mois de retard.',
    'Pénalités de 5 %, et au moins 3 fois le taux de l’intérêt légal.',
  ])('can cost « %s »', latePenalty => {
    expect(unmet({ terms: { latePenalty } })).toEqual([])
  })

  test.each([
    'Pénalités au taux d’intérêt légal.',
    'Pénalités d’une fois et demie le taux d’intérêt légal.',
    'Pénalités de 3 % par an.',
    'Aucune pénalité de retard ne sera demandée.',
    'Paiement sans intérêts de retard.',
  ])('cannot cost « %s »', latePenalty => {
    expect(unmet({ terms: { latePenalty } })).toEqual(['late-penalty'])
  })

  test('costs at the least three times the rate of the half-year in which the offer leaves', () => {
    const terms = { latePenalty: 'Pénalités de 8 % par an.' }
    const leaving = (today: string) => ({ terms, today, proposal: { validUntil: '2027-01-01' } })
    expect(unmet(leaving('2025-07-01'))).toEqual(['late-penalty'])
    expect(unmet(leaving('2026-01-01'))).toEqual([])
  })

  test('costs 40 € beside, in the firm’s own words too', () => {
    const said = (recoveryIndemnity: string) => unmet({ terms: { recoveryIndemnity } })
    expect(said('Indemnité forfaitaire de 40 euros.')).toEqual([])
    expect(said('Indemnité de quarante euros par facture.')).toEqual([])
    expect(said('Indemnité de 15 €.')).toEqual(['recovery-indemnity'])
    expect(said('Aucune indemnité.')).toEqual(['recovery-indemnity'])
  })
})

describe('What is promised', () => {
  const promised = (...guarantees: string[]) => unmet({ proposal: { guarantees } })

  test('is bounded: a refund without limit deserves a second look', () => {
    expect(promised('Si vous n’êtes pas satisfait, nous vous remboursons intégralement.')).toEqual([
      'refund',
    ])
    expect(promised('Remboursement de 50 % sous 30 jours si l’audit déçoit.')).toEqual([])
    const clauses = [{ id: exampleId(80), title: 'Retour', text: 'Tout acompte est remboursé.' }]
    expect(unmet({ firm: { clauses } })).toEqual(['refund'])
  })

  test('is bounded: work for free has a limit', () => {
    expect(promised('Corrections gratuites.')).toEqual(['guarantees'])
    expect(promised('Corrections gratuites pendant trois mois.')).toEqual([])
    expect(promised('Un point écrit chaque semaine.')).toEqual([])
  })
})
