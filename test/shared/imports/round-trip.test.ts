import { expect, test } from 'vitest'
import { markdownFile } from '../../../shared/documents/markdown-file.ts'
import type { Workspace } from '../../../shared/domain/workspace.ts'
import { folded } from '../../../shared/imports/folded.ts'
import { type ImportedDocument, importDocument } from '../../../shared/imports/imported-document.ts'
import { sampleDocuments } from '../documents/sample-documents.ts'
import { sampleWorkspace } from '../documents/sample-workspace.ts'

type Content = ImportedDocument['content']

/** How much of a row comes back; the rest is in the document's notes, or printed in other words. */
const fewest: Partial<Record<Content['kind'], number>> = {
  minutes: 0.9,
  monthly: 0.85,
  proposal: 0.75,
  playbook: 0.8,
  final: 0.65,
}

/** What a document does not print, or prints computed. */
const unprinted = new Set(
  'id clientId missionId annexes version runs number status author authors option'.split(' '),
)

function leaves(value: unknown, path = ''): string[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value.flatMap(each => leaves(each, path))
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([key, each]) =>
      unprinted.has(key) ? [] : leaves(each, `${path}.${key}`),
    )
  }
  return String(value)
    .split(/\n+/)
    .filter(line => line.trim() !== '')
    .map(line => `${path} ${folded(line)}`)
}

function rowOf(content: Content): unknown {
  switch (content.kind) {
    case 'monthly':
    case 'final':
      return content.report
    case 'minutes':
      return content.meeting
    case 'proposal':
      return content.proposal
    case 'playbook':
      return content.playbook
    default:
      return undefined
  }
}

function sourceOf(workspace: Workspace, content: Content): unknown {
  switch (content.kind) {
    case 'monthly':
    case 'final':
      return workspace.reports.find(({ date }) => date === content.report.date)
    case 'minutes':
      return workspace.meetings.find(({ date }) => date === content.meeting.date)
    case 'proposal':
      return workspace.proposals.find(({ date }) => date === content.proposal.date)
    case 'playbook':
      return workspace.playbooks.find(
        ({ title }) => folded(title) === folded(content.playbook.title),
      )
    default:
      return undefined
  }
}

test('Documents exported as Markdown come back with what they hold', async () => {
  const workspace = sampleWorkspace()
  const told = (await sampleDocuments()).flatMap(({ fileName, tree }) => {
    let count = 0
    const newId = () => `id${++count}`
    const read = importDocument(markdownFile(tree), { newId, today: '2026-01-15' })
    if (read.kind === 'refused') return []
    const { content } = read.document
    const source = sourceOf(workspace, content)
    if (source === undefined) return []
    const found = leaves(rowOf(content))
    const wanted = leaves(source)
    const kept = wanted.filter(leaf => {
      const at = found.indexOf(leaf)
      if (at >= 0) found.splice(at, 1)
      return at >= 0
    })
    return [{ fileName, kind: content.kind, share: kept.length / wanted.length }]
  })
  expect(told.length).toBeGreaterThanOrEqual(14)
  expect(told.filter(({ kind, share }) => share < (fewest[kind] ?? 1))).toEqual([])
})
