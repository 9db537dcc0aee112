import { describe, expect, test } from 'vitest'
import { checkWorkspace } from '../../../../../shared/checks/check-workspace.ts'
import { found, workspaceOf } from '../one-mission.ts'

const team = { client: [{ name: 'Valérie Sorel', role: 'Présidente' }], firm: [] }
const report = (texts: readonly string[]) => ({
  brief: { team },
  reports: [{ highlights: texts.map(text => ({ tone: 'good', text })) }],
})
const inReport = (...texts: string[]) => found(report(texts))

describe('Two people of one family are told apart', () => {
  test.each([
    'Essai conduit par Valéry Sorel, votre chef de culture, sur deux serres',
    'Essai conduit par Valéry Sorel (chef de culture)',
    'Votre chef de culture, Valéry Sorel, a conduit l’essai',
    'Merci à Valéry et Valérie Sorel',
    'Merci à Valérie Sorel et Valéry Sorel',
    'Valérie et Valéry Sorel, chez vous, sont deux personnes. Essai fait par Valéry Sorel',
    'Essai fait par Valéry Sorel. Valéry est le frère de Valérie',
    'Essai fait par Valéry Sorel. Ne pas confondre Valéry et Valérie',
  ])('by what the report says: « %s »', text => {
    expect(inReport(text)).toEqual([])
  })

  test('or where each is named in several places', () => {
    const of = (name: string) => [`Essai fait par ${name}`, `Plan relu par ${name}`]
    expect(inReport(...of('Valéry Sorel'), ...of('Valérie Sorel'))).toEqual([])
  })
})

describe('One person is misspelt', () => {
  test.each([
    'Essai conduit par Valéry Sorel',
    'Essai conduit par Valéry Sorel, présidente, sur deux serres',
    'Essai conduit par Valéry Sorel (présidente)',
    'Essai conduit par Valéry Sorel, sur deux serres, puis par Luc Ormeau, chef de culture',
    'Essai conduit par Valéry Sorel (30 min)',
  ])('« %s »', text => {
    expect(inReport(text)).toEqual(['unknown-person Valéry Sorel'])
  })

  test('once for each name, in words that are true', () => {
    const messages = (...texts: string[]) =>
      checkWorkspace(workspaceOf(report(texts)), '2025-12-01').map(({ message }) => message)
    expect(messages('Plan relu par Valéry Sorel')).toEqual([
      'Valéry Sorel n’apparaît nulle part ailleurs ; le brief nomme Valérie Sorel.',
    ])
    expect(messages('Plan relu par Valéry Sorel (30 min)', 'Merci à Valéry Sorel')).toEqual([
      'Valéry Sorel a presque le nom de Valérie Sorel, que nomme le brief : est-ce une autre personne ?',
    ])
  })
})
