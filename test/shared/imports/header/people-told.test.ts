import { describe, expect, it } from 'vitest'
import { leadersTold } from '../../../../shared/imports/header/people-told.ts'

describe('Who leads, told by a label within a sentence', () => {
  it.each([
    ['4 crèches, 52 salariés. Directrice : Dr Anne Delage.', 'Anne Delage', 'Directrice'],
    ['Directeur des achats : Paul Imbert (depuis 2021)', 'Paul Imbert', 'Directeur des achats'],
    ['Présidente : Mme Lise de Crozan', 'Lise de Crozan', 'Présidente'],
    ['Huit gîtes ; gérant : Yves Roux, un salarié.', 'Yves Roux', 'gérant'],
  ])('« %s »', (text, name, role) => {
    expect(leadersTold([text])).toEqual([{ name, role }])
  })

  it.each([
    'Directeur de mission : Paul Imbert',
    'Directrice du cabinet : Anne Delage',
    'Responsable de projet : Paul Imbert',
    'Directrice : à recruter',
    'Direction : Rennes Nord',
    'Priorité de la directrice : le planning',
    'Animatrice : Anne Delage',
  ])('is nobody else: « %s »', text => {
    expect(leadersTold([text])).toEqual([])
  })
})
