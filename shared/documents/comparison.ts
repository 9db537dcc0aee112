import { typeset } from '../french/writing.ts'
import { paragraph } from './blocks.ts'
import type { Block, DocumentTree } from './document-tree.ts'
import type { Change } from './tree-diff/change.ts'
import { changeLine } from './tree-diff/change-line.ts'
import type { SectionChanges } from './tree-diff/section-changes.ts'
import { treeChanges } from './tree-diff.ts'

/** Two versions of a document and what each is called: `Version 1`, `État actuel`. */
export type Compared = {
  readonly before: DocumentTree
  readonly after: DocumentTree
  readonly from: string
  readonly to: string
}

/** What changed from one version to the next, as a document to read, export and send. */
export function comparisonDocument({ before, after, from, to }: Compared): DocumentTree {
  const sections = treeChanges(before, after)
  const title = `${after.cover.title} : ${from} → ${to}`
  const { fields: _fields, ...frame } = after
  const { firmName, issuer } = after.cover
  return {
    ...frame,
    // Read on a screen more often than on paper: it begins with what changed.
    brand: { ...frame.brand, cover: false },
    title: typeset(`Comparaison – ${title}`),
    subject: typeset(`Ce qui change de « ${from} » à « ${to} »`),
    cover: {
      kicker: 'Comparaison',
      title: after.cover.title,
      subtitle: `${from} → ${to}`,
      facts: [],
      ...(firmName !== undefined && { firmName }),
      ...(issuer !== undefined && { issuer }),
    },
    tableOfContents: false,
    blocks: [
      { kind: 'heading', level: 1, text: 'Ce qui change' },
      ...summary(sections),
      ...sections.flatMap(sectionBlocks),
    ],
  }
}

function summary(sections: readonly SectionChanges[]): Block[] {
  if (sections.length === 0) {
    return [paragraph('Rien : les deux versions disent la même chose.')]
  }
  const changes = sections.flatMap(each => (isWhole(each) ? [] : each.changes))
  const counted = [
    figure(
      sections.filter(isWhole).length,
      'section ajoutée ou retirée',
      'sections ajoutées ou retirées',
    ),
    figure(count(changes, 'value'), 'valeur modifiée', 'valeurs modifiées'),
    figure(count(changes, 'reworded'), 'texte remanié', 'textes remaniés'),
    figure(count(changes, 'added'), 'élément ajouté', 'éléments ajoutés'),
    figure(count(changes, 'removed'), 'élément retiré', 'éléments retirés'),
  ].filter(({ value }) => value !== '0')
  return counted.length === 0 ? [] : [{ kind: 'keyFigures', figures: counted }]
}

function count(changes: readonly Change[], kind: Change['kind']): number {
  return changes.filter(change => change.kind === kind).length
}

function figure(value: number, one: string, many: string) {
  return { value: String(value), label: value === 1 ? one : many }
}

function isWhole({ state }: SectionChanges): boolean {
  return state === 'added' || state === 'removed'
}

function sectionBlocks({ path, state, changes }: SectionChanges): Block[] {
  const title = path.length === 0 ? 'En tête du document' : path.join(' › ')
  const lines = changes.map(change => ({ line: changeLine(change), level: 0 }))
  return [
    { kind: 'heading', level: 2, text: title },
    ...(state === 'changed' ? [] : [paragraph(stateNotes[state], 'note')]),
    ...(lines.length === 0 ? [] : [{ kind: 'list' as const, ordered: false, items: lines }]),
  ]
}

const stateNotes = {
  added: 'Section ajoutée.',
  removed: 'Section retirée.',
  moved: 'Section déplacée.',
}
