/** From the last full stop, semicolon or line before a place of a text to the first one after it. */
export function sentenceAround(text: string, index: number): string {
  const start = text.slice(0, index).search(/[^.;\n]*$/u)
  return text.slice(start).split(/[.;\n]/)[0] ?? ''
}
