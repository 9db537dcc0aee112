import { speakerOf } from '../../minutes/talk/speech.ts'
import type { Entry } from '../../outline/entry.ts'

/** « B. Kuntz », « B. Kuntz – Cap Conseil », alone on the last line or over the name of the firm: who the header says wrote the report. */
export function withoutSigner<Part extends { readonly entries: readonly Entry[] }>(
  parts: readonly Part[],
  authors: readonly string[],
): Part[] {
  const [last, above] = parts
    .flatMap(({ entries }) => entries)
    .toSorted((one, other) => other.line - one.line)
  const isSigner = (each: Entry | undefined) =>
    each?.kind === 'paragraph' &&
    ((each.text.length <= longestName && speakerOf(each.text, authors) !== undefined) ||
      isOfFirm(each.text, authors))
  const isOverFirm =
    isSigner(above) && last?.kind === 'paragraph' && /^\p{Lu}[^.:;!?]{2,40}$/u.test(last.text)
  if (!isSigner(last) && !isOverFirm) return [...parts]
  const signed = isOverFirm ? [last, above] : [last]
  return parts.map(part => ({
    ...part,
    entries: part.entries.filter(each => !signed.includes(each)),
  }))
}

const longestName = 40

/** « Anne Roy – Cap Conseil », « Anne Roy, consultante, Cap Conseil ». */
function isOfFirm(text: string, authors: readonly string[]): boolean {
  const [name = '', ...others] = text.split(/\s+[–—|-]\s+|,\s+/u)
  const isSigned = others.length > 0 && others.length <= mostParts && !/[\d:;!?«»]|\.$/u.test(text)
  return (
    isSigned &&
    /^\p{Lu}[\p{L}&’' -]{1,40}$/u.test(others.at(-1) ?? '') &&
    speakerOf(name, authors) !== undefined
  )
}

const mostParts = 2
