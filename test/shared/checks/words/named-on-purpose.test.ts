import { describe, expect, test } from 'vitest'
import { found } from '../across/one-mission.ts'

const others = ['Aubert Négoce', 'Fret Salvy', 'Menuiserie Lacoste']
const told = (conclusion: string, name = 'Aubert Jardins') =>
  found({ client: { name }, others, reports: [{ conclusion }] })

describe('Another client is named on purpose', () => {
  test.each([
    'À ne pas confondre avec Aubert Négoce, qui n’est pas concernée.',
    'Rien dans ce rapport ne concerne Menuiserie Lacoste, où la mission est finie.',
    'Ce rapport ne porte que sur les serres, et Menuiserie Lacoste n’y figure pas. Sans lien avec Menuiserie Lacoste.',
    'Nous connaissons deux sociétés de votre groupe, dont Aubert Négoce.',
    'Le groupe Aubert réunit les serres et le négoce. Aubert Négoce est à Vannes.',
    'Aubert Négoce, société sœur, a le même progiciel.',
    'Votre transporteur habituel, Fret Salvy, livre le mardi.',
    'Les plants partent avec le transporteur Fret Salvy.',
    'Il a deux fournisseurs. Leur fournisseur de bois : Menuiserie Lacoste.',
  ])('« %s »', text => {
    expect(told(text)).toEqual([])
  })

  test('which holds wherever the document names it', () => {
    const text = 'Rien ici ne concerne Aubert Négoce. Les écrans sont ceux d’Aubert Négoce.'
    expect(told(text)).toEqual([])
  })
})

describe('Another client is left from another document', () => {
  test.each([
    ['Les équipes de Menuiserie Lacoste sont autonomes.', 'Menuiserie Lacoste'],
    ['Comme chez Fret Salvy, les pesées sont justes.', 'Fret Salvy'],
    ['Chez le client Fret Salvy, les pesées sont justes.', 'Fret Salvy'],
    ['Aubert Négoce gagne deux heures par jour.', 'Aubert Négoce'],
    ['Le transporteur est là. Fret Salvy gagne deux heures.', 'Fret Salvy'],
  ])('« %s »', (text, name) => {
    expect(told(text)).toEqual([`other-client-named ${name}`])
  })
})
