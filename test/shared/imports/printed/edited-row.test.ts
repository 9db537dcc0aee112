import { describe, expect, test } from 'vitest'
import { withEdits } from '../../../../shared/imports/printed/edited-row.ts'

const going = { removesAbsent: true }

/** What becomes of a list whose document told it one way today and comes back with another. */
function rows(
  stored: readonly unknown[],
  told: readonly unknown[] | undefined,
  rules?: typeof going,
) {
  return withEdits({ rows: stored }, { rows: stored }, { rows: told }, rules).rows
}

describe('A row that its document does not say', () => {
  const [analysis, discount, travel] = [
    { label: 'Analyse', days: 5 },
    { label: 'Remise', amount: -500 },
    { label: 'Déplacements', amount: 300 },
  ]

  test('stays where it stood, written here since or taken away there', () => {
    expect(rows([analysis, discount, travel], [{ ...analysis, days: 6 }, travel])).toEqual([
      { ...analysis, days: 6 },
      discount,
      travel,
    ])
    expect(rows([analysis, discount], undefined)).toEqual([analysis, discount])
  })

  test('is not taken for another one that was added there meanwhile', () => {
    const survey = { label: 'Enquête de terrain', amount: 900 }
    expect(rows([analysis, discount], [analysis, survey])).toEqual([analysis, survey, discount])
    expect(rows(['Sans arrêt', 'Budget fermé'], ['Sans arrêt', 'Deux sites'])).toEqual([
      'Sans arrêt',
      'Deux sites',
      'Budget fermé',
    ])
  })

  test('goes where its reader says so, and only what was printed does', () => {
    expect(rows([analysis, discount, travel], [analysis], going)).toEqual([analysis])
    const stored = { rows: [analysis, discount], empty: 'x' }
    expect(withEdits(stored, { rows: [analysis] }, { rows: [] }, going)).toEqual({
      rows: [discount],
      empty: 'x',
    })
  })
})

test('A row told in other words, in another order, is still that row', () => {
  const stored = [
    { id: 'a', label: 'Analyse de l’existant', phase: 1 },
    { id: 'b', label: 'Formation', phase: 2 },
  ]
  const printed = stored.map(({ label }) => ({ label }))
  const told = [{ label: 'Formation' }, { label: 'Analyse approfondie de l’existant' }]
  expect(withEdits({ rows: stored }, { rows: printed }, { rows: told }).rows).toEqual([
    { id: 'b', label: 'Formation', phase: 2 },
    { id: 'a', label: 'Analyse approfondie de l’existant', phase: 1 },
  ])
})

describe('A field', () => {
  const stored = { title: 'Retard', mitigation: 'Deux fournisseurs' }

  test('that the document left empty stays, until its reader says that it goes', () => {
    const told = { title: 'Retard', mitigation: '' }
    expect(withEdits(stored, stored, told)).toEqual(stored)
    expect(withEdits(stored, stored, { title: 'Retard' })).toEqual(stored)
    expect(withEdits(stored, stored, { title: 'Retard' }, going)).toEqual({ title: 'Retard' })
  })

  test('keeps the paragraphs that the document does not say, beside one told in other words', () => {
    const text = 'Les deux sites tournent.\n\nLe stock a baissé de 12 %.\n\nAjouté hier.'
    const told = { text: 'Les trois sites tournent.\n\nLe stock a baissé de 12 %.' }
    expect(withEdits({ text }, { text }, told)).toEqual({
      text: 'Les trois sites tournent.\n\nLe stock a baissé de 12 %.\n\nAjouté hier.',
    })
    expect(withEdits({ text }, { text }, told, going)).toEqual(told)
  })

  test('that is worked out follows the rest where nothing states it any more', () => {
    const computed = { removesAbsent: false, computed: new Set(['total']) }
    expect(withEdits({ total: 5 }, { total: 5 }, {}, computed)).toEqual({})
  })
})
