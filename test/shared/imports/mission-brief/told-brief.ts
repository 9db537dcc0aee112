import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'

/** What is read of a brief that says this after its context. */
export function briefed(...lines: string[]) {
  const text = [
    '# Brief client – Laines Tavel',
    '',
    '## Contexte',
    '',
    'La filature refait ses cuves.',
    '',
    ...lines,
  ]
  let count = 0
  const read = importDocument(text.join('\n'), {
    newId: () => `id${++count}`,
    today: '2025-03-31',
  })
  if (read.kind === 'refused' || read.document.content.kind !== 'brief') throw new Error('other')
  const { client, mission } = read.document.content
  return { client, mission, listed: read.document.unrecognised.map(({ text: told }) => told) }
}
