/**
 * What a formula computes, whatever the cells it refers to: inserting and sorting rows move those.
 * `SUM('Lignes'!$G$6:G20)` → `SUM(§)`.
 */
export function formulaShape(formula: string): string {
  return formula.replace(/\s+/g, '').replace(references, '§').toUpperCase()
}

const sheet = String.raw`(?:'(?:[^']|'')+'!|(?:\[\d+\])?[\p{L}\d_.$]+!)`
const cell = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`
const references = new RegExp(
  String.raw`${sheet}?(?<![\p{L}\d_.$])${cell}(?::${cell})?(?![\p{L}\d_.(])`,
  'giu',
)
