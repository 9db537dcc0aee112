/** « Tablettes (14) » is « Tablettes ». */
export function bareLabel(label: string): string {
  return label.replace(/\([^)]*\)/g, '').trim()
}
