import { expect, test } from 'vitest'
import { importDocument } from '../../../../../shared/imports/kinds/imported-document.ts'

function concluded(signed: string) {
  const text = [
    '# Rapport final – Laines Tavel',
    '',
    '**Rédigé par :** Anne Roy',
    '**Date :** 30 mai 2025',
    '',
    '## Livrables remis',
    '- Plan des cuves',
    '',
    '## Conclusion',
    '',
    'Les cuves tournent.',
    '',
    signed,
  ]
  const read = importDocument(text.join('\n'), { newId: () => 'id', today: '2025-06-02' })
  if (read.kind === 'refused' || read.document.content.kind !== 'final') throw new Error('other')
  return read.document.content.report.conclusion
}

test.each([
  'Anne Roy',
  'A. Roy – Cap Conseil',
  'Anne Roy, consultante, Cap Conseil',
  '*Anne Roy – Cap Conseil*',
])('Who signs concludes nothing: « %s »', signed => {
  expect(concluded(signed)).toBe('Les cuves tournent.')
})

test.each(['Anne Roy reste joignable.', 'Paul Petit – Laines Tavel, en mai'])(
  '« %s » is no signature of the author',
  signed => {
    expect(concluded(signed)).toContain(signed)
  },
)
