import { expect, test } from 'vitest'
import {
  inMegabytes,
  largestPacked,
  largestText,
  tooLargePacked,
  tooLargeText,
} from '../../../../shared/domain/workspace/import-limits.ts'

test('A file that is too large is refused with one figure, whoever refuses it', () => {
  expect(tooLargePacked).toContain(inMegabytes(largestPacked))
  expect(tooLargeText(30_000_000)).toBe(
    `Ce texte est trop gros (30\u00a0Mo)\u00a0: un texte à importer tient dans ${inMegabytes(largestText)}.`,
  )
})
