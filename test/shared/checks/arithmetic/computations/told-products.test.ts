import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'
import { foundInProcess } from '../../said-in-a-process.ts'
import { foundIn } from '../../said-in-a-report.ts'
import { foundInMinutes, section } from '../../said-in-minutes.ts'

const wrong: Readonly<Record<string, string>> = {
  '240 par an ; à 90 € pièce, cela coûte 26 100 € par an': '26 100 € → 21 600 €',
  '240 à 90 €, soit 26 100 €': '26 100 € → 21 600 €',
  '16 caisses à 250 € : 4 500 €': '4 500 € → 4 000 €',
  'Achat de 16 caisses à 250 € HT l’unité, soit 4 500 € HT.': '4 500 € → 4 000 €',
  '12 000 km par mois. À 0,50 € du kilomètre, cela fait 6 600 € par mois.': '6 600 € → 6 000 €',
  '4 jours de taille à 120 arbres, soit 450 arbres taillés': '450 arbres → 480',
  'Paniers : 6 par jour, 5 jours sur 7 : 32 par semaine': '32 → 30',
  '2h30 par jour, 6 jours sur 7 : 18h par semaine': '18h → 15 h',
  '21 400 € par an, soit 69 200 € sur trois ans': '69 200 € → 64 200 €',
  '42 cueilleurs (par groupes de 7, soit 8 sessions)': '8 → 6',
  'Reste 19 parcelles, à raison de 4 par semaine : 8 semaines': '8 → 5',
  'Reste 19 parcelles, à raison de 4 par semaine : 9 semaines environ': '9 → 5',
  'Panier moyen : 35 k€ (150 000 € pour 6 commandes)': '35 000 € → 25 000 €',
  '18 titulaires + 45 saisonniers (65 personnes en été)': '65 → 63',
  'Gain de 4,5 heures par semaine et par serre, c’est-à-dire 31 heures par semaine pour les six serres.':
    '31 heures → 27 h',
  '4 h par serre et par semaine, soit 26 h par semaine pour les six serres': '26 h → 24 h',
  '12 minutes par panier, soit 5 h pour 20 paniers': '5 h → 4 h',
  '300 € par mois et par serre, soit 2 000 € par mois pour les six': '2 000 € → 1 800 €',
}

test.each(Object.entries(wrong))('« %s » is wrong in any document', (text, expected) => {
  const told = [`total-mismatch ${expected}`]
  const inReport = foundIn(text).map(each => `${each.code} ${each.stated} → ${each.expected}`)
  expect(inReport.map(each => each.replace(/\s+/gu, ' '))).toEqual(told)
  expect(foundInMinutes(section(text))).toEqual(told)
  expect(foundInProcess({ steps: { Taille: [text] } })).toEqual(told)
  expect(found({ brief: { situation: [text] } })).toHaveLength(1)
})

const right = [
  '9 filets à 100 € et 50 caisses à 200 €, soit 10 900 €',
  '240 par an ; à 90 € pièce, cela coûte 21 600 € par an',
  '20 par mois à 90 €, soit 21 600 € par an',
  '16 caisses à 250 € : 4 000 €',
  '16 caisses à 250 € HT, soit 4 800 € TTC',
  '16 caisses à 250 €, soit 4 600 € avec la pose',
  'Entre 16 caisses à 250 € et 20 caisses à 240 € (4 500 € environ)',
  'Une remise de 90 à 240 €, soit 200 € en moyenne',
  'De 9 jours à 12 jours, soit 3 jours de plus',
  'Atelier de 3 h à 12 personnes : 4 personnes absentes',
  'De 12 jours de taille à 9 jours, soit 3 jours',
  '12 000 km par mois et 400 pesées. À 0,50 € du kilomètre, cela fait 6 000 € par mois.',
  '12 000 km par mois. À 2 € par pesée, cela fait 800 € par mois.',
  'Gain de 4,5 heures par semaine et par serre, c’est-à-dire 27 heures par semaine pour les six serres.',
  '4 h par semaine et par serre, soit 1 000 h par an pour les six serres',
  '2,4 h par semaine et par serre, soit 14 h par semaine pour les six serres',
  '12 minutes par panier, soit 4 h pour 20 paniers',
  '12 minutes par panier, soit 5 h par jour pour 20 paniers',
  '12 minutes par panier, soit 5 h pour 20 paniers par jour',
  '3 h par serre, soit 20 h pour les six serres avec la route',
  '3 h par serre, soit 20 h pour les six greffeurs',
  '1 h de route et 3 h par serre, soit 24 h pour les six serres',
  'Environ 3 h par serre, soit 20 h pour les six serres',
  'De 3 h par serre à 5 h par serre, soit 30 h pour les 6 serres',
  '6 par jour, 5 jours sur 7 : 30',
  '6 par jour, 5 jours sur 7 : 40 % du total',
  '2h30 par jour, 6 jours sur 7 : 15h par semaine',
  '21 400 € par an, soit 64 k€ sur trois ans',
  '43 cueilleurs (par groupes de 7, soit 7 sessions)',
  '42 cueilleurs (par groupes de 6 à 8, soit 8 sessions)',
  '42 cueilleurs (par groupes de 7 maximum, soit 8 sessions)',
  '42 cueilleurs (par groupes de 7 personnes au plus, soit 8 sessions)',
  'Reste 19 parcelles, à raison de 4 par semaine : 5 semaines',
  'Panier moyen : environ 25 k€ (151 200 € pour 6 commandes)',
  '18 titulaires + 45 saisonniers (63 personnes en été)',
  '18 titulaires + 45 saisonniers (12 saisonniers de plus)',
]

test.each(right)('« %s » is right', text => {
  expect(foundIn(text)).toEqual([])
  expect(foundInMinutes(section(text))).toEqual([])
  expect(foundInProcess({ steps: { Taille: [text] } })).toEqual([])
})

const above = ['12 400 plants en culture', 'Un quart est perdu, soit près de 3 100 plants']

test.each(
  Object.entries({
    'À 2,40 € le plant, une perte d’environ 8 140 € par an': 'total-mismatch 8 140 €',
    'À 2,40 € le plant en moyenne, un manque à gagner de 8 000 €': 'total-mismatch 8 000 €',
    'À 2,40 € le plant, cela fait 8 140 €': 'total-mismatch 8 140 €',
  }),
)('« %s », of a count told above it, is wrong', (text, expected) => {
  expect(found({ brief: { situation: [...above, text] } })).toEqual([expected])
})

test.each([
  'À 2,40 € le plant, une perte d’environ 7 440 € par an',
  'À 2,40 € le plant en moyenne, une perte d’environ 7 400 €',
  'À 2,40 € le plant, une perte d’environ 8 000 €',
  'À 2,40 € le plant, un stock de 29 760 €',
  'À 2,40 € le plant, une remise de 400 € par commande',
  'À 2,40 € le plant, une perte de 7 380 €',
])('« %s » is that of one of them, nearly so, or of another thing', text => {
  expect(found({ brief: { situation: [...above, text] } })).toEqual([])
})
