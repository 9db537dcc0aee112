import { expect, it } from 'vitest'
import { wordHider } from '../../../../shared/domain/reference/hidden-words.ts'

it.each([
  [['Odoo'], 'Équipées d’Odoo, et d’ODOO seul', 'Équipées d’[…], et d’[…] seul'],
  [['Odoo', 'Odoo Enterprise'], 'Odoo Enterprise', '[…]'],
  [['Fer'], 'Fer et ferraille, Ferrero', '[…] et ferraille, Ferrero'],
  [["L'Étoile"], 'Le site L’Étoile', 'Le site […]'],
  [['C++ (embarqué)'], 'En C++ (embarqué) surtout', 'En […] surtout'],
  [['', '  '], 'Rien à cacher', 'Rien à cacher'],
])('Without the words %s, « %s » reads « %s »', (words, text, hidden) => {
  expect(wordHider(words)(text)).toBe(hidden)
})
