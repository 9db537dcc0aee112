import { sum } from '../../domain/money.ts'
import type { Report } from '../../domain/report/report.ts'
import {
  type ReturnCase,
  returnCases,
  type StatedReturn,
  statedReturns,
} from '../../domain/report/roi.ts'
import { wholePercent } from '../../french/figures/counted.ts'
import { formatEuros, formatPercent, typeset } from '../../french/writing.ts'
import { bullets, row, section, table } from '../blocks.ts'
import type { Block, BlockOf } from '../document-tree.ts'

type Roi = NonNullable<Report['roi']>

/** What no amount tells, then what each gain is worth. */
export function benefitBlocks({ benefits = [], roi }: Report): Block[] {
  return [...bullets(benefits), ...amountTable('Bénéfices', 'Gain', roi?.gains ?? [])]
}

/** One formula, under its figure; what each gain weighs in it; the claims made elsewhere. */
export function returnBlocks(roi: Report['roi']): Block[] {
  if (roi === undefined) return []
  const cases = returnCases(roi)
  const [all] = cases
  return [
    ...section(2, 'Coûts', amountTable('Coûts', 'Coût', roi.costs)),
    ...section(2, 'ROI', all === undefined ? [] : [returnCallout(all)]),
    ...section(2, caseTitle(cases), caseTable(cases)),
    ...section(2, 'Retours annoncés', statedTable(statedReturns(roi))),
  ]
}

/** The figure with its formula in one box, which no page end can part. */
function returnCallout({ costs, gains, net }: ReturnCase): BlockOf<'callout'> {
  const amounts = `(${formatEuros(gains)} − ${formatEuros(costs)}) / ${formatEuros(costs)}`
  const lines = [
    `ROI = (gains − coûts) / coûts = ${amounts} = ${wholePercent(net)}.`,
    'Le retour brut, plus bas, est le rapport des gains aux coûts.',
  ]
  return {
    kind: 'callout',
    tone: net >= 0 ? 'good' : 'warning',
    title: typeset(`ROI : ${wholePercent(net)}`),
    lines: lines.map(line => [{ text: line }]),
  }
}

function amountTable(caption: string, title: string, amounts: Roi['costs']): Block[] {
  if (amounts.length === 0) return []
  const total = formatEuros(sum(amounts.map(({ amount }) => amount)))
  return table(
    caption,
    [
      [title, 'text', 6],
      ['Montant', 'money', 2],
    ],
    [
      ...amounts.map(({ label, amount }) => row('body', [label, formatEuros(amount)])),
      row('total', ['Total', total]),
    ],
  )
}

function caseTitle({ length }: readonly ReturnCase[]): string {
  return length > 1 ? 'Avec et sans chaque gain' : 'Retour brut'
}

function caseTable(cases: readonly ReturnCase[]): Block[] {
  return table(
    'Retour avec et sans chaque gain',
    [
      ['Gains comptés', 'text', 5],
      ['Gains', 'money', 2],
      ['ROI', 'percent', 1.4],
      ['Retour brut', 'percent', 1.6],
    ],
    cases.map(({ without, gains, net, gross }) =>
      row('body', [caseName(without), formatEuros(gains), wholePercent(net), wholePercent(gross)]),
    ),
  )
}

function caseName(without: string | undefined): string {
  return without === undefined ? 'Tous les gains' : typeset(`Sans « ${without} »`)
}

function statedTable(stated: readonly StatedReturn[]): Block[] {
  return table(
    'Retours annoncés et calcul dont ils viennent',
    [
      ['Annoncé', 'text', 4],
      ['Retour', 'percent', 1.4],
      ['Calcul correspondant', 'text', 5],
    ],
    stated.map(({ label = '', percent, found }) =>
      row('body', [label, formatPercent(percent), sourceText(found)]),
    ),
  )
}

function sourceText(found: StatedReturn['found']): string {
  if (found === undefined) return 'Aucun des calculs ci-dessus'
  const figure = found.of === 'net' ? 'ROI' : 'Retour brut'
  if (found.without === undefined) return `${figure}, tous les gains`
  return typeset(`${figure}, sans « ${found.without} »`)
}
