import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { wordFile } from '../../../../electron/exports/word/word-file.ts'
import type { DocumentTree } from '../../../../shared/documents/document-tree.ts'
import {
  type Frozen,
  frozenDocument,
  thawed,
} from '../../../../shared/documents/frozen-document.ts'
import { wordParagraphs } from '../../../office/read-word.ts'
import { validationErrors } from '../../../office/validate.ts'

const Fixture = z.object({
  tree: z.string(),
  hash: z.string(),
  /** What the Word file said on the day it was frozen, page numbers and empty paragraphs aside. */
  paragraphs: z.array(z.string()).default([]),
})

function fixture(name: string): z.infer<typeof Fixture> {
  const url = new URL(`../../../shared/documents/fixtures/${name}.json`, import.meta.url)
  return Fixture.parse(JSON.parse(readFileSync(url, 'utf8')))
}

function treeOf(frozen: Frozen): DocumentTree {
  const content = thawed(frozen)
  if (content.kind === 'damaged') throw new Error(content.reason)
  return content.tree
}

/** Written once, in November 2026, and never changed afterwards: a later version must read them. */
describe('A document frozen by the first version that sent any', () => {
  const proposal = fixture('frozen-proposal')
  const everyBlock = fixture('frozen-blocks')

  test('is read whole: freezing it again gives the same characters', () => {
    for (const frozen of [proposal, everyBlock]) {
      const { tree, hash } = frozenDocument(treeOf(frozen))
      expect({ tree, hash }).toEqual({ tree: frozen.tree, hash: frozen.hash })
    }
  })

  test('says in Word what it said that day', async () => {
    const said = wordParagraphs(await wordFile(treeOf(proposal)))
      .map(text => text.replace(/\t\d+$/, ''))
      .filter(text => text !== '')
    expect(said).toEqual(proposal.paragraphs)
  })

  test('is a valid Word file, with every kind of block', async () => {
    expect(await validationErrors(await wordFile(treeOf(everyBlock)), 'docx')).toEqual([])
  }, 60_000)
})
