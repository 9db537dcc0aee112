import type { Resume } from '../../../domain/firm/firm.ts'
import type { PrintedSection } from '../../printed/document.ts'
import { partNamed, printedFacts, printedTexts } from '../../printed/lists.ts'
import { type PrintedRow, printedRows, told } from '../../printed/table.ts'
import { linesOf, plainWords, proseOfBlocks, proseOfLines } from '../../printed/words.ts'
import { printedAnnexSheet } from '../../reference/printed/sheet.ts'
import type { ToldReference } from '../../reference/told-reference.ts'
import { type PersonTold, reachedBy } from './team.ts'

export type Annexes = {
  readonly references: readonly ToldReference[]
  readonly resumes: readonly PersonTold[]
}

export function printedAnnexes({ parts }: PrintedSection, newId: () => string): Annexes {
  return {
    references: parts.flatMap(part => printedAnnexSheet(part, newId) ?? []),
    resumes: parts.flatMap(part => resumeIn(part) ?? []),
  }
}

/** « Annexe 2 – CV – Marc Dubois », then who he is and what he did. */
function resumeIn({ title, blocks, parts }: PrintedSection): PersonTold | undefined {
  const name = /^Annexe\s\d+ – CV – (.+)$/su.exec(title)?.[1]
  if (name === undefined) return undefined
  const [first, ...others] = blocks
  const card = first === undefined ? new Map<string, string>() : printedFacts([first])
  const isCard = card.size > 0 && [...card.keys()].every(label => cardLabels.has(label))
  return {
    name,
    ...(isCard && reachedBy(card)),
    resume: resumeOf(parts, proseOfBlocks(isCard ? others : blocks)),
  }
}

const cardLabels = new Set(['Fonction', 'Courriel', 'Téléphone'])

function resumeOf(parts: readonly PrintedSection[], summary: string): Resume {
  const part = (title: string) => partNamed(parts, title).blocks
  const [spoken] = part('Langues')
  const languages = spoken?.type === 'paragraph' ? plainWords(spoken.children).split(', ') : []
  return {
    ...told('summary', summary),
    skills: printedTexts(part('Compétences')),
    experiences: part('Expériences')
      .flatMap(block => printedRows(block) ?? [])
      .map(experienceOf),
    education: printedTexts(part('Formation')),
    languages,
  }
}

/** The title in bold, over what was done. */
function experienceOf({ text, cell }: PrintedRow): Resume['experiences'][number] {
  const [first = [], ...others] = linesOf(cell('Expérience'))
  const isTitled = first[0]?.type === 'strong'
  return {
    ...told('period', text('Période')),
    title: isTitled ? plainWords(first) : '',
    ...told('text', proseOfLines(isTitled ? others : [first, ...others])),
  }
}
