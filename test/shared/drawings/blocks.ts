import type { BlockOf } from '../../../shared/documents/document-tree.ts'
import { addDays } from '../../../shared/domain/calendar/calendar.ts'

export const longLabel =
  'Accompagnement à la réorganisation interdépartementale des approvisionnements et des stocks'

export function matrix(
  entries: BlockOf<'matrix'>['entries'],
  columns = ['Faible', 'Moyen', 'Fort', 'Critique'],
): BlockOf<'matrix'> {
  const rows = ['Faible', 'Moyenne', 'Élevée']
  const tones = ['good', 'warning', 'bad', 'bad'] as const
  return {
    kind: 'matrix',
    caption: 'Risques par probabilité et impact',
    columns: { title: 'Impact', levels: columns },
    rows: { title: 'Probabilité', levels: rows },
    tones: rows.map((_, row) =>
      columns.map((_, column) => tones[Math.min(3, row + column - 1)] ?? 'good'),
    ),
    entries,
  }
}

export const fewRisks = matrix([
  { column: 2, row: 1, mark: 'R1', text: 'Départ du chef de projet client' },
  { column: 2, row: 1, mark: 'R2', text: longLabel },
  { column: 0, row: 0, mark: 'R3', text: 'Indisponibilité de la salle' },
  { column: 3, row: 2, mark: 'R4', text: 'Données de stock inexploitables' },
])

export const fortyRisks = matrix(
  Array.from({ length: 40 }, (_, index) => ({
    column: index % 4,
    row: index % 3,
    mark: `R${index + 1}`,
    text: index % 7 === 0 ? longLabel : `Risque numéro ${index + 1} de la liste`,
  })),
)

export const crowdedCorner = matrix(
  Array.from({ length: 40 }, (_, index) => ({
    column: 3,
    row: 2,
    mark: `R${index + 1}`,
    text: longLabel,
  })),
)

export const actions = matrix(
  [
    { column: 0, row: 2, mark: '', text: 'Étiquetage des emplacements' },
    { column: 1, row: 2, mark: '', text: 'Formation des chefs d’équipe au rituel quotidien' },
    { column: 2, row: 0, mark: '', text: 'Nouvel ERP' },
  ],
  ['Faible', 'Moyen', 'Élevé'],
)

export const planning: BlockOf<'timeline'> = {
  kind: 'timeline',
  caption: 'Planning de la mission',
  bars: [
    { label: 'Diagnostic', start: '2024-09-02', end: '2024-09-30', tone: 'good' },
    { label: longLabel, start: '2024-10-01', end: '2024-12-15', tone: 'info' },
    { label: 'Déploiement', start: '2024-12-16', end: '2025-02-28', tone: 'neutral' },
  ],
  marks: [
    { label: 'Lancement', date: '2024-09-02', tone: 'good' },
    { label: 'Restitution du diagnostic', date: '2024-09-30', tone: 'good' },
    { label: 'Comité de pilotage', date: '2024-10-02', tone: 'warning' },
    { label: longLabel, date: '2025-02-26', tone: 'bad' },
  ],
  today: '2024-11-05',
}

export const sixtyMarks: BlockOf<'timeline'> = {
  ...planning,
  marks: Array.from({ length: 60 }, (_, index) => ({
    label: index % 9 === 0 ? longLabel : `Jalon ${index + 1}`,
    date: addDays('2024-09-02', index * 3),
    tone: (['good', 'warning', 'bad', 'info', 'neutral'] as const)[index % 5] ?? 'info',
  })),
}

export const oneDay: BlockOf<'timeline'> = {
  ...planning,
  bars: [{ label: 'Atelier', start: '2024-09-02', end: '2024-09-02', tone: 'info' }],
  marks: [],
  today: '2024-09-02',
}

export const fiveYears: BlockOf<'timeline'> = {
  ...planning,
  bars: [{ label: 'Programme', start: '2024-01-01', end: '2028-12-31', tone: 'info' }],
  today: '2026-03-15',
}

export const marksOnly: BlockOf<'timeline'> = { ...planning, bars: [] }

export const budget: BlockOf<'chart'> = {
  kind: 'chart',
  caption: 'Budget par poste',
  series: [{ label: 'Prévu' }, { label: 'Réalisé' }],
  categories: [
    {
      label: 'Conseil',
      values: [
        { value: 31200, text: '31 200 €' },
        { value: 28000, text: '28 000 €' },
      ],
    },
    { label: longLabel, values: [{ value: 4500, text: '4 500 €' }, null] },
    {
      label: 'Formation',
      values: [
        { value: 0, text: '0 €' },
        { value: 12, text: '12 €' },
      ],
    },
  ],
}

export const gaps: BlockOf<'chart'> = {
  kind: 'chart',
  caption: 'Écart à la cible',
  series: [{ label: 'Écart' }],
  categories: [
    { label: 'Taux de service', values: [{ value: 4.2, text: '+4,2 points' }] },
    { label: 'Stock moyen', values: [{ value: -12, text: '−12 %' }] },
    { label: 'Délai', values: [{ value: -0.1, text: '−0,1 jour' }] },
  ],
}

export const nothingSpent: BlockOf<'chart'> = {
  ...budget,
  categories: [
    {
      label: 'Conseil',
      values: [
        { value: 0, text: '0 €' },
        { value: 0, text: '0 €' },
      ],
    },
  ],
}

export const manySeries: BlockOf<'chart'> = {
  ...budget,
  series: Array.from({ length: 7 }, (_, index) => ({ label: `${longLabel} ${index}` })),
  categories: Array.from({ length: 12 }, (_, index) => ({
    label: `Poste ${index}`,
    values: Array.from({ length: 7 }, (_, series) => ({
      value: (index - 4) * series,
      text: `${(index - 4) * series} jours de travail effectif sur le site du client`,
    })),
  })),
}

export const drawnBlocks = {
  'a few risks': fewRisks,
  'forty risks': fortyRisks,
  'forty risks in one corner': crowdedCorner,
  'actions without marks': actions,
  'an empty matrix': matrix([]),
  'a planning': planning,
  'sixty milestones': sixtyMarks,
  'one day': oneDay,
  'five years': fiveYears,
  'milestones alone': marksOnly,
  'a calendar without dates': { ...planning, bars: [], marks: [] },
  'a budget': budget,
  'gaps below zero': gaps,
  'nothing spent': nothingSpent,
  'many series': manySeries,
  'a chart without categories': { ...budget, categories: [] },
}
