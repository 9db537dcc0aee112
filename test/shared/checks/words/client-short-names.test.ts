import { describe, expect, test } from 'vitest'
import { found } from '../across/one-mission.ts'

const others = [
  'Camping Les Grandes Dunes',
  'Cliniques Vétérinaires Les Aubépines',
  'Coopérative Val d’Ourche',
  'Papeteries du Lignon',
]
const told = (conclusion: string) => found({ others, reports: [{ conclusion }] })

describe('Another client', () => {
  test.each([
    ['L’équipe des Grandes Dunes est autonome.', 'Camping Les Grandes Dunes'],
    ['À vérifier avec la réception des Grandes Dunes.', 'Camping Les Grandes Dunes'],
    ['Merci à la direction des Aubépines.', 'Cliniques Vétérinaires Les Aubépines'],
    ['L’équipe du Val d’Ourche a signé.', 'Coopérative Val d’Ourche'],
  ])('is known without the word of its trade: « %s »', (text, name) => {
    expect(told(text)).toEqual([`other-client-named ${name}`])
  })

  test.each([
    'Le vent forme de grandes dunes devant la serre.',
    'Les producteurs du Val d’Ourche livrent le mardi.',
    'Une haie d’aubépines borde la serre.',
    'Les serres du Lignon sont pleines.',
    'Rue des Aubépines, le quai est fermé.',
  ])('is not what else bears its name: « %s »', text => {
    expect(told(text)).toEqual([])
  })

  test('is told once, by its whole name where that is there', () => {
    expect(told('Camping Les Grandes Dunes : l’équipe des Grandes Dunes signe.')).toEqual([
      'other-client-named Camping Les Grandes Dunes',
    ])
  })

  test('may be cited as a reference', () => {
    const references = [
      { client: 'Les Grandes Dunes', project: 'Site de l’équipe des Grandes Dunes' },
    ]
    expect(found({ others, proposal: { references } })).toEqual([])
  })
})
