import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'

const answered = (title: string, decision: string) =>
  found({ reports: [{ date: '2025-10-30', alerts: [{ title, decision }] }] })

test.each([
  ['Panne du relais (début juillet)', 'Second relais posé (20 juin)'],
  ['Panne du relais (mi-juillet)', 'Coaching ; Second relais posé (le 3 juillet)'],
  ['Panne du relais (12 août)', 'Second relais posé (10 août)'],
  ['Gel des plants (septembre)', 'Voile posé (28 août 2025)'],
])('A remedy comes after its trouble: %s, %s', (title, decision) => {
  expect(answered(title, decision)).toHaveLength(1)
})

test.each([
  ['Panne du relais (début juillet)', 'Second relais posé (3 juillet)'],
  ['Panne du relais (juillet)', 'Second relais posé (1er juillet)'],
  ['Panne du relais', 'Second relais posé (20 juin)'],
  ['Panne du relais (début juillet)', 'Second relais posé'],
  ['Panne du relais (début juillet)', 'Relais déjà commandé (20 juin)'],
  ['Panne du relais (début juillet)', 'Application du contrat signé (20 juin)'],
  ['Panne du relais (début juillet)', 'Décision du comité du 20 juin'],
  ['Panne du relais (début juillet)', 'Voile posé (20 juin au 12 juillet)'],
  ['Gel des plants (novembre 2024)', 'Voile posé (10 janvier)'],
])('One of its time, or one that was there before: %s, %s', (title, decision) => {
  expect(answered(title, decision)).toEqual([])
})
