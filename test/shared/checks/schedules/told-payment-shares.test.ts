import { describe, expect, test } from 'vitest'
import { foundInProcess } from '../said-in-a-process.ts'
import { foundIn } from '../said-in-a-report.ts'
import { foundInMinutes, section } from '../said-in-minutes.ts'

describe('Shares of a price told in words', () => {
  test.each([
    'Échéancier : 30 % à la signature, 40 % à mi-mission, 30 % à la fin',
    'Échéancier 30 % / 40 % / 30 %',
    'Facturation : 50 % à la commande et 50 % à la livraison',
    'Facturation de 30 % au lancement, puis le solde de 70 % à la remise du guide',
    'Facturation : 50 % à la commande, 40 % à la livraison, retenue de 10 %',
    'Facturation : 20 % à la signature, 30 % au démarrage, 30 % à la livraison et le solde au bilan',
    'Taux de réponse : 30 % à la signature, 45 % à la fin',
    'Avancement : 30 % fin mars, 60 % fin avril',
    'Paiement : 3 % / 4 % de frais',
    'Présents : 80 % à la formation, 95 % à la restitution, 60 % au bilan',
  ])('make the whole, or are of something else: « %s »', text => {
    expect(foundIn(text).map(({ code }) => code)).not.toContain('payment-share-mismatch')
    expect(foundInProcess({ steps: { Vente: [text] } })).toEqual([])
  })

  test.each([
    ['Échéancier : 30 % à la signature, 30 % à mi-mission, 30 % à la fin', '90 %'],
    ['Échéancier 30 % / 40 % / 20 %', '90 %'],
    ['Échéancier repris de l’offre (30 % signature, 45 % mi-mission, 30 % fin)', '105 %'],
    ['Facturation : 50 % à la commande et 45 % à la livraison', '95 %'],
  ])('are wrong wherever they are told: « %s »', (text, stated) => {
    const told = [`payment-share-mismatch ${stated} → 100 %`]
    expect(foundIn(text).map(({ code }) => code)).toEqual(['payment-share-mismatch'])
    expect(foundInMinutes(section(text))).toEqual(told)
    expect(foundInProcess({ steps: { Vente: [text] } })).toEqual(told)
  })

  test('are those of a list, too', () => {
    const list = (last: number) => [
      'Échéancier type',
      '- 30 % à la signature',
      '- 40 % à mi-parcours',
      `- ${last} % à la remise du bilan`,
    ]
    expect(foundInMinutes(section(list(30).join('\n')))).toEqual([])
    expect(foundInMinutes(section(list(20).join('\n')))).toEqual([
      'payment-share-mismatch 90 % → 100 %',
    ])
    const labelled = ['Signature : 30 %', 'Mi-mission : 40 %', 'Fin de mission : 20 %']
    expect(foundInMinutes(section(labelled.map(each => `- ${each}`).join('\n')))).toEqual([
      'payment-share-mismatch 90 % → 100 %',
    ])
    expect(foundInProcess({ steps: { Vente: labelled } })).toEqual([
      'percent-mismatch 90 % → 100 %',
    ])
  })
})
