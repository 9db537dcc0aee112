import { describe, expect, it } from 'vitest'
import { earliestDate, firstDateSpan, isDateOnly } from '../../../../shared/french/dates/spans.ts'

const span = (text: string, anchor = '2024-02-20') => {
  const found = firstDateSpan(text, anchor)
  return found === undefined ? undefined : [found.start, found.end]
}

describe('a date', () => {
  it.each([
    ['15 mars 2024', '2024-03-15'],
    ['le lundi 15 mars 2024 au matin', '2024-03-15'],
    ['1er mars 2024', '2024-03-01'],
    ['15 mars', '2024-03-15'],
    ['3 fév.', '2024-02-03'],
    ['12 févr. 2025', '2025-02-12'],
    ['1er août', '2024-08-01'],
    ['25 déc', '2024-12-25'],
    ['10 janvier', '2024-01-10'],
    ['15/03/2024', '2024-03-15'],
    ['15/03/24', '2024-03-15'],
    ['15.03.2024', '2024-03-15'],
    ['15/03', '2024-03-15'],
    ['2024-03-15', '2024-03-15'],
    ['mi-mars', '2024-03-15'],
    ['mi mars 2025', '2025-03-15'],
  ])('is read from « %s »', (text, date) => {
    expect(span(text)).toEqual([date, date])
  })

  it.each([
    ['Mars 2024', '2024-03-01', '2024-03-31'],
    ['Avril-Juillet 2024', '2024-04-01', '2024-07-31'],
    ['mi-mars à mi-avril 2024', '2024-03-15', '2024-04-15'],
    ['de début mars à fin avril', '2024-03-01', '2024-04-30'],
    ['mi-décembre 2024 - fin janvier 2025', '2024-12-15', '2025-01-31'],
    ['fin novembre à mi-février 2025', '2024-11-21', '2025-02-15'],
    ['Août-Sept 2024', '2024-08-01', '2024-09-30'],
    ['de mars à juin', '2024-03-01', '2024-06-30'],
    ['novembre 2024 - février 2025', '2024-11-01', '2025-02-28'],
    ['du 22/03 au 15/05', '2024-03-22', '2024-05-15'],
    ['du lundi 4/03 jusqu’au vendredi 15/03', '2024-03-04', '2024-03-15'],
    ['22/03 - 15/05', '2024-03-22', '2024-05-15'],
    ['du 22/11 au 05/01', '2024-11-22', '2025-01-05'],
    ['Déc-Janv 2025', '2024-12-01', '2025-01-31'],
    ['03/2024', '2024-03-01', '2024-03-31'],
    ['1-21 octobre', '2024-10-01', '2024-10-21'],
    ['du 1er au 21 octobre 2025', '2025-10-01', '2025-10-21'],
    ['22 octobre – 15 décembre', '2024-10-22', '2024-12-15'],
    ['du 16 décembre 2024 au 5 janvier 2025', '2024-12-16', '2025-01-05'],
    ['16 décembre au 5 janvier', '2024-12-16', '2025-01-05'],
    ['Sem. du 26 fév', '2024-02-26', '2024-03-03'],
    ['Semaine du 13 au 17 mai', '2024-05-13', '2024-05-17'],
    ['semaine du lundi 4 mars 2024', '2024-03-04', '2024-03-10'],
    ['fin juin', '2024-06-21', '2024-06-30'],
    ['début avril 2025', '2025-04-01', '2025-04-10'],
    ['courant mai', '2024-05-01', '2024-05-31'],
    ['Sept. : recette', '2024-09-01', '2024-09-30'],
    ['Sept', '2024-09-01', '2024-09-30'],
    ['remis en sept, puis relu', '2024-09-01', '2024-09-30'],
    ['fin sept', '2024-09-21', '2024-09-30'],
    ['T3 2025', '2025-07-01', '2025-09-30'],
    ['1er trimestre 2025', '2025-01-01', '2025-03-31'],
    ['S2 2024', '2024-07-01', '2024-12-31'],
  ])('may be a period: « %s »', (text, start, end) => {
    expect(span(text)).toEqual([start, end])
  })

  it.each([
    '31 février 2024',
    '45/13/2024',
    'Marie',
    'le marché',
    'une décision',
    'NPS de 7',
    'une tournée prend sept heures',
    'Sept fois neuf, soixante-trois',
    'Ils étaient vingt-sept.',
    'il en reste sept.',
    'en sept jours',
    '2 sessions',
    'version 1.2.3',
    '1/2 journée',
  ])('is not seen in « %s »', text => {
    expect(span(text)).toBeUndefined()
  })

  it('without a year is the next one from where the document stands', () => {
    expect(span('15 janvier', '2024-10-01')).toEqual(['2025-01-15', '2025-01-15'])
    expect(span('15 septembre', '2024-10-01')).toEqual(['2024-09-15', '2024-09-15'])
  })

  it('stands alone when only small words surround it', () => {
    expect(isDateOnly('le 15 mars au matin', '2024-01-01')).toBe(true)
    expect(isDateOnly('15 mars : livraison', '2024-01-01')).toBe(false)
  })

  it('is the earliest of a text only if its year is told', () => {
    expect(
      earliestDate('Lancement le 15 septembre 2024, écrit le 20 février 2024, revu en mars'),
    ).toBe('2024-02-20')
    expect(earliestDate('Créée en 1998')).toBeUndefined()
  })
})

describe('two figures over one another', () => {
  it.each(['8/10 → 9/10', '8/10 à 9/10', '3/11 et 10/11'])('are no period: « %s »', text => {
    expect(firstDateSpan(text, '2024-09-15')?.exact).toBe(true)
  })
})
