import { expect, test } from 'vitest'
import { isImportable, reviewOf } from '../../../../../renderer/features/imports/review/review.ts'
import { stubDocument } from '../../../../../shared/imports/kinds/stub-document.ts'

const title = '# Rapport mensuel - Verrerie Dumas'

test('Of a document that is only announced, what is told is taken, and a bare title is not', () => {
  const told = stubDocument(`${title}\n\nFour réglé, budget tenu.`, 'monthly')
  const bare = stubDocument(title, 'monthly')
  expect([told, bare].map(document => isImportable({ document }))).toEqual([true, false])
})

test('What announces no kind of document that is known is left out', () => {
  const source = { kind: 'document' as const, name: 'a.md', text: '', repaired: false }
  const document = stubDocument('# Sommaire\n\n1. Un rapport', undefined)
  expect(reviewOf({ ...source, document }, '0').isAccepted).toBe(false)
})
