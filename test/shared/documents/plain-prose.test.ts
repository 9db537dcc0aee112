import { expect, test } from 'vitest'
import { plainBlocks } from '../../../shared/documents/plain-prose.ts'
import { markdownBlocks } from '../../../shared/documents/prose.ts'
import { fc } from '../../properties.ts'

const pieces = [
  ...['Un mot', 'deux', ' ', '  ', '\n', '\n\n', '\n\n\n', '- ', '-', '1. ', '12 %', '5) ', '+ '],
  ...['# ', '> ', '* ', '**', '_', '`', '~', '!', '?', ' : ', '« »', '---', '===', '\t', '\r\n'],
  ...['[a](b)', '<b>', '&amp;', 'www.a.fr', 'a@b.fr', '|', '\\', '\u00a0', '…', 'é', '.', ')'],
]

test('What is read without the parser is what the parser would read', () => {
  const prose = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map(each => each.join(''))
  fc.assert(
    fc.property(prose, markdown => {
      const blocks = plainBlocks(markdown)
      if (blocks === undefined || markdown.trim() === '') return
      expect(blocks).toEqual(markdownBlocks(markdown))
    }),
    { numRuns: 3000 },
  )
})

test('Sentences and lists of them need no parser, whatever they count', () => {
  const markdown =
    'Après débat :\nnous gardons tout !\n\n- 12 erreurs\n- 98 % à l’heure\n\n5 agences.'
  expect(plainBlocks(markdown)?.map(({ kind }) => kind)).toEqual(['paragraph', 'list', 'paragraph'])
})
