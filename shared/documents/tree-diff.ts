import type { DocumentTree } from './document-tree.ts'
import { fileChanges, frameChanges } from './tree-diff/frame-changes.ts'
import { type SectionChanges, sectionsChanges } from './tree-diff/section-changes.ts'
import { sectionsOf } from './tree-diff/sections.ts'

/** Everything that is not as it was, section by section; empty where both trees are one. */
export function treeChanges(before: DocumentTree, after: DocumentTree): SectionChanges[] {
  const told = [
    ...frameChanges(before, after),
    ...sectionsChanges(sectionsOf(before), sectionsOf(after)),
  ]
  return told.length > 0 ? told : fileChanges(before, after)
}
