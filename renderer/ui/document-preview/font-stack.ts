/** Fonts of the same widths, for machines that do not have Microsoft's. */
const metricCompatible: Readonly<Record<string, string>> = {
  Calibri: 'Carlito, sans-serif',
  Cambria: 'Caladea, serif',
  Arial: '"Liberation Sans", sans-serif',
  'Times New Roman': '"Liberation Serif", serif',
}

/** The document's font, then one that breaks lines at the same places. */
export function fontStack(font: string): string {
  return `${JSON.stringify(font)}, ${metricCompatible[font] ?? 'Carlito, sans-serif'}`
}
