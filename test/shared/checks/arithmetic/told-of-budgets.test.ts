import { describe, expect, test } from 'vitest'
import { found } from '../across/one-mission.ts'
import { foundInMinutes, section } from '../said-in-minutes.ts'

const line = (label: string, kind: string, amount: number, spent?: number) => ({
  id: `00000000-0000-4000-8000-00000000${String(amount).padStart(4, '0').slice(0, 4)}`,
  label,
  kind,
  amount: amount * 100,
  ...(spent !== undefined && { spent: spent * 100 }),
})

describe('What a line is of the budget', () => {
  const told = (text: string) => {
    const lines = [line('Taille', 'consulting', 6000), line('Filets', 'other', 2000)]
    return found({ brief: { budget: { lines }, situation: [text] } })
  }

  test.each([
    'Le consulting pèse 75 % du budget.',
    'Les filets représentent 25 % du budget.',
    'Le consulting pèse environ 80 % du budget.',
    'Les honoraires consommés représentent 58 % du budget.',
    'La Région représente 40 % du budget.',
    'Le consulting pèse 60 % du budget de la Région.',
  ])('is told right: « %s »', text => {
    expect(told(text)).toEqual([])
  })

  test('is its amount over the total', () => {
    expect(told('Le consulting pèse 72 % du budget.')).toEqual(['percent-mismatch 72 %'])
    expect(told('Les filets représentent 35 % du budget.')).toEqual(['percent-mismatch 35 %'])
  })
})

describe('What a report says of its budget', () => {
  const told = (text: string) => {
    const lines = [line('Taille', 'consulting', 6000, 6000), line('Filets', 'other', 2000, 1500)]
    return found({ reports: [{ budget: { lines }, conclusion: text }] })
  }

  test('saves what was planned and not spent, in all or on one line', () => {
    expect(told('Économie finale : 500 €.')).toEqual([])
    expect(told('Économie finale : 800 €.')).toEqual(['total-mismatch 800 €'])
    expect(told('Économie annuelle : 800 €.')).toEqual([])
    expect(told('Économie réalisée : 800 €/an.')).toEqual([])
    expect(told('Économie : 800 €')).toEqual([])
  })

  test('saves it in a line under « Budget » too', () => {
    const lines = [line('Taille', 'consulting', 6000, 6000), line('Filets', 'other', 2000, 1500)]
    const noted = (text: string, heading = 'Budget final') =>
      found({ reports: [{ budget: { lines }, notes: [{ heading, text }] }] })
    expect(noted('Économie : 500 € (moins de filets que prévu)')).toEqual([])
    expect(noted('Économie : 700 € (moins de filets que prévu)')).toEqual(['total-mismatch 700 €'])
    expect(noted('Économie : 700 € par mois')).toEqual([])
    expect(noted('Économie : 700 €', 'Gains')).toEqual([])
  })

  test.each([
    'Nous en sommes à 85 % du budget, les filets étant posés.',
    'Bilan : 85 % du budget pour 90 % de la durée.',
    'Nous en sommes à 85 % du budget pour 90 % de la durée (9 mois sur 10).',
  ])('has come so far in its budget: « %s »', text => {
    expect(told(text)).toEqual(['percent-mismatch 85 %'])
  })

  test.each([
    'Nous en sommes à 94 % du budget pour 90 % de la durée.',
    'Nous en sommes à environ 90 % du budget.',
    'Nous en sommes à 75 % du budget des filets.',
    'Nous en sommes à 60 % du budget de la Région.',
    'Bilan : 93,8 % du budget pour la moitié du calendrier.',
    'Il faudrait 80 % du budget pour trois serres de plus.',
  ])('may be rounded, or of a part: « %s »', text => {
    expect(told(text)).toEqual([])
  })

  test('has consumed as much as its lines', () => {
    expect(told('Nous avons consommé 94 % du budget.')).toEqual([])
    expect(told('Nous avons consommé près de 90 % du budget.')).toEqual([])
    expect(told('Nous avons consommé 84 % du budget.')).toEqual(['percent-mismatch 84 %'])
    expect(told('Nous avons consommé 84 % du budget de formation.')).toEqual([])
    expect(told('Nous avons consommé 84 % du budget pour les filets.')).toEqual([])
    expect(told('Nous avons consommé 94 % du budget pour les trois quarts du temps.')).toEqual([])
    expect(told('Nous avons consommé 84 % du budget pour trois quarts du temps.')).toEqual([
      'percent-mismatch 84 %',
    ])
    expect(told('84 % du budget consommé pour environ 75 % du calendrier.')).toEqual([
      'percent-mismatch 84 %',
    ])
    expect(told('Nous avons consommé 94 % de l’enveloppe.')).toEqual([])
    expect(told('Nous avons consommé environ 90 % de l’enveloppe.')).toEqual([])
    expect(told('Nous avons consommé 84 % de l’enveloppe des outils.')).toEqual([])
    expect(told('Nous avons consommé 84 % de l’enveloppe hors frais.')).toEqual([])
    expect(told('84 % de l’enveloppe est à signer en juin.')).toEqual([])
    expect(told('Nous avons consommé 84 % de l’enveloppe.')).toEqual(['percent-mismatch 84 %'])
    expect(told('À fin mars, 84 % de l’enveloppe globale est consommée.')).toEqual([
      'percent-mismatch 84 %',
    ])
  })
})

test('An envelope above the lines is consumed as they are, or as it is', () => {
  const told = (text: string) =>
    found({
      brief: { budget: { envelope: 1000000, lines: [line('Taille', 'consulting', 8000, 0)] } },
      reports: [
        { budget: { lines: [line('Taille', 'consulting', 8000, 7500)] }, conclusion: text },
      ],
    }).filter(each => each.startsWith('percent-mismatch'))
  expect(told('Nous avons consommé 75 % de l’enveloppe.')).toEqual([])
  expect(told('Nous avons consommé 94 % de l’enveloppe.')).toEqual([])
  expect(told('Nous avons consommé 84 % de l’enveloppe.')).toEqual(['percent-mismatch 84 %'])
})

describe('A rate below a budget kept in minutes', () => {
  const told = (rate: string) =>
    foundInMinutes(
      section(
        `| Poste | Voté | Engagé | Reste |\n|---|---|---|---|\n| Taille | 6 000 € | 4 500 € | 1 500 € |\n| Filets | 2 000 € | 1 500 € | 500 € |\n| **Total** | **8 000 €** | **6 000 €** | **2 000 €** |\n\n${rate}`,
      ),
    )

  test('is that of its last row', () => {
    expect(told("Taux d'engagement : 75 %.")).toEqual([])
    expect(told('**Taux de consommation : 72 %**')).toEqual(['percent-mismatch 72 % → 75 %'])
    expect(told('Taux de réponse : 72 %')).toEqual([])
  })
})

test('A return is reckoned on what was spent, but for what the report says that it leaves out', () => {
  const told = (aside: string) => {
    const lines = [
      line('Taille', 'consulting', 6000, 6000),
      line('Déplacements', 'expenses', 900, 800),
    ]
    const costs = [{ label: 'Taille', amount: 600_000 }]
    const roi = { costs, gains: [], stated: [] }
    const notes = [{ heading: 'Investissement', text: `Total investi : 6 000 €${aside}` }]
    return found({ reports: [{ kind: 'final', budget: { lines }, roi, notes }] })
  }
  expect(told(' (hors déplacements)')).toEqual([])
  expect(told('')).toEqual(['figure-conflict 6 000 €'])
  expect(told(' (hors taxes)')).toEqual(['figure-conflict 6 000 €'])
})

describe('What was spent, where no line tells it', () => {
  const told = (stated: object, spent?: number, conclusion = '') => {
    const lines = [line('Taille', 'consulting', 6000, spent), line('Filets', 'other', 2000)]
    return found({ reports: [{ budget: { lines, stated }, conclusion }] })
  }

  test('is unknown, and not nothing', () => {
    expect(told({ total: 800_000, rate: 31 })).toEqual([])
    expect(told({ total: 800_000, spent: 250_000, left: 550_000, rate: 31 })).toEqual([])
    expect(told({ total: 800_000 }, undefined, '31 % du budget est consommé.')).toEqual([])
  })

  test('is what the totals tell', () => {
    const stated = { total: 800_000, spent: 200_000 }
    expect(told(stated, undefined, '31 % du budget est consommé.')).toEqual([
      'percent-mismatch 31 %',
    ])
    expect(told({ total: 900_000 })).toEqual(['total-mismatch 9 000 €'])
  })

  test('is nothing where a line says so', () => {
    expect(told({ rate: 31 }, 0)).toEqual(['percent-mismatch 31 %'])
    expect(told({ rate: 31 }, 2480)).toEqual([])
  })
})
