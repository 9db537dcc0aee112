import { describe, expect, it } from 'vitest'
import { clientMeant } from '../../../../shared/imports/plan/client-meant.ts'

const clients = [
  'Laiterie du Puy SAS',
  'Clinique Saint-Roch',
  'Ateliers Brun',
  'L’Atelier vert',
  'Ville de Saint-Maur',
].map((name, index) => ({ id: String(index), name, contacts: [] }))

describe('One client bears slightly different names from one document to the other', () => {
  it.each([
    ['La Laiterie du Puy', 'Laiterie du Puy SAS'],
    ['LAITERIE DU PUY', 'Laiterie du Puy SAS'],
    ['Clinique St-Roch', 'Clinique Saint-Roch'],
    ['Clinique Saint Roch', 'Clinique Saint-Roch'],
    ['Atelier Brun', 'Ateliers Brun'],
    ['Mairie de St-Maur', 'Ville de Saint-Maur'],
    ['Atelier vert', 'L’Atelier vert'],
  ])('%s is %s', (name, meant) => {
    expect(clientMeant(clients, name)?.name).toBe(meant)
  })

  it.each(['Laiterie', 'Clinique Sainte-Roch', 'Ateliers Bruns', 'Atelier'])(
    '« %s » is for the reader to decide',
    name => {
      expect(clientMeant(clients, name)).toBeUndefined()
    },
  )
})
