import { patchDocument } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import { expect, test } from 'vitest'
import { wordFile } from '../../../../electron/exports/word/word-file.ts'
import type { DocumentTree } from '../../../../shared/documents/document-tree.ts'
import { elementsIn, part } from '../../../office/read-word.ts'
import { briefTree, longTree, proposalTree } from './trees.ts'

const trees: [string, DocumentTree][] = [
  ['a proposal', proposalTree],
  ['a mission brief', briefTree],
  ['a proposal with five hundred deliverables', longTree],
]

test.each(trees)(
  'The contents of %s name the pages that Word’s layout gives',
  async (_, tree) => {
    const data = await wordFile(tree)
    const written = contentsPages(data)
    const counted = contentsPages(await countedAgain(data))
    const gaps = written.map((page, index) => Math.abs(page - (counted[index] ?? 0)))
    expect(written.length).toBeGreaterThan(5)
    expect(gaps.filter(gap => gap === 0).length / gaps.length).toBeGreaterThan(0.9)
    expect(Math.max(...gaps)).toBeLessThanOrEqual(1)
  },
  60_000,
)

/** The docx library lays pages out in imitation of Word, much more slowly than an export may take. */
async function countedAgain(data: Uint8Array): Promise<Uint8Array> {
  const pageNumbers = estimatePageNumbersWith({ guess: true })
  return patchDocument({ outputType: 'uint8array', data, patches: {}, pageNumbers })
}

function contentsPages(bytes: Uint8Array): number[] {
  return elementsIn(part(bytes, 'word/document.xml'), 'w:fldSimple')
    .filter(field => field.includes('PAGEREF'))
    .map(field => Number(/>(\d+)<\/w:t>/.exec(field)?.[1]))
}
