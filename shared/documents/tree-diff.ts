import type { DocumentTree } from './document-tree.ts'
import { frameChanges } from './tree-diff/frame-changes.ts'
import { type SectionChanges, sectionsChanges } from './tree-diff/section-changes.ts'
import { sectionsOf } from './tree-diff/sections.ts'

/** Everything that is not as it was, section by section; empty where both trees are one. */
export function treeChanges(before: DocumentTree, after: DocumentTree): SectionChanges[] {
  return [...frameChanges(before, after), ...sectionsChanges(sectionsOf(before), sectionsOf(after))]
}
