import { expect, test } from 'vitest'
import { runningTexts } from '../../../../shared/documents/parts/running-texts.ts'
import { emptyFirm } from '../../../../shared/domain/firm/firm.ts'

const firm = { ...emptyFirm(), name: 'Cabinet Rivage' }
const names = { document: 'Vendre en ligne', client: 'Ateliers du Lac' }
const withBrand = (texts: object) => ({ ...firm, brand: { ...firm.brand, ...texts } })

test('Every page says whose document it is and which, unless the firm has its own words', () => {
  expect(runningTexts(firm, names)).toEqual({
    header: 'Cabinet Rivage – Vendre en ligne',
    footer: 'Cabinet Rivage',
  })
  const own = withBrand({ headerText: '{{cabinet}} pour {{ client }}', footerText: '{{document}}' })
  expect(runningTexts(own, names)).toEqual({
    header: 'Cabinet Rivage pour Ateliers du Lac',
    footer: 'Vendre en ligne',
  })
})

test('Where there is no client to name, the dash beside it goes too', () => {
  const own = withBrand({
    headerText: '{{client}} – {{document}}',
    footerText: 'Libre – {{client}}',
  })
  expect(runningTexts(own, { ...names, client: '' })).toEqual({
    header: 'Vendre en ligne',
    footer: 'Libre',
  })
})

test('A name that looks like a pattern, and a field that is unknown, stay as they are', () => {
  const own = withBrand({ headerText: '{{client}} {{prix}}' })
  expect(runningTexts(own, { ...names, client: '$& {{document}}' }).header).toContain('$& ')
  expect(runningTexts(own, names).header).toBe('Ateliers du Lac {{prix}}')
})
