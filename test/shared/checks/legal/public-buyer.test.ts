import { expect, test } from 'vitest'
import { checkWorkspace } from '../../../../shared/checks/check-workspace.ts'
import { isPublicBuyer } from '../../../../shared/checks/legal/public-buyer.ts'
import { workspaceOf } from '../across/one-mission.ts'

test.each([
  'Ville de Rezé',
  'Commune d’Olivet',
  'Mairie du Mans',
  'Communauté de communes du Vexin',
  'Département de la Loire',
  'CHU de Rouen',
  'Centre hospitalier de Redon',
  'Groupe hospitalier des Deux-Vallées',
  'Syndicat mixte du Lay',
])('« %s » buys under the Code de la commande publique', name => {
  expect(isPublicBuyer({ name })).toBe(true)
})

test.each([
  'Pépinières Aubert',
  'Hôpital privé des Deux-Vallées',
  'Villeneuve SAS',
  'Communication Aubert',
  'Région Fleurs SARL',
  'Association Ville de demain',
])('« %s » does not, or may not', name => {
  expect(isPublicBuyer({ name })).toBe(false)
})

const told = (name: string, text: string, terms: object = {}) =>
  checkWorkspace(
    workspaceOf({
      client: { name },
      proposal: { date: undefined, subject: 'Audit', notes: [{ text }], ...terms },
    }),
    '2025-12-01',
  ).filter(
    ({ code, place: { field } }) =>
      code === 'legal-mention-missing' &&
      ['Notes', 'Conditions du document importé'].includes(field),
  )

const plain = (message = '') => message.replace(/\s/gu, ' ')

test('An offer to a public buyer need not say what the law sets for it', () => {
  const terms = {
    unsaidTerms: ['vat', 'payment', 'latePenalty', 'recoveryIndemnity', 'earlyPayment'],
  }
  expect(plain(told('Ville de Rezé', 'Offre', terms)[0]?.message)).toMatch(/ne dit pas : la TVA\./)
  expect(plain(told('Pépinières Aubert', 'Offre', terms)[0]?.message)).toMatch(/la TVA, le délai/)
  expect(told('Ville de Rezé', 'Offre', { unsaidTerms: ['payment', 'earlyPayment'] })).toEqual([])
})

test('A public buyer pays within thirty days, a hospital within fifty', () => {
  const delay = (name: string, days: number) =>
    told(name, `Paiement à ${days} jours, par virement.`).map(({ message }) => plain(message))
  expect(delay('Ville de Rezé', 30)).toEqual([])
  expect(delay('CHU de Rouen', 50)).toEqual([])
  expect(delay('Pépinières Aubert', 45)).toEqual([])
  expect(delay('Ville de Rezé', 45)).toEqual([
    'Un délai de 45 jours dépasse ce que la loi permet : 30 jours pour un tel acheteur public (Code de la commande publique, art. L2192-10 et R2192-10, depuis le 1er avril 2019).',
  ])
  expect(delay('CHU de Rouen', 60)).toHaveLength(1)
})
