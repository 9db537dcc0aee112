import { expect, test } from 'vitest'
import { importDocument } from '../../../../../shared/imports/kinds/imported-document.ts'

function reported(...lines: string[]) {
  const text = ['# Rapport mensuel – Laines Tavel', '', '**Date :** 30 mai 2025', '', ...lines]
  const read = importDocument(text.join('\n'), { newId: () => 'id', today: '2025-06-02' })
  if (read.kind === 'refused' || read.document.content.kind !== 'monthly') throw new Error('other')
  return read.document.content.report
}

test.each([
  ['L’enveloppe de 38 000 € est donc respectée.', 3800000],
  ['Le budget total de 38 000 € HT a été tenu.', 3800000],
  ['L’enveloppe de 2 000 € de déplacements est respectée.', undefined],
  ['Une enveloppe de 38 000 € serait nécessaire.', undefined],
])('An envelope told in a sentence: « %s »', (sentence, envelope) => {
  const { budget } = reported(
    '## Budget',
    '',
    '| Poste | Prévu | Réalisé |',
    '|---|---|---|',
    '| Conseil | 30 000 € | 31 000 € |',
    '| Sondes | 8 000 € | 7 600 € |',
    '',
    sentence,
  )
  expect(budget.envelope).toBe(envelope)
})
