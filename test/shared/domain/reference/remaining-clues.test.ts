import { describe, expect, it } from 'vitest'
import { remainingClues } from '../../../../shared/domain/reference/remaining-clues.ts'

const clues = (text: string, known: string[] = []) =>
  remainingClues([text], known).map(clue => clue.text)

describe('what still tells whose a reference is', () => {
  it('are names inside a sentence, and names with a capital inside anywhere', () => {
    expect(clues('Le client quitte Sage pour Odoo. InoxDesign le devance.')).toEqual([
      'Sage',
      'Odoo',
      'InoxDesign',
    ])
    expect(clues('Une école de la vallée de Haute Savoie')).toEqual(['Haute Savoie'])
  })

  it('are not the first words of sentences, nor acronyms, nor what may be told', () => {
    expect(clues('Former les équipes. Suivre les lots\u00a0: Un ERP')).toEqual([])
    expect(clues('Menée par Marc Dubois, puis par Dubois', ['Marc Dubois'])).toEqual([])
  })

  it('are not the particles of a name that may be told', () => {
    const person = 'Jean-Baptiste de La Rochefoucauld-Montmorency'
    expect(clues(`Menée par ${person}, puis par La Rochefoucauld-Montmorency`, [person])).toEqual(
      [],
    )
    expect(clues('Menée avec La Rochefoucauld', [person])).toEqual(['La Rochefoucauld'])
  })

  it('are figures that few companies share, and dates', () => {
    const text = 'Huit magasins, 250 salariés et 12,5 M€ entre mars 2024 et le 15 juin 2024'
    expect(remainingClues([text], [])).toEqual([
      { kind: 'figure', text: '12,5 M€' },
      { kind: 'figure', text: 'Huit magasins' },
      { kind: 'figure', text: '250 salariés' },
      { kind: 'date', text: 'mars 2024' },
      { kind: 'date', text: '15 juin 2024' },
    ])
  })

  it('are each told once', () => {
    expect(remainingClues(['chez Odoo', 'avec Odoo'], [])).toHaveLength(1)
  })
})
