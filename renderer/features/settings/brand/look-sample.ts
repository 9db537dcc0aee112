import { bold, paragraph, plain, row, section, table } from '../../../../shared/documents/blocks.ts'
import type { Block, DocumentTree } from '../../../../shared/documents/document-tree.ts'
import { framedDocument } from '../../../../shared/documents/parts/document-frame.ts'
import type { Firm } from '../../../../shared/domain/firm/firm.ts'
import { formatEuros } from '../../../../shared/french/writing.ts'

/** A short document that shows everything a look decides on. */
export function lookSample(firm: Firm): DocumentTree {
  return framedDocument({
    kind: 'Proposition commerciale',
    title: 'Mieux préparer les commandes',
    subtitle: 'Ateliers du Lac',
    clientName: 'Ateliers du Lac',
    authors: [],
    facts: [
      { label: 'À l’attention de', value: 'Nadia Benali' },
      { label: 'Date', value: '20 février 2025' },
    ],
    firm,
    tableOfContents: false,
    blocks: [
      ...section(1, 'Notre démarche', [
        paragraph('Trois étapes, de l’audit au lancement, avec un interlocuteur unique.'),
        ...section(2, 'Prix', [keyFigures, ...prices, chart]),
      ]),
      {
        kind: 'quote',
        lines: [plain('Nous savons enfin où nous allons.')],
        author: 'Nadia Benali',
      },
    ],
  })
}

const keyFigures: Block = {
  kind: 'keyFigures',
  figures: [
    { value: formatEuros(1_260_000), label: 'Prix HT' },
    { value: '14 jours', label: 'Notre intervention' },
  ],
}

const prices = table(
  'Prix',
  [
    ['Prestation', 'text', 3],
    ['Montant HT', 'money', 1],
  ],
  [
    row('body', ['Audit et cadrage', formatEuros(600_000)]),
    row('body', ['Accompagnement', formatEuros(660_000)]),
    row('total', [bold('Total'), formatEuros(1_260_000)]),
  ],
)

const chart: Block = {
  kind: 'chart',
  caption: 'Délai de préparation',
  series: [{ label: 'Aujourd’hui' }, { label: 'Objectif' }],
  categories: [
    {
      label: 'Délai moyen',
      values: [
        { value: 5, text: '5 jours' },
        { value: 2, text: '2 jours' },
      ],
    },
  ],
}
