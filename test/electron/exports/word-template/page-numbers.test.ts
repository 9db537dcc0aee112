import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { templatedWordFile } from '../../../../electron/exports/word-template/templated-file.ts'
import { readTemplate } from '../../../../electron/imports/word-template/read-template.ts'
import type { Block, DocumentTree } from '../../../../shared/documents/document-tree.ts'
import { convert, libreOffice } from '../../../office/libreoffice.ts'
import { programPath } from '../../../office/program.ts'
import { wordParagraphs } from '../../../office/read-word.ts'
import {
  a4,
  frenchStyles,
  letterLandscape,
  paragraph,
  type Template,
  templateBytes,
} from '../../imports/word-template/templates.ts'
import { bareTree } from '../word/trees.ts'

const words = 'Une phrase assez longue pour tenir sur plus d’une ligne de la page du document. '

function chapter(index: number): Block[] {
  return [
    { kind: 'heading', level: 1, text: `Chapitre ${index + 1}.` },
    ...Array.from(
      { length: 14 },
      (_, line): Block => ({
        kind: 'paragraph',
        style: 'body',
        line: [{ text: words.repeat(1 + ((index + line) % 5)) }],
      }),
    ),
  ]
}

const longTree: DocumentTree = {
  ...bareTree,
  tableOfContents: true,
  blocks: Array.from({ length: 24 }, (_, index) => chapter(index)).flat(),
}

async function written(template: Template): Promise<Uint8Array> {
  const read = await readTemplate(templateBytes(template))
  if (read.kind === 'refused') throw new Error(read.reason)
  return templatedWordFile(longTree, read)
}

/** The pages that the table of contents tells, in order. */
async function told(template: Template): Promise<number[]> {
  return wordParagraphs(await written(template)).flatMap(text => {
    const page = /^Chapitre .*\t(\d+)$/.exec(text)?.[1]
    return page === undefined ? [] : [Number(page)]
  })
}

const pageBreak = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
const section = (settings: string) => `<w:p><w:pPr><w:sectPr>${settings}</w:sectPr></w:pPr></w:p>`

describe('the table of contents of a document in the firm’s template', () => {
  it('counts the pages that stand before ours', async () => {
    const plain = await told({ body: `${paragraph('{{titre}}')}${paragraph('{{contenu}}')}` })
    const later = await told({
      body: `${paragraph('{{titre}}')}${pageBreak}${paragraph('x')}${pageBreak}${paragraph('{{contenu}}')}`,
    })
    expect(plain[0]).toBe(2)
    expect(later).toEqual(plain.map(page => page + 2))
  })

  it('counts anew where the template does', async () => {
    const pages = await told({
      body: `${paragraph('{{titre}}')}${section(a4)}${paragraph('{{contenu}}')}`,
      section: `${a4}<w:pgNumType w:start="1"/>`,
    })
    expect(pages[0]).toBe(2)
  })

  it('knows that a tall header and a larger text take more pages', async () => {
    const lean = await told({})
    const tall = await told({ header: paragraph('Cabinet').repeat(12) })
    expect(tall.at(-1)).toBeGreaterThan((lean.at(-1) ?? 0) + 2)
  })

  it.skipIf(libreOffice === undefined || programPath('pdftotext') === undefined).each([
    ['a portrait page', { header: paragraph('{{client}}') }],
    ['a letter page on its side', { section: letterLandscape }],
  ])(
    'is right to within a page of what LibreOffice lays out, on %s',
    async (_, template) => {
      // Carlito is as wide as Calibri, and installed where LibreOffice is; Georgia seldom.
      const styled = { ...template, styles: frenchStyles.replaceAll('Georgia', 'Calibri') }
      const bytes = await written(styled)
      const pages = pagesOf(await convert(bytes, 'docx', 'pdf'))
      const real = longTree.blocks.flatMap(block =>
        block.kind === 'heading'
          ? [1 + pages.findIndex(page => new RegExp(`^\\s*${block.text}$`, 'm').test(page))]
          : [],
      )
      const offsets = (await told(styled)).map((page, index) => Math.abs(page - (real[index] ?? 0)))
      expect(real.at(-1)).toBeGreaterThan(15)
      expect(Math.max(...offsets)).toBeLessThanOrEqual(1)
    },
    120_000,
  )
})

function pagesOf(pdf: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'etabli-pages-'))
  try {
    const path = join(folder, 'file.pdf')
    writeFileSync(path, pdf)
    return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).split('\f')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
