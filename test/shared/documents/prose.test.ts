import { expect, test } from 'vitest'
import { prose, proseLine } from '../../../shared/documents/prose.ts'
import { lineText } from './tree-reading.ts'

test('Paragraphs, emphasis and lists come out as the blocks they are', () => {
  expect(prose('Un **gras _et penché_**.\n\n1. un\n   - dedans\n2. deux')).toEqual([
    {
      kind: 'paragraph',
      style: 'body',
      line: [
        { text: 'Un ' },
        { text: 'gras ', bold: true },
        { text: 'et penché', bold: true, italic: true },
        { text: '.' },
      ],
    },
    {
      kind: 'list',
      ordered: true,
      items: [
        { line: [{ text: 'un' }], level: 0 },
        { line: [{ text: 'dedans' }], level: 1 },
        { line: [{ text: 'deux' }], level: 0 },
      ],
    },
  ])
})

test('HTML in prose is shown as the text it is', () => {
  expect(prose('<script>alert(1)</script>\n\nUn <b>mot</b>.').map(block => block.kind)).toEqual([
    'paragraph',
    'paragraph',
  ])
  expect(lineText(proseLine('<script>alert(1)</script>'))).toBe('<script>alert(1)</script>')
  expect(lineText(proseLine('Un <b>mot</b>.'))).toBe('Un <b>mot</b>.')
})

test('Only secure web addresses and letter boxes become links', () => {
  const linked = (text: string) => proseLine(text).map(span => span.link)
  expect(linked('[site](https://exemple.fr/a)')).toEqual(['https://exemple.fr/a'])
  expect(linked('[nous](mailto:a@exemple.fr)')).toEqual(['mailto:a@exemple.fr'])
  expect(linked('[x](javascript:alert(1))')).toEqual([undefined])
  expect(linked('[x](http://exemple.fr)')).toEqual([undefined])
  expect(linked('[x](file:///etc/passwd)')).toEqual([undefined])
})

test('Titles in prose are bold lines, so that they do not disturb the outline of the document', () => {
  expect(prose('# Titre')).toEqual([
    { kind: 'paragraph', style: 'body', line: [{ text: 'Titre', bold: true }] },
  ])
})

test('Quotations, tables, code and pictures keep their words', () => {
  const blocks = prose(
    '> dit-il\n\n| a | b |\n|---|---|\n| 1 | **2** |\n\n```\ncode\n```\n\n![plan](x.png)',
  )
  expect(blocks.map(block => block.kind)).toEqual(['quote', 'table', 'paragraph', 'paragraph'])
  expect(lineText(proseLine('![plan](x.png)'))).toBe('plan')
})

test('A hard line break stays one, and a soft one is a space', () => {
  expect(lineText(proseLine('un  \ndeux\ntrois'))).toBe('un\ndeux trois')
})

test('Blank prose is nothing at all', () => {
  expect(prose(undefined)).toEqual([])
  expect(prose(' \n ')).toEqual([])
  expect(proseLine('')).toEqual([])
})

test('A plain sentence is what the parser would make of it', () => {
  const sentences = [
    'Une phrase simple, « avec » des guillemets ; et 20 % de ponctuation : (voir).',
    ' espaces autour ',
    '1. une liste',
    '- une liste',
    '+ une liste',
    '2024 fut bonne',
    'Voir www.exemple.fr',
    'Voir https://exemple.fr',
    'Écrire à a@exemple.fr',
    '# Titre',
    '> dit-il',
    'Un *mot*',
    'Un mot\nun autre',
    'Titre\n===',
    'AT&amp;T',
    '    code',
    'suite\\',
    '~~barré~~',
  ]
  for (const sentence of sentences) {
    // Two trailing line feeds change nothing but force the parser.
    expect(prose(sentence)).toEqual(prose(`${sentence}\n\n`))
  }
})
