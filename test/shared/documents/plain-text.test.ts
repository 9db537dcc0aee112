import { expect, it } from 'vitest'
import { plainText } from '../../../shared/documents/plain-text.ts'

it('an e-mail keeps its paragraphs and its lists, without the marks of Markdown', () => {
  const markdown =
    'Bonjour **Ana**,\n\nDeux points :\n\n- le *prix*\n- la date\n\n1. voir\n2. signer\n\nBien à vous,\\\nClaire'
  expect(plainText(markdown)).toBe(
    'Bonjour Ana,\n\nDeux points :\n\n- le prix\n- la date\n\n1. voir\n2. signer\n\nBien à vous,\nClaire',
  )
})

it('a signature keeps its lines, however they were broken', () => {
  for (const end of ['\n', '  \n', '\\\n']) {
    expect(plainText(`- un point\n- deux\n\nÀ vous,${end}Claire${end}Rivage`)).toBe(
      '- un point\n- deux\n\nÀ vous,\nClaire\nRivage',
    )
  }
})

it('what is escaped or left to fill is written as it reads', () => {
  expect(plainText('Pour {{budget\\_max}} \\* 2')).toBe('Pour {{budget_max}} * 2')
  expect(plainText('')).toBe('')
})
