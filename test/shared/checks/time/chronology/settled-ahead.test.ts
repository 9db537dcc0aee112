import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'
import { foundInProcess } from '../../said-in-a-process.ts'

const ahead = (day: string) => [`event-after-document ${day}`]

test('What a brief of 6 January tells as settled was so before it', () => {
  const told = (factor: string) => found({ brief: { successFactors: [factor] } })
  expect(told('Budget validé en conseil d’administration le 13 janvier')).toEqual(
    ahead('13 janvier 2025'),
  )
  expect(told('Budget voté en conseil municipal du 13 janvier')).toEqual(ahead('13 janvier 2025'))
  expect(told('Accord signé le 13 janvier 2025')).toEqual(ahead('13 janvier 2025'))
  expect(told('Budget validé en conseil du 3 janvier')).toEqual([])
  expect(told('Budget validé avant le 13 janvier')).toEqual([])
  expect(told('Le bail est signé le 13 janvier')).toEqual([])
  expect(told('Budget à faire valider le 13 janvier')).toEqual([])
  expect(told('Comité fixé le 13 janvier')).toEqual([])
  expect(told('Devis accepté le 13 janvier au plus tard')).toEqual([])
  expect(told('Marché obtenu le 13 octobre')).toEqual([])
})

test('Minutes of 14 February tell of what took place before', () => {
  const told = (notes: string, title = 'Pilote') =>
    found({
      brief: { start: '2025-01-13', end: '2025-06-30' },
      meeting: { sections: [{ title, notes }] },
    })
  expect(told('Point serre (11 avril) : les équipes ont planté deux rangs.')).toEqual(
    ahead('11 avril 2025'),
  )
  expect(told('Le pilote du 11 avril s’est bien passé.')).toEqual(ahead('11 avril 2025'))
  expect(told('Point serre (11 février) : les équipes ont planté deux rangs.')).toEqual([])
  expect(told('Point serre (11 avril) : les équipes planteront deux rangs.')).toEqual([])
  expect(told('Point serre (11 avril) : à prévoir.')).toEqual([])
  expect(told('Le 14 mars, la direction a validé le plan.')).toEqual(ahead('14 mars 2025'))
  expect(told('Les chefs ont été formés le 14 mars.')).toEqual(ahead('14 mars 2025'))
  expect(told('Atelier (14 mars) : douze personnes se sont inscrites.')).toEqual([])
  expect(told('Atelier du 14 mars : les convocations ont été envoyées.')).toEqual([])
  expect(told('Le 14 mars, nous avons prévu une visite.')).toEqual([])
  expect(told('Compte-rendu transmis le 17 février.')).toEqual([])
  expect(told('Plan de serre livré le 20 février', 'Suite')).toEqual([])
})

test('What a committee settles is settled on its day', () => {
  const told = (text: string) =>
    found({ reports: [{ date: '2025-03-28', highlights: [{ tone: 'good', text }] }] })
  expect(told('Comité de pilotage du 4 avril : le plan de serre a été adopté')).toEqual(
    ahead('4 avril 2025'),
  )
  expect(told('Copil du vendredi 4 avril : la direction a retenu deux variétés')).toEqual(
    ahead('4 avril 2025'),
  )
  expect(told('Conseil municipal du 4 avril : budget voté à l’unanimité')).toEqual(
    ahead('4 avril 2025'),
  )
  expect(told('Plan de serre adopté par le comité de pilotage du 4 avril')).toEqual(
    ahead('4 avril 2025'),
  )
  expect(told('Deux variétés retenues lors de la réunion du vendredi 4 avril')).toEqual(
    ahead('4 avril 2025'),
  )
  expect(told('Achat des serres voté en CA du 4 avril')).toEqual(ahead('4 avril 2025'))
  expect(told('Plan de serre adopté par le comité de pilotage du 21 mars')).toEqual([])
  expect(told('Plan de serre non validé, au comité de pilotage du 4 avril')).toEqual([])
  expect(told('Plan de serre qui doit être adopté par le comité du 4 avril')).toEqual([])
  expect(told('Plan de serre à soumettre au comité de pilotage du 4 avril')).toEqual([])
  expect(told('Plan de serre présenté au prochain comité du 4 avril')).toEqual([])
  expect(told('Plan de serre attendu, validé en comité du 4 avril')).toEqual([])
  expect(told('Comité de pilotage du 21 mars : le plan de serre a été adopté')).toEqual([])
  expect(told('Comité de pilotage du 4 avril : le plan de serre sera adopté')).toEqual([])
  expect(told('Comité de pilotage du 4 avril : plan de serre à adopter')).toEqual([])
  expect(told('Comité de pilotage du 4 avril : présentation du plan validé en mars')).toEqual([])
  expect(told('Comité de pilotage du 4 avril : l’ordre du jour a été validé')).toEqual([])
  expect(told('Comité de pilotage du 4 avril : les supports ont été validés')).toEqual([])
  expect(told('Comité de pilotage du 4 avril : la direction a accepté la date')).toEqual([])
  expect(told('Prochain comité du 4 avril : le plan a été validé par Luc')).toEqual([])
})

test('What a deliverable under way confirms has taken place', () => {
  const told = (notes: string) =>
    found({
      reports: [
        { deliverables: [{ id: exampleId(960), title: 'Pilote', status: 'doing', notes }] },
      ],
    })
  expect(told('Le bilan tenu le 6 mars avec les chefs confirme la tendance')).toEqual(
    ahead('6 mars 2025'),
  )
  expect(told('Le bilan tenu le 6 février avec les chefs confirme la tendance')).toEqual([])
  expect(told('Le bilan se tient le 6 mars avec les chefs')).toEqual([])
})

test('A process was agreed on before the day that it is dated of', () => {
  const told = (note: string) =>
    foundInProcess({ notes: ['Mis à jour le : 12 janvier 2026', note] })
  expect(told('Version 3, validée en réunion d’équipe le lundi 19 janvier 2026.')).toEqual([
    'event-after-document 19 janvier 2026 →',
  ])
  expect(told('Version 3, validée en réunion d’équipe le lundi 5 janvier 2026.')).toEqual([])
  expect(told('Prochaine révision le 19 janvier 2026.')).toEqual([])
})
