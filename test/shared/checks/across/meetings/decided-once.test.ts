import { expect, test } from 'vitest'
import { found } from '../one-mission.ts'

const decided = (first: string, last: string) =>
  found({
    meeting: { decisions: [first, 'Comité tous les mois', last].map(title => ({ title })) },
  })

test.each([
  ['Canal prioritaire : Marchés de plein vent', 'Canal prioritaire : Vente en ligne'],
  ['Canal prioritaire digital : réseaux', 'Canal prioritaire : courriels (mensuels)'],
  ['Scénario retenu : deux serres', 'Scénario retenu : location'],
])('One choice is told once: %s, %s', (first, last) => {
  expect(decided(first, last)).toEqual([`figure-conflict ${last}`])
})

test.each([
  ['Canal prioritaire : Marchés de plein vent', 'Canal prioritaire : marchés'],
  ['Canal prioritaire : Marchés', 'Canal secondaire : Vente en ligne'],
  ['Canal prioritaire : Marchés', 'Client prioritaire : Paysagistes'],
  ['Canaux prioritaires : Marchés', 'Canaux prioritaires : Vente en ligne'],
  ['Budget : 8 000 €', 'Budget : validé'],
])('The same, another or a list: %s, %s', (first, last) => {
  expect(decided(first, last)).toEqual([])
})

test('Two in a row are a list', () => {
  const decisions = ['Marchés', 'Vente en ligne'].map(each => ({
    title: `Canal prioritaire : ${each}`,
  }))
  expect(found({ meeting: { decisions } })).toEqual([])
})
