import { describe, expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { found } from '../across/one-mission.ts'

const milestone = (title: string, planned: string, label?: string) => ({
  id: exampleId(960),
  title,
  planned,
  ...(label !== undefined && { label }),
})

describe('A day that nobody wrote', () => {
  const planned = (title: string, day: string) =>
    found({ brief: { milestones: [milestone(title, day)] } })

  test('ends a closing or a span of days, and is no milestone of theirs', () => {
    expect(planned('La serre ferme du 4 au 24 mai', '2025-05-24')).toEqual([])
    expect(planned('Aucune bascule entre le 1er et le 18 mai', '2025-05-18')).toEqual([])
    expect(planned('Vacances des équipes', '2025-05-18')).toEqual([])
    expect(planned('Bascule de la serre ferme', '2025-05-18')).toEqual([])
    expect(planned('Bascule', '2025-05-18')).toEqual(['weekend 18 mai 2025'])
  })

  test('is the end of the month for an action', () => {
    const due = (day: string) =>
      found({ meeting: { actions: [{ title: 'Relire le plan', due: day }] } })
    expect(due('2025-05-31')).toEqual([])
    expect(due('2025-05-10')).toEqual([])
    expect(due('2025-05-17')).toEqual(['weekend 17 mai 2025'])
    expect(due('2025-05-08')).toEqual(['holiday 8 mai 2025'])
  })

  test('is moved by no day of the same half of a month', () => {
    const moved = (label: string | undefined, day: string) =>
      found({
        brief: { milestones: [milestone('Parc étiqueté', '2025-05-15', label)] },
        reports: [{ milestones: [milestone('Parc étiqueté', day)] }],
      })
    expect(moved('mi-mai 2025', '2025-05-16')).toEqual([])
    expect(moved('mi-mai 2025', '2025-06-18')).toEqual(['date-conflict 18 juin 2025'])
    expect(moved(undefined, '2025-05-16')).toEqual(['date-conflict 16 mai 2025'])
  })
})

test('A time that is interrupted is shorter than the days it lies between', () => {
  const told = (conclusion: string) => found({ reports: [{ conclusion }] })
  expect(told('Essais (du 3 mars au 30 mai) : 9 semaines, hors ponts de mai.')).toEqual([])
  expect(told('Rien du 3 au 28 août, l’usine fermant trois semaines à partir du 3.')).toEqual([])
  expect(told('Essais (8 semaines, du 3 mars au 30 mai, fermeture d’avril déduite).')).toEqual([])
  expect(told('Essais (8 semaines, du 3 mars au 30 mai).')).toEqual([
    'duration-mismatch 8 semaines',
  ])
})

test('A day that is said not to be is nobody’s mistake', () => {
  const told = (conclusion: string) => found({ reports: [{ conclusion }] })
  expect(told('Le 29 février n’existe pas cette année : le 28 fera foi.')).toEqual([])
  expect(told('Remise le 30 février.')).toEqual(['date-conflict 30 février'])
})
