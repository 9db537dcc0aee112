import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { wordText } from '../../../../electron/imports/word-document/word-text.ts'
import { checkWorkspace } from '../../../../shared/checks/check-workspace.ts'
import { emptyWorkspace, type Workspace } from '../../../../shared/domain/workspace/workspace.ts'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { mergeDocument } from '../../../../shared/imports/plan/merge-document.ts'
import { factsOf, missingFacts } from '../../../shared/imports/document-facts.ts'
import {
  areDocumentsThere,
  contentOf,
  referenceDocuments,
  skipped,
} from '../../../shared/imports/reference-documents.ts'

const isPandocThere = spawnSync('pandoc', ['--version']).status === 0
const reason = isPandocThere ? skipped : ': skipped, pandoc is not installed'

async function asWord(path: string): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'etabli-word-')), 'document.docx')
  execFileSync('pandoc', [path, '-o', file])
  const read = await wordText(readFileSync(file))
  if (read.kind === 'refused') throw new Error(read.reason)
  return read.text
}

describe.skipIf(!areDocumentsThere || !isPandocThere)(
  `Word files that pandoc makes of reports, a proposal and minutes${reason}`,
  () => {
    it.each(referenceDocuments.map(each => ({ ...each })))(
      'document $number tells at least 95 % of what a person found in it',
      async ({ path, facts }) => {
        const lost = missingFacts(facts, factsOf(contentOf(await asWord(path))))
        expect(lost.length / facts.length, lost.join(', ')).toBeLessThanOrEqual(0.05)
      },
    )

    it('the same contradictions are found in them as in the Markdown files', async () => {
      const words = await Promise.all(referenceDocuments.map(({ path }) => asWord(path)))
      expect(codesIn(words)).toEqual(codesIn(referenceDocuments.map(({ text }) => text)))
    })
  },
)

function codesIn(texts: readonly string[]): string[] {
  return checkWorkspace(imported(texts), '2024-11-01')
    .map(({ code, place }) => `${place.client} ${place.document} ${code}`)
    .toSorted()
}

function imported(texts: readonly string[]): Workspace {
  let count = 0
  const newId = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`
  return texts.reduce((workspace, text) => {
    const read = importDocument(text, { newId, today: '2024-11-01' })
    return read.kind === 'refused'
      ? workspace
      : mergeDocument(workspace, read.document, newId).workspace
  }, emptyWorkspace())
}
