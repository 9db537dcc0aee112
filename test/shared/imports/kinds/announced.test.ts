import { describe, expect, it, test } from 'vitest'
import { documentsIn, placedDocumentsIn } from '../../../../shared/imports/kinds/documents.ts'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { importPart, withFileLines } from '../../../../shared/imports/plan/imported-part.ts'

let count = 0
const surroundings = { newId: () => String(++count), today: '2026-05-01' }

function read(...lines: string[]) {
  const told = importDocument(lines.join('\n'), surroundings)
  return told.kind === 'document' ? told.document : undefined
}

describe('A document to come is announced with its client, its kind and its day', () => {
  const announced = {
    kind: 'stub',
    sort: 'final',
    title: 'Rapport final – Tissages Vernoux (9 octobre 2026)',
  }

  it.each([
    [
      '## DOCUMENT 7 – À VENIR',
      '',
      '**Client :** Tissages Vernoux – **Type :** rapport final – **Date prévue :** 9 octobre 2026',
      '*Bilan de l’année.*',
    ],
    [
      '## À paraître',
      '',
      '- **Client :** Tissages Vernoux',
      '- **Type :** rapport final',
      '- **Prévu le :** 9 octobre 2026',
      '',
      'Bilan de l’année.',
    ],
    [
      '## DOCUMENT 7 – À VENIR',
      '',
      '| | |',
      '|---|---|',
      '| **Client** | Tissages Vernoux |',
      '| **Nature** | rapport final |',
      '| **Échéance** | 9 octobre 2026 |',
      '',
      'Bilan de l’année.',
    ],
    [
      '## RAPPORT FINAL (à venir)',
      '',
      '**Client :** Tissages Vernoux',
      '**Livraison prévue :** 9 octobre 2026',
      'Bilan de l’année.',
    ],
  ])('%s', (...lines) => {
    const document = read(...lines)
    expect({ ...document?.content, title: '' }).toMatchObject({ ...announced, title: '' })
    expect(document?.content).toMatchObject({
      title: expect.stringMatching(/^rapport final – Tissages Vernoux \(9 octobre 2026\)$/i),
    })
    expect(document?.unrecognised.map(({ text }) => text)).toEqual(['Bilan de l’année.'])
    expect(document?.recognised.map(({ label }) => label)).toContain('Date prévue')
  })

  it('whatever its kind', () => {
    const document = read(
      '## À VENIR',
      '',
      '**Client :** Tissages Vernoux – **Type :** plan de classement',
    )
    expect(document?.content).toMatchObject({
      isToCome: true,
      title: 'Plan de classement – Tissages Vernoux',
    })
  })
})

describe('No document is announced', () => {
  it.each([
    ['# PARTIE C – À VENIR', '', '*Trois documents, pas encore joints.*'],
    ['# Actions à venir', '', '**Client :** Tissages Vernoux', '- Relire le plan'],
    ['# RECUEIL', '', '**Client :** Tissages Vernoux', '**Date :** juin 2026'],
    ['## DOCUMENT 3 – RAPPORT FINAL : TISSAGES VERNOUX', '', 'Même plan que le précédent.'],
  ])('by %s', (...lines) => {
    expect(read(...lines)?.content).not.toHaveProperty('isToCome')
  })

  it('where the document is there', () => {
    const lines = [
      '## RAPPORT FINAL – MESURES À VENIR',
      '',
      '**Client :** Tissages Vernoux',
      '',
      '### Synthèse',
      'Tout va bien.',
      '',
      '### Budget',
      '- Conseil : 4 000 €',
    ]
    expect(read(...lines)?.content.kind).toBe('final')
  })
})

const collection =
  '# Recueil\n\n## DOCUMENT 1 – BRIEF : VERNOUX\na\n\n## DOCUMENT 2 – À VENIR\n\n**Client :** Tissages Vernoux – **Type :** rapport final\nBilan de l’année.\n\n---\n\n*Fin du recueil – Cabinet Feld, juin 2026*\n'

test('The last line of a collection is no part of its last document', () => {
  const parts = documentsIn(collection)
  expect(parts).toHaveLength(4)
  expect(parts.at(-2)).not.toContain('Cabinet Feld')
  expect(parts.at(-1)).toContain('Cabinet Feld')
  expect(documentsIn('# Brief\n\nFin du recueil de données : mai.\n')).toHaveLength(1)
})

test('A line of a document of a collection is told where it stands in the file', () => {
  const lines = placedDocumentsIn(collection).flatMap(({ text, before }) => {
    const read = withFileLines(importPart(text, surroundings), before)
    return read.kind === 'document' ? read.document.unrecognised : []
  })
  expect(lines.length).toBeGreaterThan(0)
  const source = collection.split('\n')
  for (const { line, text } of lines) expect(source[line - 1]).toContain(text)
})
