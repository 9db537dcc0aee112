/** The cells of « | Lot 2 | **35 %** | », without their emphasis; the bars at both ends may be left out. */
export function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map(cell => cell.replace(/[*_`]/g, '').trim())
}
