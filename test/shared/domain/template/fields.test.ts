import { describe, expect, it } from 'vitest'
import {
  blockFields,
  fieldNamed,
  nearestField,
  textFields,
} from '../../../../shared/domain/template/fields.ts'

describe('a field of a template', () => {
  it.each([
    ['client', 'client'],
    [' Client ', 'client'],
    ['NUMÉRO', 'numero'],
    ['sous-titre', 'sous_titre'],
    ['Sous titre', 'sous_titre'],
    ['adresse du client', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('written « %s » means %s', (written, name) => {
    expect(fieldNamed(written)).toBe(name)
  })

  it.each([
    ['clinet', 'client'],
    ['nom_du_client', 'client'],
    ['title', 'titre'],
    ['Référence', 'numero'],
    ['dates', 'date'],
    ['contenus', 'contenu'],
    ['montant', undefined],
    ['x'.repeat(10_000), undefined],
  ])('written « %.20s » was probably meant as %s', (written, name) => {
    expect(nearestField(written)).toBe(name)
  })

  it('has a name of its own', () => {
    const all = [...textFields, ...blockFields]
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  })
})
