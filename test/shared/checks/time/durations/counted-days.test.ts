import { describe, expect, test } from 'vitest'
import { foundIn } from '../../said-in-a-report.ts'

const found = (text: string) =>
  foundIn(text, '2025-04-28').map(({ code, expected }) => `${code} ${expected}`.replace(/\s/g, ' '))

describe('Days of work told beside the first and the last', () => {
  test.each([
    ['Semaine du 5 au 9 mai (3 jours ouvrés)', '4 jours ouvrés'],
    ['Semaine du 5 au 9 mai (5 jours ouvrés, le 8 étant férié)', '4 jours ouvrés'],
    ['Recette du 12 au 16 mai, soit 4 jours ouvrés.', '5 jours ouvrés'],
    ['8 jours ouvrés du 12 au 16 mai.', '5 jours ouvrés'],
    ['Inventaire : six jours ouvrés (du 12 au 16 mai)', '5 jours ouvrés'],
    ['Du 2 juin au 27 juin 2025 : 22 jours ouvrés', '19 jours ouvrés'],
  ])('are those of the calendar: « %s »', (text, expected) => {
    expect(found(text)).toEqual([`duration-mismatch ${expected}`])
  })

  test.each([
    'Semaine du 5 au 9 mai (4 jours ouvrés)',
    'Semaine du 5 au 9 mai (5 jours ouvrés)',
    'Semaine du 5 au 9 mai (4 jours ouvrés, le 8 étant férié)',
    'Semaine du 5 au 9 mai (3 jours ouvrés avec le pont)',
    'Semaine du 12 mai (5 jours ouvrés)',
    'Recette du 12 au 16 mai, soit 5 jours ouvrés.',
    'Recette du 12 au 16 mai, environ 4 jours ouvrés.',
    'Du 2 juin au 27 juin 2025 : 20 jours ouvrés',
    'Du 12 au 23 mai, 3 jours de formation',
    'Du 12 au 23 mai (4 jours de travail de l’équipe)',
    'Du 12 au 16 mai, 3 jours ouvrés de plus que prévu',
    'Réponse sous 3 jours ouvrés, du 12 au 16 mai compris.',
    'La recette du 12 au 16 mai sera suivie d’un compte-rendu sous 3 jours ouvrés.',
    'Du 12 au 16 mai, hors mardi : 4 jours ouvrés',
    'Mai 2025 : 12 jours ouvrés consacrés au pilote',
  ])('right, partial, or of something else: « %s »', text => {
    expect(found(text)).toEqual([])
  })
})

describe('Days told between two', () => {
  test.each([
    ['Il restera 18 jours entre le 14 et la clôture du 26 mai.', '12 jours'],
    ['20 jours séparent le 14 mai du 26 mai.', '12 jours'],
    [
      'Un délai de dix-huit jours ? Non : un délai de 30 jours entre le 14 et le 26 mai',
      '12 jours',
    ],
    ['Il y a 20 jours entre le 28 mai et le comité du 6 juin.', '9 jours'],
  ])('are as many as elapse: « %s »', (text, expected) => {
    expect(found(text)).toEqual([`duration-mismatch ${expected}`])
  })

  test.each([
    'Il restera 12 jours entre le 14 et la clôture du 26 mai.',
    'Il restera 13 jours entre le 14 et la clôture du 26 mai.',
    'Il restera 8 jours entre le 14 et la clôture du 26 mai.',
    'Nous prévoyons 18 jours entre le 14 et le 26 mai, à deux.',
    'Il reste 2 jours entre le 14 et le 26 mai pour un atelier.',
    'Il y a 9 jours entre le 28 mai et le comité du 6 juin.',
    'Il reste environ 18 jours entre le 14 et le 26 mai.',
  ])('right, or days of work: « %s »', text => {
    expect(found(text)).toEqual([])
  })
})
