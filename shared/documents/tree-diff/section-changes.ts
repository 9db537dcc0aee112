import { canonicalJson } from '../canonical.ts'
import type { Block } from '../document-tree.ts'
import { align } from './align.ts'
import { type Content, contentOf, type Entries, type TextLine, textsOf } from './block-content.ts'
import type { Change } from './change.ts'
import { entriesChanges, entryText } from './entry-changes.ts'
import { lineChanges } from './line-changes.ts'
import type { Section } from './sections.ts'
import { textChanges } from './words.ts'

/** What happened under a heading; a section that came or went tells its whole text. */
export type SectionChanges = {
  readonly path: readonly string[]
  readonly state: 'changed' | 'added' | 'removed' | 'moved'
  readonly changes: readonly Change[]
}

/** The sections of both documents that differ, in the order of the later one. */
export function sectionsChanges(
  before: readonly Section[],
  after: readonly Section[],
): SectionChanges[] {
  const alike = { keyOf: ({ path }: Section) => path.join('\n'), textOf: sectionText }
  const all = align(before, after, alike).flatMap((each): SectionChanges[] => {
    if (each.kind === 'added') return [whole(each.after, 'added')]
    if (each.kind === 'removed') return [whole(each.before, 'removed')]
    const changes = sectionChanges(each.before, each.after)
    if (!each.isMoved && changes.length === 0) return []
    return [{ path: each.after.path, state: each.isMoved ? 'moved' : 'changed', changes }]
  })
  return all.filter(each => !movedWithParent(each, all))
}

/** A part that follows the section it belongs to is not told twice. */
function movedWithParent({ path, state, changes }: SectionChanges, all: readonly SectionChanges[]) {
  if (state !== 'moved' || changes.length > 0) return false
  const above = path.slice(0, -1).join('\n')
  return all.some(each => each.state === 'moved' && each.path.join('\n') === above)
}

function whole({ path, blocks }: Section, state: 'added' | 'removed'): SectionChanges {
  const texts = blocks.flatMap(wholeTexts).filter(text => text.trim() !== '')
  return { path, state, changes: texts.map(text => ({ kind: state, text })) }
}

function wholeTexts(block: Block): string[] {
  const content = contentOf(block)
  if (content.kind === 'lines') return content.lines.map(({ text }) => text)
  return content.entries.map(entryText)
}

function sectionChanges(before: Section, after: Section): Change[] {
  const [was, is] = [before.blocks.map(contentOf), after.blocks.map(contentOf)]
  const said = [
    ...textChanges('Titre', before.path.at(-1) ?? '', after.path.at(-1) ?? ''),
    ...lineChanges(was.flatMap(linesIn), is.flatMap(linesIn)),
    ...tablesChanges(was.flatMap(entriesIn), is.flatMap(entriesIn)),
  ]
  if (said.length > 0) return said
  const looksSame =
    before.level === after.level && canonicalJson(before.blocks) === canonicalJson(after.blocks)
  return looksSame ? [] : [{ kind: 'look', text: after.path.at(-1) ?? '' }]
}

function linesIn(content: Content): readonly TextLine[] {
  return content.kind === 'lines' ? content.lines : []
}

function entriesIn(content: Content): Entries[] {
  return content.kind === 'entries' ? [content] : []
}

function tablesChanges(before: readonly Entries[], after: readonly Entries[]): Change[] {
  const alike = { keyOf: ({ name }: Entries) => name, textOf: entriesText }
  return align(before, after, alike).flatMap((each): Change[] => {
    if (each.kind === 'both') {
      const moved: Change[] = each.isMoved ? [{ kind: 'moved', text: each.after.name }] : []
      return [...moved, ...entriesChanges(each.before, each.after)]
    }
    const { name, entries } = each.kind === 'added' ? each.after : each.before
    const texts = [name, ...entries.map(entryText)].filter(text => text !== '')
    return texts.map(text => ({ kind: each.kind, text }))
  })
}

function entriesText({ name, entries }: Entries): string {
  return [name, ...entries.map(({ key }) => key)].join(' ')
}

function sectionText({ path, blocks }: Section): string {
  return [path.at(-1) ?? '', ...blocks.flatMap(textsOf)].join(' ')
}
