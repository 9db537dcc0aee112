import { type Clause, emptyFirm, type Firm, type Terms } from '../../../domain/firm/firm.ts'
import { defaultTerms, type TermKey } from '../../../domain/firm/legal-terms.ts'
import { firstDays, firstPercent } from '../../../french/figures/numbers.ts'
import type { PrintedSection } from '../../printed/document.ts'
import { printedFacts, printedItems } from '../../printed/lists.ts'
import { labelledValue, linesOf, proseOfBlocks, proseOfLines } from '../../printed/words.ts'

export type FirmConditions = Pick<Firm, 'vatRate' | 'terms' | 'clauses'>

/** The conditions of the firm that wrote it: its own words, where they are not the usual ones. */
export function printedConditions(
  { blocks, parts }: PrintedSection,
  newId: () => string,
): FirmConditions {
  const said = printedFacts(blocks)
  return {
    vatRate: firstPercent(said.get('TVA') ?? '') ?? 0,
    terms: termsIn(blocks, said),
    clauses: parts.map(part => clauseOf(part, newId)),
  }
}

/** What every one of our proposals says, and hardly any other in these words. */
export function isPrintedConditions({ blocks }: PrintedSection): boolean {
  const said = printedFacts(blocks)
  return ['TVA', 'Délai de règlement', 'Indemnité de recouvrement'].every(label => said.has(label))
}

function termsIn(blocks: PrintedSection['blocks'], said: ReadonlyMap<string, string>): Terms {
  const payment = said.get('Délai de règlement') ?? ''
  const paymentDays = /à réception\.$/u.test(payment) ? 0 : firstDays(payment)?.days
  const days = paymentDays === undefined || paymentDays === 30 ? {} : { paymentDays }
  const usual = defaultTerms({ ...emptyFirm(), terms: days })
  const own = Object.entries(usual).flatMap(([key, { title, text }]) =>
    plainly(said.get(title) ?? '') === plainly(text) ? [] : ownTerm(blocks, key as TermKey, title),
  )
  const hasOwnDelay = own.some(([key]) => key === 'payment')
  return {
    ...(hasOwnDelay ? {} : days),
    ...Object.fromEntries([...own, ...ownTerm(blocks, 'expenses', 'Frais')]),
  }
}

function ownTerm(
  blocks: PrintedSection['blocks'],
  key: TermKey | 'expenses',
  title: string,
): (readonly [typeof key, string])[] {
  const told = printedItems(blocks).map(({ children }) => labelledValue(children))
  const value = told.find(each => each?.label === title)?.value
  return value === undefined ? [] : [[key, proseOfLines(linesOf(value))]]
}

function plainly(text: string): string {
  return text.replace(/\s+/gu, ' ')
}

function clauseOf({ title, blocks }: PrintedSection, newId: () => string): Clause {
  return { id: newId(), title, text: proseOfBlocks(blocks), use: 'conditions' }
}
