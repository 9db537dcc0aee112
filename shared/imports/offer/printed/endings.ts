import type { NextStep } from '../../../domain/plan/plan.ts'
import type { Proposal, Reference } from '../../../domain/proposal/proposal.ts'
import type { PrintedSection } from '../../printed/document.ts'
import { printedItems, printedTexts, textOfLines, wordsOf } from '../../printed/lists.ts'
import { printedRows, told } from '../../printed/table.ts'

export function printedGuarantees({ blocks }: PrintedSection): Proposal['guarantees'] {
  return printedTexts(blocks)
}

export function printedReferences({ blocks }: PrintedSection): Reference[] {
  return blocks
    .flatMap(block => printedRows(block, 'Client') ?? [])
    .map(({ text }) => ({
      client: text('Client'),
      ...told('project', text('Projet')),
      ...told('result', text('Résultat')),
      ...told('contact', text('Contact')),
    }))
}

/** « **1er octobre :** Réunion de lancement »; what is all in bold is a time. */
export function printedNextSteps({ blocks }: PrintedSection): NextStep[] {
  return printedItems(blocks).map(item => {
    const [first, ...others] = wordsOf(item)
    if (first?.type !== 'strong') return { what: textOfLines(wordsOf(item)) }
    const when = textOfLines([first]).replace(/\s*:$/u, '')
    return { when, what: textOfLines(others) }
  })
}
