import { expect, test } from 'vitest'
import { documentsIn } from '../../../../shared/imports/kinds/documents.ts'

test('One file may hold many documents, each under its number', () => {
  const parts = documentsIn('## DOCUMENT #1 : BRIEF\na\n\n## DOCUMENT #2 : RAPPORT\nb\n')
  expect(parts.map(part => part.trim())).toEqual([
    '## DOCUMENT #1 : BRIEF\na',
    '## DOCUMENT #2 : RAPPORT\nb',
  ])
})

test('One document stays whole, whatever it says of other documents', () => {
  const text = '# Brief\nVoir le document #2.\n'
  expect(documentsIn(text)).toEqual([text])
})

test('The title of a part of the file, with the line that tells what it holds, is no document’s', () => {
  const parts = documentsIn(
    '## DOCUMENT #1 : BRIEF\na\n\n# 📁 PARTIE B : RAPPORTS\n*Deux rapports.*\n\n## DOCUMENT #2 : RAPPORT\nb\n\n# MODÈLES\n\n## DOCUMENT #3 : PROCESS\nc\n',
  )
  expect(parts.map(part => part.trim())).toEqual([
    '## DOCUMENT #1 : BRIEF\na',
    '# 📁 PARTIE B : RAPPORTS\n*Deux rapports.*',
    '## DOCUMENT #2 : RAPPORT\nb',
    '# MODÈLES',
    '## DOCUMENT #3 : PROCESS\nc',
  ])
})

test('A part of a document stays in it', () => {
  const plan = `## PARTIE 2 : PLANNING\n${'- une étape\n'.repeat(20)}`
  const parts = documentsIn(`## DOCUMENT #1 : BRIEF\na\n\n${plan}\n## DOCUMENT #2 : RAPPORT\nb\n`)
  expect(parts).toHaveLength(2)
})

test('Under a part for each client, the titles that say what they are begin the documents', () => {
  const parts = documentsIn(
    '# A. Martin\n## A.1 Fiche de mission — Martin SA\na\n### Constat\nb\n## A.2 Point d’avancement n° 1\nc\n## A.3 Tarifs\nd\n# B. Roux\n## B.1 Compte rendu du 3 mai\ne\n',
  )
  expect(parts.map(part => part.split('\n', 1)[0])).toEqual([
    '# A. Martin',
    '## A.1 Fiche de mission — Martin SA',
    '## A.2 Point d’avancement n° 1',
    '## A.3 Tarifs',
    '# B. Roux',
    '## B.1 Compte rendu du 3 mai',
  ])
})

test('The sections of one document stay together though their titles name documents', () => {
  const text =
    '# Brief Martin SA\n## Contexte\na\n## Processus actuel\nb\n## Proposition de mission\nc\n## Compte rendu des entretiens\nd\n## Budget\ne\n'
  expect(documentsIn(text)).toEqual([text])
})
