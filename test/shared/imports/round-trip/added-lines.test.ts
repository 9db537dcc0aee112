import { describe, expect, test } from 'vitest'
import { markdownFile } from '../../../../shared/documents/markdown-file.ts'
import type { Workspace } from '../../../../shared/domain/workspace/workspace.ts'
import { sampleDocuments } from '../../documents/sample-documents.ts'
import { sampleWorkspace } from '../../documents/sample-workspace.ts'
import { broughtBack, differences } from './brought-back.ts'

const documents = (await sampleDocuments()).filter(({ fileName }) =>
  /Rapport|Compte-rendu/.test(fileName),
)
const remark = 'Vu avec la régie municipale : report accepté.'

/** The document as it comes back with the remark at every sixth of its blank lines, from its first section on. */
function writtenInto(markdown: string): { place: string; text: string }[] {
  const lines = markdown.split('\n')
  const first = lines.findIndex(line => line.startsWith('## '))
  const blanks = lines.flatMap((line, at) => (line === '' && at > first ? [at] : []))
  const places = blanks.filter((_, rank) => rank % apart === 0)
  return places.map(at => {
    const [above, below] = [lines.slice(0, at), lines.slice(at)]
    return { place: above.at(-1) ?? '', text: [...above, '', remark, '', ...below].join('\n') }
  })
}

const apart = 6

/** Everything that the workspace says, one value a line, without its place in a list. */
function said(workspace: Workspace): string[] {
  return differences({}, workspace).map(({ value }) => JSON.stringify(value))
}

describe('A line that somebody adds to a document of ours is kept, and nothing of it is lost', () => {
  test.each(documents)('wherever it stands: $fileName', ({ tree }) => {
    const before = sampleWorkspace()
    const wasSaid = said(before).length
    const places = writtenInto(markdownFile(tree))
    expect(places.length).toBeGreaterThan(1)
    for (const { place, text } of places) {
      const { workspace, outcome } = broughtBack(before, text)
      const words = JSON.stringify(differences(before, workspace))
      expect({ place, outcome }).toEqual({ place, outcome: 'completed' })
      expect({ place, isKept: words.includes('régie municipale') }).toEqual({ place, isKept: true })
      expect(said(workspace).length).toBeGreaterThanOrEqual(wasSaid)
    }
  })

  test.each(documents)('nor is it taken twice: $fileName', ({ tree }) => {
    const [written] = writtenInto(markdownFile(tree))
    const { workspace } = broughtBack(sampleWorkspace(), written?.text ?? '')
    expect(broughtBack(workspace, written?.text ?? '').changes).toEqual([])
  })

  test('under the title of the section that it was written in', () => {
    const [report] = documents.filter(({ fileName }) => fileName.includes('TechParts'))
    const [written] = writtenInto(report === undefined ? '' : markdownFile(report.tree))
    const { workspace, unrecognised } = broughtBack(sampleWorkspace(), written?.text ?? '')
    const note = { heading: 'Synthèse', text: remark }
    expect(workspace.reports.flatMap(({ notes = [] }) => notes)).toContainEqual(note)
    expect(unrecognised).toMatchObject([note])
  })

  test('beside the notes that the report has already', () => {
    const own = { heading: 'Courriel', text: 'La régie demande une semaine.' }
    const [report] = documents.filter(({ fileName }) => fileName.includes('TechParts'))
    const [written] = writtenInto(report === undefined ? '' : markdownFile(report.tree))
    const sample = sampleWorkspace()
    const reports = sample.reports.map(each => ({ ...each, notes: [own] }))
    const { workspace } = broughtBack({ ...sample, reports }, written?.text ?? '')
    const notes = workspace.reports.map(each => each.notes?.map(({ text }) => text))
    expect(notes).toContainEqual([own.text, remark])
  })

  test('a mission’s objective told in other words stays with the report', () => {
    const [report] = documents.filter(({ fileName }) => fileName.includes('FormaPro'))
    const markdown = report === undefined ? '' : markdownFile(report.tree)
    const edited = markdown.replace('de moitié le travail', 'd’un tiers le travail')
    expect(edited).not.toBe(markdown)
    const { workspace } = broughtBack(sampleWorkspace(), edited)
    expect(JSON.stringify(workspace.reports.map(({ notes }) => notes))).toContain('d’un tiers')
    expect(workspace.missions).toEqual(sampleWorkspace().missions)
  })
})
