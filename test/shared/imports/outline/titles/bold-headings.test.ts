import { expect, test } from 'vitest'
import { importDocument } from '../../../../../shared/imports/kinds/imported-document.ts'
import { withBoldHeadings } from '../../../../../shared/imports/outline/titles/bold-headings.ts'

const document = (...titles: readonly string[]) =>
  ['Comité de mars', '', ...titles.flatMap(title => [title, '', 'Une phrase.', ''])].join('\n')

const headings = (text: string) =>
  withBoldHeadings(text)
    .split('\n')
    .filter(line => line.startsWith('#'))

test.each([
  [['**1. Les bains**', '**2. Les délais**', '**3. La suite**']],
  [['**I. Les bains**', '**II. Les délais**', '**III) La suite**']],
  [['**A – Les bains**', '**B – Les délais :**', '__C – La suite__']],
  [['**LES BAINS**', '**ÉTAPE 2 : LES DÉLAIS (mars)**', '**LA SUITE**']],
])('Lines in bold of one series, %s, are the titles of a document without headings', titles => {
  expect(headings(document(...titles))).toHaveLength(4)
  expect(headings(`# Comité\n\n${document(...titles)}`)).toHaveLength(4)
})

test('What stands below a rank is a title below it', () => {
  expect(
    headings(
      document(
        '**I. Les bains**',
        '*1.1 La teinture*',
        '**I.2 Le rinçage**',
        '**II. Prix**',
        '**III. Fin**',
      ),
    ),
  ).toEqual([
    '# Comité de mars',
    '## I. Les bains',
    '### 1.1 La teinture',
    '### I.2 Le rinçage',
    '## II. Prix',
    '## III. Fin',
  ])
})

test('A line in capitals among parts in bold capitals is one of them', () => {
  expect(
    headings(document('**LES BAINS**', '**LES DÉLAIS**', '**LA SUITE**', 'REPÈRES')),
  ).toContain('## REPÈRES')
})

test.each([
  [['**1. Les bains**', '**2. Les délais**']],
  [['**1. Les bains**', '**2. Les délais**', '**1. Le prix**', '**2. La suite**']],
  [['**Odile Ravier**', '**Paul Imbert**', '**Le prix**', '**La suite**']],
  [['**STATUT : EN COURS**', '**TOTAL : 12 000 €**', '**NOTE : 8/10**']],
  [['LES BAINS', '**1. Rouge**', '**2. Bleu**', '**3. Vert**']],
  [['## Les bains', '**1. Rouge**', '**2. Bleu**', '**3. Vert**']],
])('Other lines in bold, %s, stay labels', titles => {
  const text = document(...titles)
  expect(withBoldHeadings(text)).toBe(text)
})

test('A title in bold over headings is the title of all, and says what the document is', () => {
  const text =
    '**RAPPORT FINAL – LAINES TAVEL**\n\n**Date :** 4 mars 2025\n\n## Synthèse\n\nLe four marche.\n'
  expect(headings(text)).toEqual(['# RAPPORT FINAL – LAINES TAVEL', '## Synthèse'])
  let count = 0
  for (const source of [text, text.replaceAll('**', '')])
    expect(
      importDocument(source, { newId: () => `id${++count}`, today: '2025-03-05' }),
    ).toMatchObject({ document: { content: { kind: 'final', clientName: 'LAINES TAVEL' } } })
})
