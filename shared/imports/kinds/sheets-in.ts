import { documentNamed } from './document-sort.ts'

/**
 * « RÉFÉRENCES CLIENTS », then « FICHE 1 : MARTIN SA », « FICHE 2 : … »: each is a sheet of its own,
 * under a title that says so.
 */
export function sheetsIn(text: string): { readonly text: string; readonly start: number }[] {
  const [title = ''] = /^\s*#{1,3}[ \t]+\S.*$/mu.exec(text) ?? []
  const starts = [...text.matchAll(sheetTitle)].map(({ index }) => index)
  if (documentNamed(title) !== 'reference' || starts.length < 2) return [{ text, start: 0 }]
  return starts.map((start, at) => ({
    text: text.slice(start, starts[at + 1]).replace(sheetTitle, '$1 Fiche de référence : $2'),
    start,
  }))
}

const sheetTitle =
  /^(#{2,4})[ \t]*[^#\p{L}\p{N}\n]*(?:FICHE|RÉFÉRENCE|REFERENCE|CAS(?: CLIENT)?|CLIENT)[ \t]*(?:N[°º][ \t]*|#[ \t]*)?\d{1,2}[ \t]*[:.–—-][ \t]*(\S.*)$/gimu
