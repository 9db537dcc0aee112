import { expect, it } from 'vitest'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'

const lines = [
  '# Point mensuel n°3 – Filature Orval',
  '',
  'Période : du 1er au 31 mai 2026',
  'Rédigé par Odile Ferrand le 3 juin 2026',
  '',
  '## En bref',
  'Le projet avance. Météo : 🟢',
  '',
  '## Réalisé ce mois-ci',
  '- Choix de l’outil : 80 %',
  '- Cartographie (12 entretiens) : 100 %',
  '',
  '## Prévu le mois prochain',
  '- Signature du contrat (12 juin)',
  '- Formation des chefs d’équipe',
  '',
  '## Budget',
  'Budget total : 45 000 €',
  'Consommé à date : 20 250 € (45 %)',
  'Reste à faire : 24 750 €',
]

function read(text: string) {
  const told = importDocument(text, { newId: () => crypto.randomUUID(), today: '2026-06-03' })
  if (told.kind === 'refused') throw new Error(told.reason)
  const { content, unrecognised } = told.document
  if (content.kind !== 'monthly') throw new Error(content.kind)
  return { report: content.report, left: unrecognised.map(({ text: left }) => left) }
}

it('A budget told in three lines has its total, what was spent of it and what is left', () => {
  const { report, left } = read(lines.join('\n'))
  expect(report.budget?.lines).toMatchObject([
    { amount: 4500000, spent: 2025000, statedLeft: 2475000, statedRate: 45 },
  ])
  expect(left.filter(each => /€/.test(each))).toEqual([])
})

it('What such a line says beside its figure is listed', () => {
  const more = lines.join('\n').replace('24 750 €', '24 750 €, dont 3 000 € de frais')
  expect(read(more).left.join('\n')).toContain('dont 3 000 €')
})

it('A report is signed and dated in one line, and what comes next month is what comes next', () => {
  const { report } = read(lines.join('\n'))
  expect(report).toMatchObject({ authors: ['Odile Ferrand'], date: '2026-06-03' })
  expect(report.nextSteps.flatMap(({ items }) => items)).toHaveLength(2)
})

it('How far a piece of work has come is no part of its name', () => {
  expect(read(lines.join('\n')).report.deliverables).toMatchObject([
    { title: 'Choix de l’outil', progress: 80 },
    { title: 'Cartographie (12 entretiens)', status: 'done' },
  ])
})

const balance = (costs: string, gains: string) => {
  const text = [
    '# Rapport final – Filature Orval',
    '',
    'Remis le 30 juin 2026 par Odile Ferrand',
    '',
    '## Bilan économique',
    costs,
    gains,
  ].join('\n')
  const told = importDocument(text, {
    newId: () => crypto.randomUUID(),
    today: '2026-06-30',
    sort: 'final',
  })
  if (told.kind === 'refused') throw new Error(told.reason)
  const { content } = told.document
  if (content.kind !== 'final') throw new Error(content.kind)
  return content.report
}

it('What a cost or a gain is made of is as many lines, where they make it up', () => {
  const { roi, authors, date } = balance(
    'Coût du projet : 62 000 € (boîtiers 41 000 €, accompagnement 21 000 €)',
    'Gains annuels : carburant 38 400 €, entretien 9 600 €, soit 48 000 €',
  )
  expect(roi).toMatchObject({
    costs: [
      { label: 'Boîtiers', amount: 4100000 },
      { label: 'Accompagnement', amount: 2100000 },
    ],
    gains: [
      { label: 'Carburant', amount: 3840000 },
      { label: 'Entretien', amount: 960000 },
    ],
  })
  expect({ authors, date }).toEqual({ authors: ['Odile Ferrand'], date: '2026-06-30' })
})

it('A part told in brackets, or parts that do not make it up, leave the whole as it is', () => {
  const { roi } = balance(
    'Coût du projet : 62 000 € (dont 21 000 € de conseil)',
    'Gains annuels : 48 000 € (carburant 38 400 €, entretien 8 600 €)',
  )
  expect(roi?.costs.map(({ amount }) => amount)).toEqual([6200000])
  expect(roi?.gains.map(({ amount }) => amount)).toEqual([4800000])
})

it('A mark and the words said beside it are told apart', () => {
  const { satisfaction } = balance(
    '## Satisfaction',
    'Note globale 8,5/10. « L’outil nous va. » (Yann Gall, directeur)',
  )
  expect(satisfaction).toMatchObject({
    scores: [{ label: 'Note globale', value: 8.5, max: 10 }],
    quotes: [{ text: 'L’outil nous va.', author: 'Yann Gall, directeur' }],
  })
})
