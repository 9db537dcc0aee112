import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'

/** What is read of a monthly report typed without Markdown that says this after its header. */
export const reportOf = (...lines: string[]) => {
  const text = ['RAPPORT MENSUEL', '', 'Client : Corderie Lestrac', 'Date : 31 mars 2026', '']
  const read = importDocument([...text, ...lines].join('\n'), {
    newId: () => 'id',
    today: '2026-04-02',
  })
  if (read.kind === 'refused' || !('report' in read.document.content)) throw new Error('no report')
  return read.document.content.report
}
