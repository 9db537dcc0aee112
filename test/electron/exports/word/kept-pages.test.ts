import { describe, expect, test } from 'vitest'
import { wordFile } from '../../../../electron/exports/word/word-file.ts'
import { paragraph, row, table } from '../../../../shared/documents/blocks.ts'
import type { Block, DocumentTree } from '../../../../shared/documents/document-tree.ts'
import { convertAll, libreOffice } from '../../../office/libreoffice.ts'
import { readPdf, readsPdf } from '../../../office/read-pdf.ts'
import { elementsIn, part } from '../../../office/read-word.ts'
import { proposalTree } from './trees.ts'

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text })
const lots = ['Conseil', 'Formation', 'Licence', 'Atelier', 'Suivi', 'Bilan']
const prices = table(
  'Prix',
  [
    ['Poste', 'text', 3],
    ['Montant HT', 'money', 1],
  ],
  lots.map(lot => row('body', [lot, '1 200 €'])),
)
const figures: Block = {
  kind: 'keyFigures',
  figures: [
    { value: '7 200 €', label: 'Prévu HT' },
    { value: '8 640 €', label: 'Prévu TTC' },
  ],
}
const envelope: Block = {
  kind: 'facts',
  caption: '',
  facts: [{ label: 'Enveloppe', value: [{ text: '9 000 €' }] }],
}
const signed: Block[] = [
  heading('Bon pour accord'),
  paragraph('Cochez votre option.'),
  paragraph('Option A'),
  { kind: 'signatures', parties: [{ title: 'Pour le client', fields: ['Nom', 'Date'] }] },
]

function treeOf(blocks: readonly Block[]): DocumentTree {
  return { ...proposalTree, tableOfContents: false, blocks: [...blocks] }
}

async function tablesOf(blocks: readonly Block[]): Promise<string[]> {
  return elementsIn(part(await wordFile(treeOf(blocks)), 'word/document.xml'), 'w:tbl')
}

const keptParagraphs = (xml: string) =>
  elementsIn(xml, 'w:p').map(each => each.includes('<w:keepNext/>') || each.includes('TableHeader'))

test('Every row of a short table but the last stays with the next one', async () => {
  const [xml = ''] = (await tablesOf(prices)).slice(-1)
  const rows = elementsIn(xml, 'w:tr').map(each => keptParagraphs(each).every(Boolean))
  expect(rows).toEqual([true, true, true, true, true, true, false])
})

test.each([
  ['Key figures', figures],
  ['A few facts', envelope],
])('%s touch the short table that they sum up, and stay with it', async (_, above) => {
  const blocks = [heading('Budget'), above, ...prices]
  const xml = part(await wordFile(treeOf(blocks)), 'word/document.xml')
  expect(xml).toContain('</w:tbl><w:tbl>')
  const [summary = ''] = elementsIn(xml, 'w:tbl').slice(-2)
  expect(keptParagraphs(summary).every(Boolean)).toBe(true)
})

test('Key figures above a long table stay apart from it, so that its header is repeated', async () => {
  const [long] = prices
  if (long?.kind !== 'table') throw new Error('No table.')
  const rows = Array.from({ length: 40 }, (_, index) => row('body', [`Lot ${index}`, '10 €']))
  const blocks = [heading('Budget'), figures, { ...long, rows }]
  const xml = part(await wordFile(treeOf(blocks)), 'word/document.xml')
  expect(xml).not.toContain('</w:tbl><w:tbl>')
})

describe.skipIf(libreOffice === undefined || !readsPdf)('in LibreOffice', () => {
  const parts: [string, Block[], string[]][] = [
    ['key figures', [heading('Budget'), figures, ...prices], ['Budget', '7 200 €', ...lots]],
    ['a few facts', [heading('Budget'), envelope, ...prices], ['Budget', 'Enveloppe', ...lots]],
    ['what is signed', signed, ['Bon pour accord', 'Option A', 'Pour le client']],
  ]

  test.each(parts)(
    '%s and what follows stand on one page, wherever they fall',
    async (_, blocks, texts) => {
      const lines = [19, 22, 25, 28, 31]
      const files = await Promise.all(
        lines.map(count => {
          const filled = Array.from({ length: count }, () => paragraph('Une ligne de texte.'))
          return wordFile(treeOf([heading('Avant'), ...filled, ...blocks]))
        }),
      )
      for (const pdf of await convertAll(files, 'docx', 'pdf')) {
        const { pages } = readPdf(pdf)
        const found = texts.map(text => pages.findLastIndex(page => plain(page).includes(text)))
        expect(new Set(found).size, `${found}`).toBe(1)
        expect(found[0]).toBeGreaterThan(0)
      }
    },
    120_000,
  )
})

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
