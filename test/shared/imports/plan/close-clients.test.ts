import { describe, expect, it } from 'vitest'
import { closeClients, likelyClient } from '../../../../shared/imports/plan/close-clients.ts'

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
    ['Dumas', 'Verrerie Dumas'],
    ['MetalFab', 'Métal Fab'],
  ])('%s: %s', (name, close) => {
    expect(closeTo(name)).toEqual([close])
  })

  it.each(['TECHPARTS', 'Boulangerie Moderne', 'Acro', 'Fab', ''])('« %s » means none', name => {
    expect(closeTo(name)).toEqual([])
  })
})

describe('Where nobody can be asked, a shortened name is that of the only client it may mean', () => {
  it.each([
    ['Dumas', 'Verrerie Dumas'],
    ['Verrerie Dumas & Fils', 'Verrerie Dumas'],
    ['Cabinet TechParts', 'TechParts SAS'],
  ])('%s: %s', (name, meant) => {
    expect(likelyClient(clients, name)?.name).toBe(meant)
  })

  it.each(['Verrerie', 'TechPart', 'Boulangerie Dumont'])('« %s » is another one', name => {
    expect(likelyClient(clients, name)).toBeUndefined()
  })

  it('two that it may mean are not told apart', () => {
    const two = [...clients, { id: 'two', name: 'Garage Dumas', contacts: [] }]
    expect(likelyClient(two, 'Dumas')).toBeUndefined()
  })
})
