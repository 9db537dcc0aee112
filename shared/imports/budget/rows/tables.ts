import { bareWords } from '../../../french/bare-words.ts'

export type TableKind =
  | 'lines'
  | 'options'
  | 'deliverables'
  | 'milestones'
  | 'instalments'
  | 'effort'

/** How the words of a cell are read. */
export type FieldType =
  | 'text'
  | 'kind'
  | 'phase'
  | 'person'
  | 'days'
  | 'money'
  | 'share'
  | 'date'
  | 'deliverableStatus'
  | 'milestoneStatus'

export type FieldName =
  | 'kind'
  | 'label'
  | 'phaseId'
  | 'person'
  | 'days'
  | 'dayRate'
  | 'amount'
  | 'amountMax'
  | 'spentDays'
  | 'spent'
  | 'due'
  | 'status'
  | 'progress'
  | 'planned'
  | 'revised'
  | 'actual'
  | 'share'

export type Field = {
  readonly heading: string
  readonly name: FieldName
  readonly type: FieldType
}

type Table = {
  readonly kind: TableKind
  /** What tells its heading row, beside the headings of its fields. */
  readonly headings: readonly string[]
  /** The heading of the column that names a row. */
  readonly label: string
  readonly fields: readonly Field[]
}

/** The heading of the hidden column that tells which record a row is. */
export const identifierHeading = bareWords('Identifiant')

/** What a client may change in a budget, by the headings of its columns. */
export const tables: readonly Table[] = [
  {
    kind: 'lines',
    headings: ['Reste HT', 'Consommé', 'Atterrissage HT'],
    label: 'Libellé',
    fields: [
      { heading: 'Nature', name: 'kind', type: 'kind' },
      { heading: 'Libellé', name: 'label', type: 'text' },
      { heading: 'Phase', name: 'phaseId', type: 'phase' },
      { heading: 'Intervenant', name: 'person', type: 'person' },
      { heading: 'Jours', name: 'days', type: 'days' },
      { heading: 'TJM HT', name: 'dayRate', type: 'money' },
      { heading: 'Budget HT', name: 'amount', type: 'money' },
      { heading: 'Jours consommés', name: 'spentDays', type: 'days' },
      { heading: 'Consommé HT', name: 'spent', type: 'money' },
    ],
  },
  {
    kind: 'options',
    headings: [],
    label: 'Poste',
    fields: [
      { heading: 'Poste', name: 'label', type: 'text' },
      { heading: 'Nature', name: 'kind', type: 'kind' },
      { heading: 'Intervenant', name: 'person', type: 'person' },
      { heading: 'Jours', name: 'days', type: 'days' },
      { heading: 'TJM HT', name: 'dayRate', type: 'money' },
      { heading: 'Montant HT', name: 'amount', type: 'money' },
      { heading: 'Montant maximal HT', name: 'amountMax', type: 'money' },
    ],
  },
  {
    kind: 'deliverables',
    headings: ['Phase', 'Livrable'],
    label: 'Livrable',
    fields: [
      { heading: 'Échéance', name: 'due', type: 'date' },
      { heading: 'Statut', name: 'status', type: 'deliverableStatus' },
      { heading: 'Avancement', name: 'progress', type: 'share' },
    ],
  },
  {
    kind: 'milestones',
    headings: ['Jalon', 'Écart (jours)'],
    label: 'Jalon',
    fields: [
      { heading: 'Statut', name: 'status', type: 'milestoneStatus' },
      { heading: 'Date prévue', name: 'planned', type: 'date' },
      { heading: 'Date révisée', name: 'revised', type: 'date' },
      { heading: 'Date réelle', name: 'actual', type: 'date' },
    ],
  },
  {
    kind: 'instalments',
    headings: ['Échéance', 'Montant HT', 'TVA', 'Montant TTC', 'Centimes entiers', 'Reste'],
    label: 'Échéance',
    fields: [{ heading: 'Part', name: 'share', type: 'share' }],
  },
  {
    kind: 'effort',
    headings: ['Phase', 'Période', 'Total jours', 'Honoraires HT'],
    label: 'Phase',
    fields: [],
  },
]

export function tableOf(kind: TableKind): Table {
  const table = tables.find(each => each.kind === kind)
  if (table === undefined) throw new Error(`No table ${kind}`)
  return table
}

/** The table whose headings these words are: most of them, some columns may be gone or renamed. */
export function tableHeaded(headings: ReadonlySet<string>): TableKind | undefined {
  const scores = tables.map(({ kind, headings: others, fields }) => {
    const own = [...others, ...fields.map(({ heading }) => heading)].map(bareWords)
    const found = own.filter(heading => headings.has(heading)).length
    return { kind, found, share: found / own.length }
  })
  const likely = scores.filter(({ found, share }) => found >= 3 && share >= 0.5)
  return likely.toSorted((one, other) => other.share - one.share)[0]?.kind
}
