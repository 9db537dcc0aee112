import { beforeAll, describe, expect, test } from 'vitest'
import { wordFile } from '../../../../electron/exports/word/word-file.ts'
import type { Block } from '../../../../shared/documents/document-tree.ts'
import {
  elementsIn,
  officeParts,
  paragraphsIn,
  part,
  wordParagraphs,
} from '../../../office/read-word.ts'
import { validationErrors } from '../../../office/validate.ts'
import { allTexts, withPlainSpaces } from '../../../shared/documents/tree-reading.ts'
import { allTrees, hardTree, oddTexts, proposalTree } from './trees.ts'

describe.each(Object.entries(allTrees))('%s', (_, tree) => {
  let bytes: Uint8Array
  beforeAll(async () => {
    bytes = await wordFile(tree)
  })

  test('is a valid Word file', async () => {
    expect(await validationErrors(bytes, 'docx')).toEqual([])
  }, 60_000)

  test('has tables as wide as their columns and their cells, in a fixed layout', () => {
    for (const table of elementsIn(part(bytes, 'word/document.xml'), 'w:tbl')) {
      const width = Number(/<w:tblW [^>]*w:w="(\d+)"/.exec(table)?.[1])
      const columns = widthsIn(table, /<w:gridCol w:w="(\d+)"/g)
      expect(sumOf(columns)).toBe(width)
      for (const row of elementsIn(table, 'w:tr')) {
        expect(sumOf(widthsIn(row, /<w:tcW [^>]*w:w="(\d+)"/g))).toBe(width)
      }
      expect(table).toContain('<w:tblLayout w:type="fixed"/>')
    }
  })

  test('asks nobody to update a field, and every field shows something', () => {
    for (const [path, xml] of officeParts(bytes)) {
      expect(xml, path).not.toMatch(/w:dirty="(true|1)"/)
      expect(xml, path).not.toMatch(/<w:updateFields(?! w:val="false")/)
      for (const field of elementsIn(xml, 'w:fldSimple')) expect(field).toMatch(/>\d+<\/w:t>/)
    }
  })

  test('has headings without a gap in their levels', () => {
    let before = 0
    for (const [, level] of part(bytes, 'word/document.xml').matchAll(/w:val="Heading(\d)"/g)) {
      expect(Number(level)).toBeLessThanOrEqual(before + 1)
      before = Number(level)
    }
  })

  test('has no part that is empty, and none that nothing leads to', () => {
    const parts = officeParts(bytes)
    const reached = new Set(['[Content_Types].xml', ...[...parts.keys()].filter(isRelationships)])
    for (const path of [...parts.keys()].filter(isRelationships)) {
      const folder = path.replace(/_rels\/[^/]*$/, '')
      const xml = parts.get(path) ?? ''
      for (const [, target] of xml.matchAll(/Target="([^"]+)"(?! TargetMode)/g)) {
        reached.add(`${folder}${target}`)
      }
      expect(xml, path).toContain('<Relationship ')
    }
    expect([...parts.keys()].filter(path => !reached.has(path))).toEqual([])
    expect([...parts.values()].filter(text => text.trim() === '')).toEqual([])
  })

  test('says every picture in words', () => {
    for (const picture of elementsIn(part(bytes, 'word/document.xml'), 'wp:docPr')) {
      expect(picture).toMatch(/descr="[^"]+"/)
    }
  })
})

test('A Word file says everything its tree says, figures to the cent', async () => {
  const text = wordParagraphs(await wordFile(proposalTree))
    .map(withPlainSpaces)
    .join('\n')
  for (const line of allTexts(proposalTree.blocks)) expect(text).toContain(line)
})

test('Text that looks like a formula, Markdown, HTML or XML is the text it is in Word', async () => {
  const paragraphs = wordParagraphs(await wordFile(hardTree))
  for (const text of oddTexts.slice(0, 7)) {
    expect(paragraphs.filter(each => each === text).length).toBeGreaterThan(2)
  }
})

test('Line breaks and tabs become Word’s own, and characters that XML cannot hold are left out', async () => {
  const paragraphs = wordParagraphs(await wordFile(hardTree))
  expect(paragraphs).toContain('ligne une\nligne deux\nligne trois')
  expect(paragraphs).toContain('avant\taprès')
  expect(paragraphs).toContain('undeuxtrois')
})

test('Hebrew and Arabic are written from right to left', async () => {
  const [hebrew] = elementsIn(part(await wordFile(hardTree), 'word/document.xml'), 'w:p').filter(
    paragraph => paragraph.includes('שלום'),
  )
  expect(hebrew).toContain('<w:bidi/>')
  expect(hebrew).toContain('<w:rtl/>')
})

test('Only secure web addresses and letter boxes lead out of the file', async () => {
  const rels = part(await wordFile(hardTree), 'word/_rels/document.xml.rels')
  const targets = [...rels.matchAll(/Target="([^"]+)" TargetMode="External"/g)].map(([, to]) => to)
  expect(targets).toEqual(['https://exemple.fr/%C3%A9?a=1&amp;b=%222%22', 'mailto:a%20b@exemple'])
})

test('Headings are Word’s own, with their level in the outline', async () => {
  const styles = part(await wordFile(proposalTree), 'word/styles.xml')
  for (const level of [1, 2, 3]) {
    const [style] = elementsIn(styles, 'w:style').filter(each =>
      each.includes(`w:styleId="Heading${level}"`),
    )
    expect(style).toContain(`<w:name w:val="heading ${level}"/>`)
    expect(style).toContain(`<w:outlineLvl w:val="${level - 1}"/>`)
    expect(style).toContain('<w:keepNext/>')
  }
})

test('Tables of figures repeat their header on each page, and no row is torn', async () => {
  const tables = elementsIn(part(await wordFile(proposalTree), 'word/document.xml'), 'w:tbl')
  const withHeader = tables.filter(table => table.includes('<w:tblHeader/>'))
  expect(withHeader).toHaveLength(
    proposalTree.blocks.filter(block => block.kind === 'table').length,
  )
  for (const row of tables.flatMap(table => elementsIn(table, 'w:tr'))) {
    expect(row).toContain('<w:cantSplit/>')
  }
})

test('A total stays with the row above it', async () => {
  const rows = elementsIn(part(await wordFile(proposalTree), 'word/document.xml'), 'w:tr')
  const total = rows.findIndex(row => paragraphsIn(row)[0] === 'Total (en jours)')
  expect(rows[total - 1]).toContain('<w:keepNext/>')
})

test('Key figures stay on the page of the table that they sum up', async () => {
  const figures: Block = { kind: 'keyFigures', figures: [{ value: '3', label: 'Jours' }] }
  const table = proposalTree.blocks.find(block => block.kind === 'table')
  const written = async (blocks: Block[]) => {
    const xml = part(
      await wordFile({ ...proposalTree, tableOfContents: false, blocks }),
      'word/document.xml',
    )
    const [, after = ''] = xml.split('<w:pStyle w:val="Figure"/>')
    return after.slice(0, after.search('<w:tbl>|<w:sectPr')).match(/<w:keepNext\/>/g)?.length ?? 0
  }
  expect(table).toBeDefined()
  expect(await written(table === undefined ? [] : [figures, table])).toBe(3)
  expect(await written([figures])).toBe(0)
})

test('The file is in French and knows its title, author and subject', async () => {
  const bytes = await wordFile(proposalTree)
  expect(part(bytes, 'word/styles.xml')).toContain('<w:lang w:val="fr-FR"')
  const core = part(bytes, 'docProps/core.xml')
  expect(core).toContain(
    '<dc:title>Proposition commerciale – Vendre le catalogue en ligne – Ateliers du Lac</dc:title>',
  )
  expect(core).toContain('<dc:creator>Claire Fontaine, Cabinet Rivage</dc:creator>')
  expect(core).toContain('<dc:subject>Proposition commerciale pour Ateliers du Lac</dc:subject>')
})

test('A logo is placed with its description; a broken one gives way to the firm’s name', async () => {
  const whole = await wordFile(proposalTree)
  expect(elementsIn(part(whole, 'word/document.xml'), 'wp:docPr')[0]).toContain('Cabinet Rivage')
  const broken = {
    ...proposalTree,
    blocks: [],
    brand: { ...proposalTree.brand, logo: 'data:image/png;base64,iVBORw0KGgo=' },
  }
  const bytes = await wordFile(broken)
  expect([...officeParts(bytes).keys()].filter(path => path.includes('media'))).toEqual([])
  expect(wordParagraphs(bytes)[0]).toBe('Cabinet Rivage')
})

test('Each numbered list counts from one', async () => {
  const bytes = await wordFile({
    ...hardTree,
    blocks: [1, 2].map(() => ({
      kind: 'list' as const,
      ordered: true,
      items: [{ line: [{ text: 'un' }], level: 0 }],
    })),
  })
  const ids = [...part(bytes, 'word/document.xml').matchAll(/<w:numId w:val="(\d+)"/g)]
  expect(new Set(ids.map(([, id]) => id)).size).toBe(2)
})

test('The header runs on every page but the cover, with page X / Y under the text', async () => {
  const bytes = await wordFile(proposalTree)
  expect(part(bytes, 'word/document.xml')).toContain('<w:titlePg/>')
  const footers = [...officeParts(bytes)].filter(([path]) => path.startsWith('word/footer'))
  const texts = footers.map(([, xml]) => paragraphsIn(xml).map(withPlainSpaces).join('\n'))
  expect(texts.some(text => /Page \d+ \/ \d+$/.test(text))).toBe(true)
  expect(texts.some(text => text.includes('SIRET'))).toBe(true)
})

function widthsIn(xml: string, pattern: RegExp): number[] {
  return [...xml.matchAll(pattern)].map(([, width]) => Number(width))
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0)
}

function isRelationships(path: string): boolean {
  return path.endsWith('.rels')
}

test('Without a cover the title stands above the content, on the first page', async () => {
  const bytes = await wordFile({ ...proposalTree, tableOfContents: false, brand: withoutCover })
  const before = part(bytes, 'word/document.xml').split('Heading1')[0] ?? ''
  expect(paragraphsIn(before)).toContain(proposalTree.cover.title)
  expect(before).not.toContain('w:pageBreakBefore')
  expect(await validationErrors(bytes, 'docx')).toEqual([])
})

test('Headings are set in their own font, rules in the second colour', async () => {
  const look = { ...proposalTree.brand, headingFont: 'Cambria', secondaryColor: '#b08d57' }
  const bytes = await wordFile({ ...proposalTree, brand: look })
  const heading = elementsIn(part(bytes, 'word/styles.xml'), 'w:style').find(style =>
    style.includes('w:styleId="Heading1"'),
  )
  expect(heading).toContain('w:ascii="Cambria"')
  expect(part(bytes, 'word/document.xml')).toContain('w:color="B08D57"')
})

const withoutCover = { ...proposalTree.brand, cover: false }

test('Quotes of two people, or a quote and a table, do not touch', async () => {
  const quote = (author: string): Block => ({ kind: 'quote', lines: [[{ text: 'Oui.' }]], author })
  const rows = [{ kind: 'body' as const, cells: [{ line: [{ text: 'x' }] }] }]
  const columns = [{ title: 'A', role: 'text' as const, weight: 1 }]
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: 'Témoignages' },
    quote('Nadia'),
    quote('Paul'),
    { kind: 'table', caption: 'A', columns, rows },
    { kind: 'heading', level: 1, text: 'Suite' },
  ]
  const xml = part(await wordFile({ ...proposalTree, blocks }), 'word/document.xml')
  const between =
    /— (?:Nadia|Paul)<\/w:t><\/w:r><\/w:p><w:p><w:pPr><w:spacing [^>]*w:lineRule="exact"/g
  expect(xml.match(between)).toHaveLength(2)
})
