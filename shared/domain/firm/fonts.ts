/**
 * Fonts that Word has everywhere, of which we know the widths, and the free ones of the same widths
 * that stand in for them. A template of another font would still open; its pages would turn elsewhere.
 */
export const documentFonts = [
  { name: 'Calibri', substitute: 'Carlito', kind: 'sans-serif' },
  { name: 'Arial', substitute: 'Liberation Sans', kind: 'sans-serif' },
  { name: 'Cambria', substitute: 'Caladea', kind: 'serif' },
  { name: 'Times New Roman', substitute: 'Liberation Serif', kind: 'serif' },
] as const

/** The font, then one that breaks lines at the same places, for machines that do not have the first. */
export function fontStack(font: string): string {
  const known = documentFonts.find(({ name }) => name === font)
  const { substitute, kind } = known ?? { substitute: 'Carlito', kind: 'sans-serif' }
  return `${quoted(font)}, ${quoted(substitute)}, ${kind}`
}

/** As CSS and SVG name a font that may have spaces or anything else in it. */
function quoted(name: string): string {
  return `'${name.replace(/['\\]/g, '')}'`
}
