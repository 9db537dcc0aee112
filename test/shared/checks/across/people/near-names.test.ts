import { describe, expect, test } from 'vitest'
import { found } from '../one-mission.ts'

const team = {
  client: [{ name: 'Luc Pichon', role: 'Chef de serre' }, { name: 'Anne Roy' }],
  firm: [{ name: 'Jeanne Morin' }],
}
const inReport = (...texts: string[]) =>
  found({
    brief: { team },
    reports: [{ highlights: texts.map(text => ({ tone: 'good', text })) }],
  })

describe('A name', () => {
  test.each([
    'Plan relu par Luc Pichard avant l’envoi',
    'Plan relu par Luc Pichonne avant l’envoi',
  ])('that begins as one of the team’s is its own: « %s »', text => {
    expect(inReport(text)).toHaveLength(1)
  })

  test.each([
    'Plan relu par Luc Pichon avant l’envoi',
    'Plan relu par Marc Pichard avant l’envoi',
    'Plan relu par Luc Piquet avant l’envoi',
    'Plan relu par Anne Royer avant l’envoi',
  ])('may be somebody else’s: « %s »', text => {
    expect(inReport(text)).toEqual([])
  })

  test('is spelt in one way by a report that lists nobody of that name', () => {
    expect(inReport('Merci à Sabrina Costa (vendeuse)', 'Devis refaits par Sabrina Coste')).toEqual(
      ['unknown-person Sabrina Coste'],
    )
    expect(inReport('Devis refaits par Sabrina Coste', 'Merci à Sabrina Costa (vendeuse)')).toEqual(
      ['unknown-person Sabrina Coste'],
    )
  })

  test('may be near another, where each has a post', () => {
    expect(
      inReport('Merci à Sabrina Costa (vendeuse)', 'Merci à Sabrina Coste (comptable)'),
    ).toEqual([])
    expect(inReport('Merci à Sabrina Costa', 'Merci à Sabine Coste')).toEqual([])
  })
})

describe('The team of a brief', () => {
  const withTeam = (name: string) =>
    found({
      people: ['Sophie Laurent', 'Paul Vidal'],
      brief: { team: { client: [], firm: [{ name }] } },
    })

  test('spells those of the firm as the firm does', () => {
    expect(withTeam('Sophie Laurens')).toEqual(['unknown-person Sophie Laurens'])
    expect(withTeam('Sofie Laurent')).toEqual(['unknown-person Sofie Laurent'])
  })

  test.each(['Sophie Laurent', 'Sophie', 'Julie Morin', 'Paul Vial-Roche', 'Paule Laurent'])(
    'may have others: « %s »',
    name => {
      expect(withTeam(name)).toEqual([])
    },
  )
})
