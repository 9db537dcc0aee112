import { describe, expect, it } from 'vitest'
import { read } from './invented-offer.ts'

const aims = ['## Vos objectifs', '- Répondre sous 48 h', '']
const referencesOf = (...lines: string[]) => read(...aims, ...lines).proposal.references

const planning = { client: 'Cidrerie Morvan', project: 'planning de cave' }
const bagging = { client: 'Moulins Tardieu', project: 'ligne d’ensachage' }

describe('References are known by their shape, whatever their title', () => {
  it.each(['## Déjà vécu ailleurs', '## Dans votre métier', '## 9. Une référence proche'])(
    '« %s »',
    title => {
      const lines = [
        title,
        '',
        '**Cidrerie Morvan** (Vannes)',
        '- Projet : planning de cave',
        '- Résultat : pertes réduites de 18 %',
        '- Contact : Yann Kerdal, directeur',
        '',
        '**Moulins Tardieu**',
        '- Mission : ligne d’ensachage',
        '- Résultats : 12 jours gagnés',
      ]
      expect(referencesOf(...lines)).toEqual([
        {
          client: 'Cidrerie Morvan',
          project: 'planning de cave (Vannes)',
          result: 'pertes réduites de 18 %',
          contact: 'Yann Kerdal, directeur',
        },
        { ...bagging, result: '12 jours gagnés' },
      ])
      expect(JSON.stringify(read(...aims, ...lines).unrecognised)).not.toContain('Cidrerie')
    },
  )

  it('under a heading for each client', () => {
    const read = referencesOf(
      '## Déjà vécu ailleurs',
      '### Cidrerie Morvan',
      '- Projet : planning de cave',
      '- Résultat : pertes réduites de 18 %',
      '### Moulins Tardieu',
      '- Projet : ligne d’ensachage',
      '- Résultat : 12 jours gagnés',
    )
    expect(read).toEqual([
      { ...planning, result: 'pertes réduites de 18 %' },
      { ...bagging, result: '12 jours gagnés' },
    ])
  })

  it.each(['## Références', '## Déjà vécu ailleurs'])('one step in, under « %s »', title => {
    const read = referencesOf(
      title,
      '- **Cidrerie Morvan**',
      '  - Projet : planning de cave',
      '  - Résultat : pertes réduites de 18 %',
      '- **Moulins Tardieu**',
      '  - Projet : ligne d’ensachage',
      '  - Résultat : 12 jours gagnés',
    )
    expect(read).toEqual([
      { ...planning, result: 'pertes réduites de 18 %' },
      { ...bagging, result: '12 jours gagnés' },
    ])
  })

  it('line by line below a name and its town', () => {
    const read = referencesOf(
      '## Déjà vécu ailleurs',
      '',
      '**Cidrerie Morvan**, Vannes  ',
      'Projet : planning de cave  ',
      'Résultat : en cours',
    )
    expect(read).toEqual([
      { ...planning, project: 'planning de cave (Vannes)', result: 'en cours' },
    ])
  })

  it('in the rows of a table', () => {
    const read = referencesOf(
      '## Déjà vécu ailleurs',
      '',
      '| Client | Projet | Résultat |',
      '|---|---|---|',
      '| Cidrerie Morvan | planning de cave | pertes réduites de 18 % |',
    )
    expect(read).toEqual([{ ...planning, result: 'pertes réduites de 18 %' }])
  })
})

describe('What looks like a reference and is none', () => {
  it('tells what a phase brings', () => {
    const { references } = read(
      ...aims,
      '## Notre démarche',
      '**Phase 1 – Diagnostic (2 semaines)**',
      '- Objet : comprendre les flux',
      '- Résultat : une carte des flux',
    ).proposal
    expect(references).toEqual([])
  })

  it('tells who works, and how to reach them', () => {
    const { references } = read(
      ...aims,
      '## Ceux qui seront là',
      '**Nora Feld**',
      '- Mission : pilotage',
      '- Contact : 06 00 00 00 00',
    ).proposal
    expect(references).toEqual([])
  })

  it('tells a result among other lines', () => {
    const { references, notes } = read(
      ...aims,
      '## Bon à savoir',
      'Le projet ne demande aucun achat.',
      '- Projet : sans achat',
      '- Résultat : visible en juin',
    ).proposal
    expect(references).toEqual([])
    expect(JSON.stringify(notes)).toContain('visible en juin')
  })
})
