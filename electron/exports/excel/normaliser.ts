import type { Parts } from './workbook-parts.ts'

/** Puts right what exceljs 4.4.0 leaves out or writes against the standard. */
export function normalised(parts: Parts): Parts {
  return new Map(
    [...parts].map(([path, xml]) => {
      if (path === 'xl/styles.xml') return [path, withFontsInOrder(xml)]
      if (path === 'xl/workbook.xml') return [path, withFilterNames(xml, parts)]
      return [path, xml]
    }),
  )
}

/** ECMA-376 part 1, 18.8.22: `CT_Font` is a sequence in the strict schema. */
const fontOrder = ['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset']

function withFontsInOrder(styles: string): string {
  return styles.replace(/<font>(.*?)<\/font>/gs, (_, children: string) => {
    const sorted = (children.match(/<[^>]*\/>/g) ?? []).toSorted((a, b) => rank(a) - rank(b))
    return `<font>${sorted.join('')}</font>`
  })
}

function rank(element: string): number {
  const place = fontOrder.indexOf(/^<(\w+)/.exec(element)?.[1] ?? '')
  return place === -1 ? fontOrder.length : place
}

/** Excel names each filtered range, hidden; LibreOffice shows no filter without that name. */
function withFilterNames(book: string, parts: Parts): string {
  const sheets = [...book.matchAll(/<sheet [^>]*name="([^"]*)"/g)]
  const names = sheets.flatMap(([, name = ''], index) => {
    const xml = parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? ''
    const range = /<autoFilter ref="([^"]*)"/.exec(xml)?.[1]
    return range === undefined ? [] : [filterName(name, index, range)]
  })
  if (names.length === 0) return book
  const place = /<definedNames>|(?<=<\/sheets>)(?!<definedNames>)/
  return book.replace(place, opening => {
    const inside = `<definedNames>${names.join('')}`
    return opening === '' ? `${inside}</definedNames>` : inside
  })
}

/** The sheet's name comes from the XML, already escaped, and holds no straight apostrophe. */
function filterName(sheet: string, index: number, range: string): string {
  const cells = range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${sheet}'!${cells}</definedName>`
}
