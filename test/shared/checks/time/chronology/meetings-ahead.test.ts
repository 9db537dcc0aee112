import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

const noted = (text: string) => found({ reports: [{ notes: [{ text }] }] })
const delivered = (notes: string, status = 'doing') =>
  found({ reports: [{ deliverables: [{ id: exampleId(1), title: 'Plan', status, notes }] }] })
const day = 'event-after-document 7 mars 2025'

test.each([
  'La visite des serres, le 7 mars, a confirmé que les jardiniers préfèrent l’affichage.',
  'Tout avance.\n\nL’atelier de taille (7 mars) a montré deux gestes à revoir.',
  'Le comité de suivi, le vendredi 7 mars 2025, a retenu la serre de Vienne.',
])('A meeting to come has told nothing yet: « %s »', text => {
  expect(noted(text)).toEqual([day])
})

test.each([
  'La visite des serres, le 8 février, a confirmé que les jardiniers préfèrent l’affichage.',
  'La visite des serres, le 7 mars, confirmera le choix.',
  'La visite des serres, le 7 mars, a été décidée par la gérante.',
  'La visite des serres, le 7 mars, a été reportée.',
  'La visite des serres, prévue le 7 mars, a un but précis.',
  'La visite des serres, le 7 mars, a pour but de choisir.',
  'La gérante, conviée à la visite des serres, le 7 mars, a répondu oui.',
])('It is told before, planned or invited to: « %s »', text => {
  expect(noted(text)).toEqual([])
})

test('A point that is ticked is done, in a deliverable that goes on', () => {
  const rest = 'Relevé des serres 🔄 ; Semis (à venir)'
  const agreed = 'Plan validé avec les chefs lors de l’atelier du 7 mars'
  expect(delivered(`${agreed} ✅ ; ${rest}`)).toEqual([day])
  expect(delivered(`Semis terminés le 7 mars ✅ ; ${rest}`)).toEqual([day])
  expect(delivered(agreed, 'done')).toEqual([day])
  expect(delivered(`${agreed} ; ${rest} ✅`)).toEqual([])
  expect(
    delivered(`Plan validé avec les chefs lors de l’atelier du 8 février ✅ ; ${rest}`),
  ).toEqual([])
  expect(delivered(`Le plan sera validé lors de l’atelier du 7 mars ✅ ; ${rest}`)).toEqual([])
  expect(delivered(`Plan à valider lors de l’atelier du 7 mars ✅ ; ${rest}`)).toEqual([])
  expect(delivered(`Sujets prévus lors de l’atelier du 7 mars ✅ ; ${rest}`)).toEqual([])
})
