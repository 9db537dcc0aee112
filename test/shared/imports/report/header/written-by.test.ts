import { expect, test } from 'vitest'
import { authorsIn } from '../../../../../shared/imports/report/header/written-by.ts'

test.each([
  ['Studio Aulne (Anne Roy)', ['Anne Roy']],
  ['Anne Roy (Paul Blin, directeur de mission, était en congé du 3 au 12 mai)', ['Anne Roy']],
  ['Anne Roy (consultante)', ['Anne Roy']],
  ['Anne Roy et Paul Blin', ['Anne Roy', 'Paul Blin']],
  ['Anne Roy, avec Paul Blin', ['Anne Roy', 'Paul Blin']],
  ['Anne Roy avec Paul Blin et Luc Petit', ['Anne Roy', 'Paul Blin', 'Luc Petit']],
  ['Anne Roy, consultante, avec Paul Blin', ['Anne Roy', 'Paul Blin']],
  ['Anne Roy (avec Paul Blin)', ['Anne Roy', 'Paul Blin']],
  ['Anne Roy, avec l’aide des équipes', ['Anne Roy']],
  ['Anne Roy (relu avec Paul Blin)', ['Anne Roy']],
])('Who wrote it: « %s »', (text, authors) => {
  expect(authorsIn(text)).toEqual(authors)
})
