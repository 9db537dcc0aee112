import { describe, expect, test } from 'vitest'
import { found } from '../across/one-mission.ts'

const others = ['Menuiserie Lacoste', 'Fret Salvy']
const told = (proposal: object) => found({ others, proposal }).filter(isOther)
const isOther = (each: string) => each.startsWith('other-client')
const references = [
  { client: 'Fret Salvy', project: 'Pesées justes', result: 'Deux heures gagnées' },
]

describe('Another client is named as a reference', () => {
  test('under the heading of the references', () => {
    const text = 'Fret Salvy a été suivi par une autre équipe du cabinet.'
    expect(told({ notes: [{ heading: '8. Nos références', text }] })).toEqual([])
    expect(told({ notes: [{ heading: '8. Notre démarche', text }] })).toEqual([
      'other-client-named Fret Salvy',
    ])
  })

  test('in the notes of an offer that cites it', () => {
    const notes = [{ text: 'Julie Morin a travaillé pour Fret Salvy (16 jours).' }]
    expect(told({ references, notes })).toEqual([])
    expect(told({ notes })).toEqual(['other-client-named Fret Salvy'])
    const both = [{ text: 'Julie Morin a travaillé pour Fret Salvy et Menuiserie Lacoste.' }]
    expect(told({ references, notes: both })).toEqual(['other-client-named Menuiserie Lacoste'])
  })

  test.each([
    'Fret Salvy, avec son accord écrit du 3 mars, peut vous en parler.',
    'Fret Salvy nous a autorisés à le citer.',
    'Nous citons Fret Salvy avec leur accord.',
  ])('beside its consent: « %s »', text => {
    expect(
      told({ notes: [{ text }, { text: 'Chez Fret Salvy, les pesées sont justes.' }] }),
    ).toEqual([])
  })
})

describe('Another client is left from another document', () => {
  test('where an offer that cites it aims at its teams', () => {
    expect(told({ references, objective: 'Donner un écran aux équipes de Fret Salvy' })).toEqual([
      'other-client-named Fret Salvy',
    ])
  })

  test.each([
    'Les équipes de Fret Salvy sont autonomes. Le plan est fait en accord avec vous.',
    'Le plan est fait avec votre accord chez Fret Salvy.',
  ])('beside another accord: « %s »', text => {
    expect(told({ notes: [{ text }] })).toEqual(['other-client-named Fret Salvy'])
  })
})
