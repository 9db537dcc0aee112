import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'

const told = (...nextSteps: readonly (readonly [when: string, what: string])[]) =>
  found({ proposal: { nextSteps: nextSteps.map(([when, what]) => ({ when, what })) } })

test('An offer is signed before its work begins', () => {
  expect(
    told(['10 février', 'Signature du contrat'], ['17 février', 'Démarrage de la phase 1']),
  ).toEqual([])
  expect(
    told(['17 février', 'Démarrage de la phase 1'], ['10 février', 'Signature du contrat']),
  ).toEqual([])
  expect(
    told(['Semaine du 24 février', 'Signature du contrat'], ['17 février', 'Démarrage']),
  ).toEqual(['milestone-order 24 février 2025'])
  expect(told(['24 février', 'Signature'], ['17 février', 'Kick-off'])).toEqual([
    'milestone-order 24 février 2025',
  ])
})

test('Another signature, or a day that is not told, may come later', () => {
  expect(
    told(['24 février', 'Signature de la charte avec les élus'], ['17 février', 'Démarrage']),
  ).toEqual([])
  expect(told(['Dès que possible', 'Signature'], ['17 février', 'Démarrage'])).toEqual([])
  expect(told(['24 février', 'Signature'], ['17 février', 'Lancement commercial'])).toEqual([])
})

test('The day may be told in short, and of a week', () => {
  const begun = ['17 févr.', 'Démarrage'] as const
  expect(told(['Sem. du 24 févr.', 'Signature'], begun)).toEqual([
    'milestone-order 24 février 2025',
  ])
  expect(told(['Sem. du 17 févr.', 'Signature'], begun)).toEqual([])
  expect(told(['Avant le 24 févr.', 'Signature'], begun)).toEqual([])
  expect(told(['24 févr.', 'Signature'], ['Sem. du 24 févr.', 'Démarrage'])).toEqual([])
})

test('An offer is signed while it is valid', () => {
  const signed = (when: string, validUntil = '2025-02-28') =>
    found({
      proposal: { validUntil, nextSteps: [{ when, what: 'Signature du devis' }] },
    })
  expect(signed('Semaine du 3 mars')).toEqual(['date-conflict 3 mars 2025'])
  expect(signed('28 février')).toEqual([])
  expect(signed('Semaine du 24 février')).toEqual([])
  expect(signed('Dès que possible')).toEqual([])
  expect(signed('Semaine du 3 mars', '2025-01-31')).not.toContain('date-conflict 3 mars 2025')
})
