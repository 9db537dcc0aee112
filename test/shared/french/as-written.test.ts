import { describe, expect, it } from 'vitest'
import { asWritten, titleAsWritten } from '../../../shared/french/as-written.ts'

describe('A title in capitals is written as a sentence would', () => {
  const text = `# RAPPORT MENSUEL – ATELIERS MORVAN (MOIS 2)
Les Ateliers Morvan ont passé ce mois à préparer leur ERP. Le CRM suit.`

  it.each([
    ['ATELIERS MORVAN (MOIS 2)', 'Ateliers Morvan (mois 2)'],
    ['DÉPLOIEMENT DE L’ERP CHEZ MORVAN', 'Déploiement de l’ERP chez Morvan'],
    ['CRM', 'CRM'],
    ['MOIS 2', 'Mois 2'],
    ['Ateliers MORVAN', 'Ateliers MORVAN'],
    ['', ''],
  ])('« %s » becomes « %s »', (title, written) => {
    expect(titleAsWritten(title, text)).toBe(written)
  })

  it.each([
    ['SUITES DU COPIL', 'Suites du COPIL'],
    ['PRIORISATION', 'Priorisation'],
    ['AVIS DU CSE', 'Avis du CSE'],
  ])(
    'what sentences write in capitals stays so, what titles do does not: « %s »',
    (title, written) => {
      const minutes =
        '### 3. PRIORISATION (14h - 15h)\n\n**SUITES DU COPIL :** le COPIL a lu l’avis du CSE.'
      expect(titleAsWritten(title, minutes)).toBe(written)
    },
  )

  it('a name keeps the capitals that are its own', () => {
    expect(titleAsWritten('PHARMATEC LYON', 'Chez PharmaTec, à Lyon.')).toBe('PharmaTec Lyon')
  })
})

describe('A name in capitals is the one that a sentence writes', () => {
  it('with its capitals', () => {
    expect(asWritten('ATELIERS MORVAN', 'Les Ateliers Morvan comptent 20 salariés.')).toBe(
      'Ateliers Morvan',
    )
  })

  it('and stays where no sentence names it', () => {
    expect(asWritten('ATELIERS MORVAN', 'Les ateliers morvan.')).toBe('ATELIERS MORVAN')
  })
})

it('A client that the document calls by the end of its name is written as it writes it', () => {
  const text = '# OFFRE – CAMPING LES AULNES\n\nLes Aulnes accueillent 300 familles.'
  expect(asWritten('CAMPING LES AULNES', text)).toBe('Camping Les Aulnes')
  expect(asWritten('CAMPING LES AULNES', '# OFFRE – CAMPING LES AULNES')).toBe('CAMPING LES AULNES')
})
