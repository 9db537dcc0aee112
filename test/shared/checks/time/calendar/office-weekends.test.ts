import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'
import { foundInProcess } from '../../said-in-a-process.ts'

const told = (line: string) => found({ reports: [{ recommendations: [line] }] })

test('What offices do is on no weekend, though its writer names the day', () => {
  expect(told('Bilan à 6 mois : samedi 26 juillet 2025, dans la serre.')).toEqual([
    'weekend 26 juillet 2025',
  ])
  expect(told('Prochain comité fixé le dimanche 27 juillet.')).toEqual(['weekend 27 juillet 2025'])
})

test('What fills a Saturday on purpose, or is past, is right', () => {
  expect(told('Portes ouvertes : samedi 26 juillet 2025.')).toEqual([])
  expect(told('Formation des saisonniers : samedi 26 juillet 2025.')).toEqual([])
  expect(told('Le bilan du samedi 22 février a été suivi.')).toEqual([])
  expect(told('Bilan à 6 mois : vendredi 25 juillet 2025.')).toEqual([])
  expect(told('Bilan le samedi 26 juillet, à titre exceptionnel.')).toEqual([])
})

test('The label of a line tells what its day is for', () => {
  expect(told('Prochain atelier : 11 mai')).toEqual(['weekend 11 mai 2025'])
  expect(told('Prochaine réunion : 1er mai 2025 à 14h')).toEqual(['holiday 1er mai 2025'])
  expect(told('Prochain comité (n° 4) : samedi 10 mai 2025, 14h')).toEqual(['weekend 10 mai 2025'])
  expect(told('Ouverture : 11 mai')).toEqual([])
  expect(told('Prise d’effet : 1er mai')).toEqual([])
  expect(told('Réunion annulée : 1er mai')).toEqual([])
})

test('A process tells of working days', () => {
  const line = (day: string) =>
    foundInProcess({ steps: { Facturer: [`Dernière facture du mois : ${day} pour la clôture.`] } })
  expect(line('samedi 31 janvier 2026')).toEqual(['weekend 31 janvier 2026 →'])
  expect(line('vendredi 30 janvier 2026')).toEqual([])
})

test('An appointment in a sentence is on a working day', () => {
  const decided = (decision: string) =>
    found({ reports: [{ alerts: [{ title: 'Taille', decision }] }] })
  expect(decided('Sécateurs neufs, et session de rattrapage le 14 juillet')).toEqual([
    'holiday 14 juillet 2025',
  ])
  expect(decided('Sécateurs neufs, et session de rattrapage le 15 juillet')).toEqual([])
  expect(decided('Après la session, livraison des sécateurs le 14 juillet')).toEqual([])
})
