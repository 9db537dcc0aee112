import type { Parts } from './workbook-parts.ts'

/** Puts right what exceljs 4.4.0 writes against the standard. Strict readers complain otherwise. */
export function normalised(parts: Parts): Parts {
  const styles = parts.get('xl/styles.xml')
  if (styles === undefined) return parts
  return new Map([...parts, ['xl/styles.xml', withFontsInOrder(styles)]])
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
