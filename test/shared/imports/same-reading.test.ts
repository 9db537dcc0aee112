import { expect, test } from 'vitest'
import { importDocument } from '../../../shared/imports/kinds/imported-document.ts'
import { fc } from '../../properties.ts'

const report = `# Rapport mensuel – Scierie Vernay

**Période :** mai 2026

## Indicateurs

| Indicateur | Objectif 2031 | Relevé d’hier | Évolution |
|---|---|---|---|
| Attente au quai | 36 min | 31 min | – 14 % |
| Lots incomplets | 38 % | 40 % | + 2 points |
| Commandes en ligne | 4 % | 9 % | + 5 % |

## Budget

| | Prévu | Versé au 31/05 | Solde |
|---|---|---|---|
| Jours A. Roux | 13 | 8,5 | 4,5 |
| Jours B. Blin | 27 | 17 | 10 |
`

const masked = (text: string) => text.replace(ids, 'id')
const ids = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g

function readingWith(draws: readonly string[]): string {
  let drawn = 0
  const newId = () => draws[drawn++ % draws.length] ?? ''
  return masked(JSON.stringify(importDocument(report, { newId, today: '2026-06-02' })))
}

test('The same file is read the same, with the same list of what was not recognised, whatever identifiers are drawn', () => {
  const first = readingWith(['00000000-0000-4000-8000-000000000000'])
  fc.assert(
    fc.property(fc.array(fc.uuid(), { minLength: 1, maxLength: 40 }), draws => {
      expect(readingWith(draws)).toBe(first)
    }),
    { numRuns: 60 },
  )
})
