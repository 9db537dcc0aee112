import { expect, test } from 'vitest'
import { importDocument } from '../../../shared/imports/kinds/imported-document.ts'

function listedIn(lines: readonly string[]) {
  let count = 0
  const text = lines.join('\n')
  const read = importDocument(text, { newId: () => `id${++count}`, today: '2026-03-05' })
  if (read.kind === 'refused') throw new Error(text)
  return read.document.unrecognised.map(each => each.text)
}

test('A bold line that gives a day to what no field names is listed', () => {
  expect(
    listedIn([
      '## PROCESSUS INTERNE – RINÇAGE',
      '',
      '### ÉTAPE 1 : REMPLIR',
      '',
      '- [ ] Remplir la cuve',
      '',
      '**Prochaine révision du processus : mardi 7 avril 2026**',
    ]),
  ).toEqual(['Prochaine révision du processus : mardi 7 avril 2026'])
})

test('The day of the next report has a field, and is not listed', () => {
  expect(
    listedIn([
      '# RAPPORT MENSUEL – LAINES TAVEL',
      '',
      '**Période :** 1er au 28 février 2026',
      '',
      '### 1. LIVRABLES',
      '',
      '- Plan des bains : terminé',
      '',
      '**Prochain rapport mensuel : 31 mars 2026**',
    ]),
  ).toEqual([])
})
