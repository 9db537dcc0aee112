import { describe, expect, it } from 'vitest'
import { closeClients } from '../../../shared/imports/close-clients.ts'

const clients = ['TechParts SAS', 'Verrerie Dumas', 'Métal Fab', 'Agro'].map((name, index) => ({
  id: String(index),
  name,
  contacts: [],
}))
const closeTo = (name: string) => closeClients(clients, name).map(client => client.name)

describe('A name may mean a client without saying so', () => {
  it.each([
    ['TechPart', 'TechParts SAS'],
    ['Verrerie Dumaz', 'Verrerie Dumas'],
    ['Verrerie Dumas Lyon', 'Verrerie Dumas'],
    ['Verrerie', 'Verrerie Dumas'],
    ['MetalFab', 'Métal Fab'],
  ])('%s: %s', (name, close) => {
    expect(closeTo(name)).toEqual([close])
  })

  it.each(['TECHPARTS', 'Boulangerie Moderne', 'Acro', 'Dumas', ''])('« %s » means none', name => {
    expect(closeTo(name)).toEqual([])
  })
})
