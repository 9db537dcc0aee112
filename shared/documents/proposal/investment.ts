import type { Firm } from '../../domain/firm/firm.ts'
import { optionCombinations } from '../../domain/proposal/option-combinations.ts'
import { type OptionPrice, optionPrice } from '../../domain/proposal/price.ts'
import type { Option } from '../../domain/proposal/proposal.ts'
import { letter } from '../../french/letters.ts'
import { formatEuroRange } from '../../french/writing.ts'
import { bold, type ColumnSketch, paragraph, row, section, table } from '../blocks.ts'
import type { Block } from '../document-tree.ts'
import type { ProposalSources } from '../proposal.ts'
import { prose } from '../prose.ts'
import { optionTable } from './option-table.ts'
import { grossRange, hasOthers, hasVat, optionLabel } from './price-text.ts'

export function investmentSection({ proposal, firm }: ProposalSources): Block[] {
  const { options } = proposal
  return section(1, 'Investissement', [
    ...(options.length > 1 ? comparison(options, firm) : []),
    ...section(2, 'Options combinées', combinationTable(options, firm)),
    ...options.flatMap((option, index) => [
      ...optionBlocks(option, index, firm),
      ...(option === options.findLast(hasOthers) ? [othersNote] : []),
    ]),
  ])
}

const othersNote = paragraph(
  'Les montants facturés par d’autres prestataires sont des estimations : vous contractez directement avec eux, et ils n’entrent pas dans notre prix.',
  'note',
)

/** The options side by side, so that they can be weighed before they are read. */
function comparison(options: readonly Option[], firm: Firm): Block[] {
  const rows = options.map((option, index) =>
    row('body', [
      titleOf(option, index),
      ...priceCells(optionPrice(option), options.some(hasOthers), firm),
    ]),
  )
  return table('Comparaison des options', priceColumns('Option', firm), rows)
}

function priceColumns(title: string, firm: Firm): ColumnSketch[] {
  return [
    [title, 'text', 4],
    [hasVat(firm) ? 'Notre prix HT' : 'Notre prix', 'money', 2.4],
    ['Notre prix TTC', 'money', 2.4],
    ['Projet complet HT', 'money', 3.4],
  ]
}

function priceCells(
  { firm: price, total }: OptionPrice,
  hasProject: boolean,
  firm: Firm,
): string[] {
  return [
    formatEuroRange(price),
    hasVat(firm) ? formatEuroRange(grossRange(price, firm)) : '',
    hasProject ? formatEuroRange(total) : '',
  ]
}

/** What the options cost together, where they can be bought together. */
function combinationTable(options: readonly Option[], firm: Firm): Block[] {
  const combinations = optionCombinations(options)
  const hasProject = combinations.some(each => each.options.some(hasOthers))
  const rows = combinations.map(({ options: chosen, price, isRecommended }) => {
    const names = chosen.map(option => optionLabel(option, options.indexOf(option))).join(' + ')
    return row('body', [
      isRecommended ? bold(`${names} – recommandé`) : names,
      ...priceCells(price, hasProject, firm),
    ])
  })
  return table('Prix des options prises ensemble', priceColumns('Options retenues', firm), rows)
}

function optionBlocks(option: Option, index: number, firm: Firm): Block[] {
  return [
    { kind: 'heading', level: 2, text: titleOf(option, index) },
    ...prose(option.description),
    ...(isLong(option) ? [keyFigures(option, firm)] : []),
    ...optionTable(option, index, firm),
    ...prose(option.note),
  ]
}

/** A few lines say their totals themselves; a longer table is summed up first. */
function isLong(option: Option): boolean {
  return option.lines.length > 3 || hasOthers(option)
}

const saysRecommended = new RegExp(`recommandée(?![${letter}])`, 'i')
const saysExtra = new RegExp(`en complément(?![${letter}])`, 'i')

function titleOf(option: Option, index: number): string {
  const label = optionLabel(option, index)
  const isMarked = option.recommended === true && !saysRecommended.test(label)
  const isExtra = option.addOn === true && !saysExtra.test(label)
  return [label, isExtra && 'en complément', isMarked && 'recommandée'].filter(Boolean).join(' – ')
}

function keyFigures(option: Option, firm: Firm): Block {
  const { firm: price, total } = optionPrice(option)
  const ours = { value: formatEuroRange(price), label: 'Notre prix' }
  const project = { value: formatEuroRange(total), label: 'Projet complet HT' }
  const gross = { value: formatEuroRange(grossRange(price, firm)), label: 'Notre prix TTC' }
  const taxed = hasVat(firm) ? [{ ...ours, label: 'Notre prix HT' }, gross] : [ours]
  return { kind: 'keyFigures', figures: hasOthers(option) ? [...taxed, project] : taxed }
}
