import { describe, expect, it } from 'vitest'
import { withProperties } from '../../../electron/printing/pdf-properties.ts'
import { readPdf, readsPdf } from '../../office/read-pdf.ts'

const properties = {
  title: 'Proposition – Été (v1)',
  subject: 'Étude',
  author: 'Claire Fontaine, Atelier',
  keywords: ['étude', 'site'],
}

/** One empty page, as Chromium ends its files. */
function onePage(): Uint8Array {
  const objects = [
    "1 0 obj\n<</Creator (Mozilla)\n/CreationDate (D:20261122172628+00'00')>>\nendobj\n",
    '2 0 obj\n<</Type /Catalog\n/Pages 3 0 R>>\nendobj\n',
    '3 0 obj\n<</Type /Pages\n/Count 1\n/Kids [4 0 R]>>\nendobj\n',
    '4 0 obj\n<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 595 842]>>\nendobj\n',
  ]
  let file = '%PDF-1.4\n'
  const rows = objects.map(object => {
    const row = `${String(file.length).padStart(10, '0')} 00000 n \n`
    file += object
    return row
  })
  const trailer = 'trailer\n<</Size 5\n/Root 2 0 R\n/Info 1 0 R>>\n'
  const table = `xref\n0 5\n0000000000 65535 f \n${rows.join('')}`
  return Buffer.from(`${file}${table}${trailer}startxref\n${file.length}\n%%EOF\n`, 'latin1')
}

describe('a PDF carries the properties of its document', () => {
  it('after its pages, which stay as they were byte for byte', () => {
    const pages = onePage()
    const named = Buffer.from(withProperties(pages, properties))
    expect(named.subarray(0, pages.length).equals(pages)).toBe(true)
    expect(named.subarray(pages.length).toString('latin1')).not.toContain('Mozilla')
  })

  it.skipIf(!readsPdf)('and a reader of PDF finds them, accents and all', () => {
    const { info, pages } = readPdf(withProperties(onePage(), properties))
    expect(pages).toHaveLength(1)
    expect(info).toMatchObject({
      Title: 'Proposition – Été (v1)',
      Subject: 'Étude',
      Author: 'Claire Fontaine, Atelier',
      Keywords: 'étude, site',
      Creator: 'Établi',
    })
    expect(info.CreationDate).toContain('2026')
  })

  it('a file that is built otherwise is left as it is', () => {
    const other = Buffer.from('%PDF-1.7\nsomething else\n%%EOF\n')
    expect(withProperties(other, properties)).toBe(other)
  })
})
