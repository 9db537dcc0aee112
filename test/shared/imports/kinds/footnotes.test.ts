import { expect, it } from 'vitest'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { withoutFootnotes } from '../../../../shared/imports/text/footnotes.ts'

it('A note at the foot of a page is told with the words that bear its mark', () => {
  const { text, footnotes } = withoutFootnotes(
    ['Deux fours[^1], un quai.', '', '[^1]: Hors four de secours,', '    arrêté.', '', 'Fin.'].join(
      '\n',
    ),
  )
  expect(text).toBe('Deux fours, un quai.\n\n\n\n\nFin.')
  expect(footnotes).toEqual([
    { heading: 'Note sur « Deux fours »', line: 3, text: 'Hors four de secours, arrêté.' },
  ])
})

it('A mark without its note is words', () => {
  expect(withoutFootnotes('Voir [^1]')).toEqual({ text: 'Voir [^1]', footnotes: [] })
})

it('It belongs to no part of the document, and is listed', () => {
  const lines = [
    '# Proposition commerciale',
    '',
    '**Client :** Laines Tavel',
    '',
    '## Contexte',
    '',
    '- Séchage en 34 heures[^a]',
    '',
    '## Prochaines étapes',
    '',
    '1. **3 mars 2025 :** votre accord',
    '',
    '[^a]: Relevé sur deux bains.',
  ]
  const read = importDocument(lines.join('\n'), { newId: () => 'id', today: '2025-02-01' })
  if (read.kind === 'refused' || read.document.content.kind !== 'proposal') throw new Error()
  const { proposal } = read.document.content
  const note = { heading: 'Note sur « Séchage en 34 heures »', text: 'Relevé sur deux bains.' }
  expect(proposal.situation).toEqual(['Séchage en 34 heures'])
  expect(proposal.nextSteps).toEqual([{ when: '3 mars 2025', what: 'votre accord' }])
  expect(proposal.notes).toEqual([note])
  expect(read.document.unrecognised).toEqual([{ ...note, line: 13 }])
})
