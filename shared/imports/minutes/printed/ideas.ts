import type { ListItem, PhrasingContent } from 'mdast'
import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import type { PrintedSection } from '../../printed/document.ts'
import { type PrintedRow, printedRows, told } from '../../printed/table.ts'
import { plainWords } from '../../printed/words.ts'

type StickyNote = Meeting['board']['notes'][number]
type Weighed = Meeting['matrix'][number]

/** The notes of each group under its heading; those of no group may stand alone. */
export function printedBoard(
  { title: _, blocks, parts }: PrintedSection,
  newId: () => string,
): StickyNote[] | undefined {
  const groups = [{ title: ungrouped, blocks, parts: [] }, ...parts]
  if (groups.some(group => group.blocks.some(({ type }) => type !== 'list'))) return undefined
  return groups.flatMap(group =>
    itemsOf(group).map(item => ({ id: newId(), ...noteOf(item), ...groupOf(group) })),
  )
}

const ungrouped = 'Autres notes'

function groupOf({ title }: PrintedSection): Pick<StickyNote, 'group'> {
  return title === ungrouped ? {} : { group: title }
}

function itemsOf({ blocks }: PrintedSection): ListItem[] {
  return blocks.flatMap(block => (block.type === 'list' ? block.children : []))
}

/** « Quarante ans de pratique *– Antoine, 3 votes* ». */
function noteOf({ children }: ListItem): Omit<StickyNote, 'id'> {
  const words = children.flatMap(each => (each.type === 'paragraph' ? each.children : []))
  const aside = asideOf(words)
  const [, author = '', votes] = /^(.*?)(?:(?:^|, )(\d+)\svotes?)?$/su.exec(aside ?? '') ?? []
  return {
    text: plainWords(aside === undefined ? words : words.slice(0, -1)),
    ...told('author', author),
    ...(votes !== undefined && { votes: Number(votes) }),
  }
}

/** What stands in italics at the end, after its dash. */
function asideOf(words: readonly PhrasingContent[]): string | undefined {
  const last = words.at(-1)
  return last?.type === 'emphasis' ? /^– (.+)$/su.exec(plainWords([last]))?.[1] : undefined
}

/** The table that tells each action, beside the drawing that places it. */
export function printedMatrix({ blocks }: PrintedSection): Weighed[] | undefined {
  const drawn = printedRows(blocks[0], 'Repère') === undefined ? 0 : 1
  const rows = blocks.length === drawn + 1 ? printedRows(blocks[drawn], 'N°', 'Action') : undefined
  return rows?.filter(({ text }) => /^\d+$/.test(text('N°'))).map(weighedOf)
}

function weighedOf({ text }: PrintedRow): Weighed {
  const priority = text('Priorité')
  return {
    title: text('Action'),
    impact: figureOr(text('Impact')),
    effort: figureOr(text('Effort')),
    ...(priority !== '' && { priority: figureOr(priority) }),
    ...told('action', text('Suite')),
  }
}

function figureOr(text: string): string | number {
  return /^\d+(?:,\d+)?$/.test(text) ? toNumber(text) : text
}
