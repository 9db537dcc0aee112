import { describe, expect, test } from 'vitest'
import { found } from '../across/one-mission.ts'

const others = ['Brasserie du Lac', 'Scierie Hautemont', 'Groupe Ader']
const told = (conclusion: string, more: object = {}) =>
  found({ others, reports: [{ conclusion }], ...more })

describe('The people of a trade that is another client’s', () => {
  test.each([
    ['Le plan a été présenté aux opérateurs de la brasserie le 20 mai.', 'brasserie'],
    ['L’équipe de la scierie est formée.', 'scierie'],
    ['Merci à la direction de la brasserie.', 'brasserie'],
  ])('are none of this one’s: « %s »', (text, stated) => {
    expect(told(text)).toEqual([`other-client-named ${stated}`])
  })

  test.each([
    'Les livraisons de la brasserie passent par le quai.',
    'Les équipes de la brasserie voisine ont été consultées.',
    'Les équipes de la brasserie Leroux ont été consultées.',
    'Les équipes de la fromagerie sont formées.',
    'Les équipes du groupe sont formées.',
    'L’équipe de la scierie est formée. La scierie des Aulnes livre le bois.',
  ])('may be told of otherwise: « %s »', text => {
    expect(told(text)).toEqual([])
  })

  test('are the client’s own, where its sheet or its brief says so', () => {
    const text = 'L’équipe de la scierie est formée.'
    expect(told(text, { client: { sector: 'Pépinière et scierie' } })).toEqual([])
    expect(told(text, { brief: { situation: ['Une scierie en contrebas'] } })).toEqual([])
  })
})

describe('A client whose name tells its town', () => {
  const inTowns = ['Verger Malvaux (Crest)']

  test('is named without it', () => {
    const reports = [{ conclusion: 'Merci aux équipes du Verger Malvaux.' }]
    expect(found({ others: inTowns, reports })).toEqual([
      'other-client-named Verger Malvaux (Crest)',
    ])
  })

  test('is no other than its namesake of another town', () => {
    const reports = [{ conclusion: 'Merci aux équipes des Pépinières Aubert.' }]
    expect(found({ others: ['Pépinières Aubert (Die)'], reports })).toEqual([])
  })
})
