import { expect, test } from 'vitest'
import { matchesIn } from '../../../shared/values/matches-in.ts'

const texts = ['', 'de 3 à 5 jours', '12 %, puis 8 %', 'aucun', '3', ' 3  4 ']
const patterns = [/\d+/g, /(\d+)(?: (%))?/g, /\s*/g, /(?<=de )\d/gu, /$/g]

test('The matches of a text are those of matchAll, however often they are asked for', () => {
  for (const text of [...texts, ...texts])
    for (const pattern of patterns)
      expect(matchesIn(text, pattern)).toEqual([...text.matchAll(pattern)])
})
