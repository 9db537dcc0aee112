/** 1 for A, 27 for AA. */
export function columnLetter(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  const letter = String.fromCharCode(65 + ((column - 1) % 26))
  return rest === 0 ? letter : columnLetter(rest) + letter
}

/** `C6:C20`, or `C6` where the range is one cell. */
export function columnRange(letter: string, first: number, last: number): string {
  return first === last ? `${letter}${first}` : `${letter}${first}:${letter}${last}`
}

/** `'Lignes'!$G$12`, for the formulas of other sheets. */
export function onSheet(sheet: string, letter: string, row: number): string {
  return `'${sheet.replaceAll("'", "''")}'!$${letter}$${row}`
}
