import { expect, test } from 'vitest'
import { originalAround, originalWords } from '../../../../shared/checks/reading/original-words.ts'
import { folded } from '../../../../shared/french/folded.ts'
import { fc } from '../../../properties.ts'

test('What a finding quotes keeps its accents, its capitals and its spaces', () => {
  const text = '  L’Échange  téléphonique de lundi dernier, à Saint-Étienne : l’œuvre réunie…'
  const place = folded(text).indexOf('echange telephonique')
  expect(originalWords(text, place, 'echange telephonique'.length)).toBe('Échange  téléphonique')
  expect(originalAround(text, folded(text).indexOf('oeuvre'), 6)).toContain('l’œuvre réunie')
})

test('Whatever the text, the words quoted fold into those that were found', () => {
  const letters = fc.constantFrom(...'aÉœ ’« »\u00a0e\u0301½…ﬁT\n'.split(''))
  fc.assert(
    fc.property(
      fc.array(letters, { maxLength: 30 }),
      fc.nat(29),
      fc.nat(9),
      (drawn, from, length) => {
        const text = drawn.join('')
        const words = folded(text)
        const start = Math.min(from, words.length)
        const found = words.slice(start, start + length)
        fc.pre(found.trim() === found && found !== '')
        expect(folded(originalWords(text, start, length))).toContain(found)
      },
    ),
    { numRuns: 2000 },
  )
})
