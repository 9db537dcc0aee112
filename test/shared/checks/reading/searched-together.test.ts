import { describe, expect, test } from 'vitest'
import { searchedTogether } from '../../../../shared/checks/reading/searched-together.ts'
import { fc } from '../../../properties.ts'

const patterns = [
  /%/,
  /mois/i,
  /\d ?h.*\(\s?\d/i,
  /:.*\d/,
  /\/[ \u00a0\u202f]?an|par an/,
  /€.*\b(?:reste)/is,
  /\s\d/,
  /[^a-z]{2,}/,
  /^\d/,
  /mois$/,
  /(?<!par )an\b/,
  /an(?! )/,
  /[$^]/,
]
const piece = fc.constantFrom(...'%:/(^$ 3\n', 'mois', '9 h', 'par an', 'an', '€', 'reste', 'MOIS')
const text = fc.array(piece, { maxLength: 6 }).map(pieces => pieces.join(''))

describe('Texts searched as one', () => {
  test('are those that hold the pattern each by itself', () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 8 }),
        fc.constantFrom(...patterns),
        (texts, pattern) => {
          const alone = [...texts.keys()].filter(rank => pattern.test(texts[rank] ?? ''))
          expect(searchedTogether(texts)(pattern)).toEqual(alone)
        },
      ),
    )
  })

  test('end where they end: what begins in one and goes on in the next is in neither', () => {
    expect(searchedTogether(['Remise :', '12 mois'])(/:\s*\d/)).toEqual([])
  })
})
