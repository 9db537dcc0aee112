/** The documents that a text holds, one after the other: « DOCUMENT #3 : … » begins each of them. */
export function documentsIn(text: string): string[] {
  const starts = [
    ...text.matchAll(/^[ \t]*(?:#{1,6}[ \t]*)?\**DOCUMENT[ \t]*(?:#|N°)[ \t]*\d+\b/gimu),
  ].map(({ index }) => index)
  if (starts.length < 2) return [text]
  const parts = [
    text.slice(0, starts[0]),
    ...starts.map((start, at) => text.slice(start, starts[at + 1])),
  ]
  return parts.filter(part => part.trim() !== '')
}
