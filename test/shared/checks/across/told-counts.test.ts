import { expect, test } from 'vitest'
import { found } from './one-mission.ts'

const minuted = (notes: string) =>
  found({
    brief: { objective: 'Équiper les 14 vendeurs.' },
    meeting: { sections: [{ title: 'Objectif', notes }] },
  })

test('As many as the brief tells are equipped, or some of them', () => {
  expect(minuted('Un outil adopté par les 14 vendeurs avant l’été.')).toEqual([])
  expect(minuted('Former les 6 vendeurs avant l’été.')).toEqual([])
})

test('There are never more than the brief tells', () => {
  expect(minuted('Un outil adopté par les 16 vendeurs avant l’été.')).toEqual([
    'figure-conflict 16',
  ])
  expect(minuted('Un outil adopté par les 16 vendeurs du réseau.')).toEqual([])
})

test('Those with two trades are told by the first of them', () => {
  const decided = (title: string) =>
    found({
      client: { profile: ['32 employés (18 chauffeurs-livreurs, 14 pépiniéristes)'] },
      meeting: { decisions: [{ title }] },
    })
  expect(decided('Remettre la charte aux 18 chauffeurs')).toEqual([])
  expect(decided('Remettre la charte aux 5 chauffeurs')).toEqual([])
  expect(decided('Remettre la charte aux 21 chauffeurs')).toEqual(['figure-conflict 21'])
})
