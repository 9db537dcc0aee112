import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'

/** A brief whose envelope is of 40 000 €, which says but this. */
function brief(text: string) {
  return { brief: { budget: { envelope: 4_000_000 }, constraints: [text] } }
}

test.each(
  Object.entries({
    'Toutes taxes comprises, l’enveloppe s’élève à 49 000 €.': '49 000 €',
    'TTC, le budget total est de 48 500 €': '48 500 €',
    'Le montant de la prestation est donc de 47 000 € TTC.': '47 000 €',
    'L’enveloppe convenue : 48 400 € TTC': '48 400 €',
  }),
)('« %s » is no envelope of 40 000 € with VAT', (text, stated) => {
  expect(found(brief(text))).toEqual([`total-mismatch ${stated}`])
})

test('Nor in a report, or for the price of an option', () => {
  const told = 'Toutes taxes comprises, l’enveloppe s’élève à 49 000 €.'
  expect(found({ ...brief('Gel tardif'), reports: [{ conclusion: told }] })).toHaveLength(1)
})

test.each([
  'Toutes taxes comprises, l’enveloppe s’élève à 48 000 €.',
  'Toutes taxes comprises, l’enveloppe s’élève à 42 200 €.',
  'TTC, le budget total est d’environ 49 000 €',
  'TTC, le budget total est de 49 k€',
  'Le budget de la pépinière est de 49 000 € TTC.',
  'Le budget total est de 60 000 € TTC, serres comprises.',
  'Le terreau coûte 49 000 € TTC.',
  'L’enveloppe est de 40 000 € TTC.',
])('« %s » may be', text => {
  expect(found(brief(text))).toEqual([])
})
