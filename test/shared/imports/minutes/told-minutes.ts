import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'

/** What is read of the minutes of a workshop that say this after their header. */
export function minutes(...lines: readonly string[]) {
  const text = [
    '# COMPTE-RENDU ATELIER – LAINES TAVEL',
    '',
    '**Date :** 4 mars 2025',
    '',
    '**Participants :**',
    '- Odile Ravier (Gérante)',
    '- Paul Imbert (Teinture)',
    '',
    ...lines,
  ].join('\n')
  let count = 0
  const read = importDocument(text, { newId: () => `id${++count}`, today: '2025-03-05' })
  if (read.kind === 'refused' || read.document.content.kind !== 'minutes') throw new Error(text)
  const { meeting } = read.document.content
  return { ...meeting, listed: read.document.unrecognised.map(({ text: told }) => told) }
}
