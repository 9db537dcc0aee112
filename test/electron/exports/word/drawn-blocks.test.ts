import { expect, test } from 'vitest'
import { pictureOf } from '../../../../electron/exports/word/picture.ts'
import { wordFile } from '../../../../electron/exports/word/word-file.ts'
import { cell, plain, row, table } from '../../../../shared/documents/blocks.ts'
import type { Block } from '../../../../shared/documents/document-tree.ts'
import { elementsIn, officeBytes, officeParts, part } from '../../../office/read-word.ts'
import { budget, fewRisks, planning } from '../../../shared/drawings/blocks.ts'
import { proposalTree } from './trees.ts'

const written = (blocks: Block[]) => wordFile({ ...proposalTree, brand: bare, blocks })
const bare = { primaryColor: '#1f4e79', font: 'Calibri' }

test('Each drawing is in the file as SVG, and as a PNG of at least 250 dots to the inch', async () => {
  const bytes = await written([fewRisks, planning, budget])
  const document = part(bytes, 'word/document.xml')
  const sizes = [...document.matchAll(/<wp:extent cx="(\d+)"/g)].map(([, width]) => Number(width))
  const pictures = officeBytes(bytes, /media\/.*\.png$/).map(
    png => pictureOf(`data:image/png;base64,${Buffer.from(png).toString('base64')}`)?.width ?? 0,
  )
  expect([...officeParts(bytes).keys()].filter(path => path.endsWith('.svg'))).toHaveLength(3)
  expect(pictures).toHaveLength(3)
  for (const [index, width] of pictures.entries()) {
    expect(width / ((sizes[index] ?? 0) / 914_400)).toBeGreaterThanOrEqual(250)
  }
})

test('A drawing tells its figures to those who do not see it', async () => {
  const document = part(await written([budget]), 'word/document.xml')
  expect(elementsIn(document, 'wp:docPr').join()).toContain('prévu 31 200\u00a0€')
})

test('The same drawing is the same picture in every export', async () => {
  const [one, other] = [await written([budget]), await written([budget])]
  expect(officeBytes(one, /\.png$/)).toEqual(officeBytes(other, /\.png$/))
})

test('A checklist has boxes that can be ticked in Word, ticked where the point is done', async () => {
  const items = [
    { line: plain('Salle réservée'), done: true },
    { line: plain('Invitations parties'), done: false },
  ]
  const document = part(await written([{ kind: 'checklist', items }]), 'word/document.xml')
  expect([...document.matchAll(/<w14:checked w14:val="(\w+)"/g)].map(([, on]) => on)).toEqual([
    '1',
    '0',
  ])
  expect([...document.matchAll(/w:char="(\w+)"/g)].map(([, glyph]) => glyph)).toEqual([
    '2611',
    '2610',
  ])
})

test('Progress is a bar beside its words, said in words too', async () => {
  const rows = [row('body', ['Guide', { ...cell('60 %'), progress: 60 }])]
  const blocks = table(
    'Livrables',
    [
      ['Livrable', 'text', 3],
      ['Avancement', 'percent', 1],
    ],
    rows,
  )
  const document = part(await written(blocks), 'word/document.xml')
  expect(elementsIn(document, 'wp:docPr').join()).toContain('descr="Avancement\u00a0: 60\u00a0%"')
})
