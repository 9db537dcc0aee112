import type { RootContent } from 'mdast'
import type { Left } from '../outline/reading.ts'
import type { PrintedSection } from './document.ts'
import { proseOfBlocks } from './words.ts'

export type ReadSection<Told> = { readonly told: Told; readonly added: readonly Left[] }

/**
 * A section of ours with what somebody wrote into it since: its reader takes what is left once the
 * fewest blocks are put aside. Nothing where it takes none of it.
 */
export function readWithoutAdded<Told>(
  section: PrintedSection,
  read: (section: PrintedSection) => Told | undefined,
): ReadSection<Told> | undefined {
  for (const aside of asidesOf(piecesOf(section))) {
    const told = read(without(section, aside))
    if (told !== undefined) return { told, added: linesAmong(section, aside) }
  }
  return undefined
}

/** All that a section says, line by line, each under the title it stands under. */
export function linesIn(section: PrintedSection): Left[] {
  return linesAmong(section, piecesOf(section))
}

/** What stands under no section of its own. */
export function linesOfBlocks(blocks: readonly RootContent[], heading: string): Left[] {
  return blocks.map(block => ({
    ...(heading !== '' && { heading }),
    line: block.position?.start.line ?? 1,
    text: proseOfBlocks([block]),
  }))
}

/** A block, or a part with all that stands below its title. */
type Piece = RootContent | PrintedSection

function piecesOf({ blocks, parts }: PrintedSection): Piece[] {
  return [...blocks, ...parts.flatMap(part => [part, ...piecesOf(part)])]
}

/** Of more, two at a time are too many to try. */
const mostInPairs = 24

/** Nothing, then one piece, then two; paragraphs before anything else, and at last all of them. */
function asidesOf(pieces: readonly Piece[]): Piece[][] {
  const isProse = (piece: Piece) => 'type' in piece && piece.type === 'paragraph'
  const ranked = [...pieces.filter(isProse), ...pieces.filter(piece => !isProse(piece))]
  const paired = ranked.length > mostInPairs ? [] : ranked
  const pairs = paired.flatMap((one, index) => paired.slice(index + 1).map(other => [one, other]))
  return [[], ...ranked.map(piece => [piece]), ...pairs, ranked.filter(isProse)]
}

function without(
  { title, blocks, parts }: PrintedSection,
  aside: readonly Piece[],
): PrintedSection {
  return {
    title,
    blocks: blocks.filter(block => !aside.includes(block)),
    parts: parts.filter(part => !aside.includes(part)).map(part => without(part, aside)),
  }
}

function linesAmong(section: PrintedSection, aside: readonly Piece[]): Left[] {
  const own = section.blocks.filter(block => aside.includes(block))
  const below = section.parts.flatMap(part =>
    linesAmong(part, aside.includes(part) ? piecesOf(part) : aside),
  )
  return [...linesOfBlocks(own, section.title), ...below]
}
