import { expect, it } from 'vitest'
import { withCloseItems, withTypedMarks } from '../../../../shared/imports/text/typed-marks.ts'

it.each([
  ['\\- Relever les cuves', '- Relever les cuves'],
  ['1\\. Relever les cuves', '1. Relever les cuves'],
  ['  2\\) Peser', '  2) Peser'],
  ['À faire :\n\n\\* Relever', 'À faire :\n\n* Relever'],
  ['\\* Relever\n\n\\* Peser', '* Relever\n\n* Peser'],
])('A typed mark is one of a list: %j', (text, marked) => {
  expect(withTypedMarks(text)).toBe(marked)
})

it.each(['\\* hors frais', '\\+ 5 %', '2031\\. Une année calme', '\\-5 %', 'Un \\- deux', '- Un'])(
  'Others are words: %j',
  text => {
    expect(withTypedMarks(text)).toBe(text)
  },
)

it('Items of one list stand together, those of two do not', () => {
  expect(withCloseItems('- Un\n\n- Deux\n\nFin\n\n- Un\n\n1. Deux')).toBe(
    '- Un\n- Deux\n\nFin\n\n- Un\n\n1. Deux',
  )
})
