import { expect, test } from 'vitest'
import { authorsIn } from '../../../../../shared/imports/report/header/written-by.ts'

test.each([
  ['Studio Aulne (Anne Roy)', ['Anne Roy']],
  ['Anne Roy (Paul Blin, directeur de mission, était en congé du 3 au 12 mai)', ['Anne Roy']],
  ['Anne Roy (consultante)', ['Anne Roy']],
  ['Anne Roy et Paul Blin', ['Anne Roy', 'Paul Blin']],
])('Who wrote it: « %s »', (text, authors) => {
  expect(authorsIn(text)).toEqual(authors)
})
