import { expect, it } from 'vitest'
import { folded, searchWords } from '../../../shared/french/folded.ts'

it('is blind to accents, case, ligatures, apostrophes and spaces', () => {
  expect(folded('  L’Œuvre  RÉUNIE à\u00a0Æble ')).toBe("l'oeuvre reunie a aeble")
  expect(folded('e\u0301te\u0301')).toBe(folded('Été'))
  expect(folded('sous‑traitance – 2024')).toBe('sous-traitance - 2024')
  expect(folded('L`ÎLE, d´Yeu')).toBe("l'ile, d yeu")
})

it('takes a plural for its singular, and leaves short words and figures alone', () => {
  expect(searchWords('Les missions d’Élodie')).toEqual(['les', 'mission', 'd', 'elodie'])
  expect(searchWords('réseaux réseau')).toEqual(['reseau', 'reseau'])
  expect(searchWords('n° 2024-007')).toEqual(['n', '2024', '007'])
  expect(searchWords(' … ')).toEqual([])
})
