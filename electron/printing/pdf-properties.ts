import type { DocumentTree } from '../../shared/documents/document-tree.ts'

type Properties = Pick<DocumentTree, 'title' | 'subject' | 'author' | 'keywords'>

/**
 * The same pages under the document's own properties: Chromium writes the title alone, and names
 * itself. As PDF allows for any later change, what is new is added at the end of the file, which is
 * otherwise kept byte for byte; a file that is not built as expected is left as it is.
 */
export function withProperties(pdf: Uint8Array, properties: Properties): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const end = lastTrailer(text)
  if (end === undefined) return pdf
  const dates = datesOf(text)
  const object = `${end.info} 0 obj\n<<${entriesOf(properties).join('\n')}${dates}>>\nendobj\n`
  const start = pdf.length + 1
  const update = [
    `\n${object}`,
    `xref\n${end.info} 1\n${String(start).padStart(10, '0')} 00000 n \n`,
    `trailer\n<</Size ${end.size}\n/Root ${end.root} 0 R\n/Info ${end.info} 0 R\n/Prev ${end.xref}>>\n`,
    `startxref\n${start + object.length}\n%%EOF\n`,
  ].join('')
  return Buffer.concat([text, Buffer.from(update, 'latin1')])
}

/** Where the file says what it is made of: the last thing in it. */
function lastTrailer(text: Buffer) {
  const tail = text.subarray(-1024).toString('latin1')
  const [, trailer = '', xref] = /trailer\s*<<(.*?)>>\s*startxref\s+(\d+)\s+%%EOF/s.exec(tail) ?? []
  const [size, root, info] = [/\/Size (\d+)/, /\/Root (\d+) 0 R/, /\/Info (\d+) 0 R/].map(
    entry => entry.exec(trailer)?.[1],
  )
  if (xref === undefined || !size || !root || !info) return undefined
  return { size, root, info, xref }
}

/** When it was made, as Chromium wrote it. */
function datesOf(text: Buffer): string {
  const start = text.indexOf('/CreationDate (')
  if (start === -1) return ''
  const near = text.subarray(start, start + 200).toString('latin1')
  const dates = near.match(/\/(?:CreationDate|ModDate) \(D:[0-9+\-'Z]+\)/g) ?? []
  return dates.map(date => `\n${date}`).join('')
}

function entriesOf({ title, subject, author, keywords }: Properties): string[] {
  const entries = {
    Title: title,
    Subject: subject,
    Author: author,
    Keywords: keywords.join(', '),
    Creator: 'Établi',
  }
  return Object.entries(entries)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `/${name} <${utf16(value)}>`)
}

/** As PDF writes any text that is not plain English. */
function utf16(text: string): string {
  return Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex').toUpperCase()
}
