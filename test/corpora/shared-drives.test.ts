import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkWorkspace } from '../../shared/checks/check-workspace.ts'
import type { Finding } from '../../shared/checks/findings/finding.ts'
import { placeInWords } from '../../shared/checks/findings/place-in-words.ts'
import { emptyWorkspace, type Workspace } from '../../shared/domain/workspace/workspace.ts'
import { documentsIn } from '../../shared/imports/kinds/documents.ts'
import { importDocument } from '../../shared/imports/kinds/imported-document.ts'
import { mergeDocument } from '../../shared/imports/plan/merge-document.ts'

/**
 * Whole drives of invented firms in one file each, written before any rule was looked at: a mistake every
 * few lines, between statements that are right and look wrong. A line of the list beside each of them is a
 * finding: its code, its document, what is stated there.
 */
const folder = join(import.meta.dirname, 'shared-drives')
const drives = ['dairy-and-clinic', 'harbour', 'nursery-and-ambulances', 'sawmill']

describe('In the shared drive of a firm', () => {
  test.each(drives)('%s: every mistake that is listed is told, and nothing else', name => {
    const workspace = brought(readFileSync(join(folder, `${name}.md`), 'utf8'))
    expect(told(checkWorkspace(workspace, '2025-10-01'))).toEqual(listed(name))
  })
})

/** Briefs first, as the command line reads them. */
function brought(text: string): Workspace {
  let count = 0
  const newId = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`
  const documents = documentsIn(text).flatMap(source => {
    const read = importDocument(source, { newId, today: '2025-10-01' })
    return read.kind === 'refused' ? [] : [read.document]
  })
  const isBrief = ({ content }: (typeof documents)[number]) => content.kind === 'brief'
  return [...documents.filter(isBrief), ...documents.filter(each => !isBrief(each))].reduce(
    (workspace, document) => mergeDocument(workspace, document, newId).workspace,
    emptyWorkspace(),
  )
}

/** What the firm has yet to say of itself is missing in all of its proposals. */
function told(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ code }) => code !== 'legal-mention-missing')
    .map(({ code, place, stated = '' }) => {
      const [client, document] = placeInWords(place).split(' – ')
      return `${code} | ${client} – ${document} | ${stated}`.replace(/\s+/gu, ' ').trim()
    })
    .toSorted()
}

function listed(name: string): string[] {
  return readFileSync(join(folder, `${name}.findings`), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .toSorted()
}
