import { describe, expect, it } from 'vitest'
import { bareWords } from '../../../../shared/french/bare-words.ts'
import { folded } from '../../../../shared/french/folded.ts'
import { civility, withoutCivility } from '../../../../shared/french/names/civilities.ts'

const polite = [
  'M. Anne Roy',
  'M Anne Roy',
  'Mr Anne Roy',
  'Mme Anne Roy',
  'Mlle Anne Roy',
  'Monsieur Anne Roy',
  'Madame Anne Roy',
  'Mademoiselle Anne Roy',
  'Dr. Anne Roy',
  'Docteure Anne Roy',
  'Pr Anne Roy',
  'Professeur Anne Roy',
  'Me Anne Roy',
  'Maître Anne Roy',
]

describe('A civility', () => {
  it.each(polite)('is no part of the name: « %s »', name => {
    expect(withoutCivility(name)).toBe('Anne Roy')
    expect(withoutCivility(folded(name))).toBe('anne roy')
    expect(withoutCivility(bareWords(name))).toBe('anne roy')
  })

  it.each(['Maurice Roy', 'Mélanie', 'Drouet Roy', 'Prosper Roy', 'Maîtrise d’œuvre', 'Mme'])(
    'is not the start of a name: « %s »',
    name => expect(withoutCivility(name)).toBe(name),
  )

  it('is found as it is written, and nowhere in a plain word', () => {
    const found = new RegExp(`\\b${civility} (\\p{Lu}\\p{L}+)`, 'gu')
    const said = 'Maître Roy, Mme Blin et Dr Petit ont vu M. Diallo ; le Me de Lyon, non.'
    expect([...said.matchAll(found)].map(([, name]) => name)).toEqual([
      'Roy',
      'Blin',
      'Petit',
      'Diallo',
    ])
  })
})
