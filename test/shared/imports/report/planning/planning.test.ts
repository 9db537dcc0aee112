import { expect, test } from 'vitest'
import { importDocument } from '../../../../../shared/imports/kinds/imported-document.ts'

function listed(gap: string) {
  const text = [
    '# RAPPORT FINAL – Laines Tavel',
    '',
    '**Date :** 4 mars 2025',
    '',
    '### 8. BILAN PLANNING',
    '',
    '| Phase | Durée Prévue | Durée Réelle | Écart |',
    '|---|---|---|---|',
    `| Relevé | 8 semaines | 10 semaines | ${gap} |`,
  ].join('\n')
  let count = 0
  const read = importDocument(text, { newId: () => `id${++count}`, today: '2025-03-05' })
  if (read.kind === 'refused' || read.document.content.kind !== 'final') throw new Error(text)
  const { report } = read.document.content
  expect(report.phases).toMatchObject([{ name: 'Relevé', actual: { label: '10 semaines' } }])
  return read.document.unrecognised.map(each => each.text)
}

test('The gap of a phase is listed where both lengths do not make it', () => {
  expect(listed('⚠️ +2 sem')).toEqual([])
  expect(listed('⚠️ +3 sem').join()).toContain('+3 sem')
})
