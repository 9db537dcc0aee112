import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { wordFile } from '../../../../electron/exports/word/word-file.ts'
import { wordText } from '../../../../electron/imports/word-document/word-text.ts'
import { defaultBrand } from '../../../../shared/domain/firm/firm.ts'

const document = await wordFile({
  title: 'Rapport',
  subject: '',
  author: '',
  keywords: [],
  brand: defaultBrand,
  cover: { kicker: 'Rapport mensuel', title: 'Verrerie', facts: [] },
  header: '',
  footer: '',
  tableOfContents: false,
  blocks: [
    { kind: 'heading', level: 1, text: 'Budget' },
    {
      kind: 'paragraph',
      style: 'body',
      line: [{ text: 'Tenu', bold: true }, { text: ' à ce jour.' }],
    },
    { kind: 'list', ordered: false, items: [{ line: [{ text: 'Conseil' }], level: 0 }] },
    {
      kind: 'table',
      caption: '',
      columns: [
        { title: 'Poste', role: 'text', weight: 1 },
        { title: 'Budget', role: 'money', weight: 1 },
      ],
      rows: [
        { kind: 'body', cells: [{ line: [{ text: 'Conseil' }] }, { line: [{ text: '1 200 €' }] }] },
      ],
    },
  ],
})

describe('A Word document is read as Markdown', () => {
  it('with its headings, lists, tables and emphasis', async () => {
    const read = await wordText(document)
    const text = read.kind === 'text' ? read.text : read.reason
    expect(text).toMatch(/^#+ .*Budget$/m)
    expect(text).toContain('**Tenu** à ce jour.')
    expect(text).toMatch(/^[-*] Conseil$/m)
    expect(text).toMatch(/\|\s*Conseil\s*\|\s*1 200 €\s*\|/)
  })

  it.each([
    ['empty', new Uint8Array(), /vide/],
    ['not an archive', new TextEncoder().encode('bonjour'), /n’est pas un document Word/],
    ['another archive', zipSync({ 'a.txt': new Uint8Array([1]) }), /n’est pas un document Word/],
    ['an old .doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /\.docx/],
    [
      'a bomb',
      zipSync({ 'word/document.xml': new Uint8Array(90_000_000) }),
      /bien plus de données/,
    ],
    [
      'not XML inside',
      zipSync({ 'word/document.xml': new TextEncoder().encode('bonjour') }),
      /abîmé/,
    ],
  ])('or refused in one sentence: %s', async (_, bytes, reason) => {
    expect(await wordText(bytes)).toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching(reason),
    })
  })
})
