import { pattern } from '../../../french/pattern.ts'
import { isOfferTitle } from '../../offer/section-names.ts'
import { type Entry, entry } from '../entry.ts'
import { entryPiece, labelDepth, type Piece, titlePiece } from '../pieces.ts'
import { topicsNamed } from '../topics/section-names.ts'
import { topicHinted } from '../topics/title-hints.ts'
import { isPhaseTitle } from './phase-title.ts'

/**
 * Where hardly anything is a heading, lines in bold are: those that say what a part is about stand
 * over the others. Words in bold that open a paragraph, `**Situation.** Le stock…`, are one as well.
 */
export function withBoldTitles(pieces: readonly Piece[]): Piece[] {
  const opened = pieces.flatMap(openedPiece)
  const headings = opened.filter(piece => piece.kind === 'title' && piece.title.kind === 'heading')
  return headings.length > mostHeadings ? opened : opened.map(asHeading)
}

/** The title of the document. */
const mostHeadings = 1

function asHeading(piece: Piece): Piece {
  if (piece.kind === 'entry' || piece.title.kind === 'heading') return piece
  const { text, line } = piece.title
  return isSection(text) && !isPhaseTitle(text)
    ? titlePiece(text, line, labelDepth - 1, 'heading')
    : piece
}

function isSection(text: string): boolean {
  return topicsNamed(text).length > 0 || topicHinted(text) !== undefined || isOfferTitle(text)
}

const opening = /^(\*\*?|__?)([^*_]{3,120}?)\s*([.?])\s*\1(?![*_])[\s:–—-]*(\S.*)$/su

function openedPiece(piece: Piece): Piece[] {
  if (piece.kind === 'title' || !isOpened(piece.entry)) return [piece]
  const { markdown, line, kind } = piece.entry
  const [, , title = '', mark = '', text = ''] = opening.exec(withDatesInside(markdown)) ?? []
  return [
    titlePiece(mark === '?' ? `${title} ?` : title, line, labelDepth, 'label'),
    ...(isPhaseTitle(title) ? deliverablesApart(text) : [text]).map((told, index) =>
      entryPiece(
        entry({ line, kind: index > 0 ? 'item' : kind, text: plain(told), markdown: told }),
      ),
    ),
  ]
}

/** « **Étape 1. Observer** (du 3 au 21 novembre). Visites… » tells its dates beside its bold words. */
function withDatesInside(markdown: string): string {
  return markdown.replace(
    /^(\*\*|__)([^*_]{3,120}?)[.:]?\1\s*(\([^()]{3,60}\))\s*[.:–—-]\s*(?=\S)/u,
    '$1$2 $3.$1 ',
  )
}

/** « Nous mesurons les attentes. Livrables : cartographie, chiffrage. », « … Vous recevez : le rapport. » */
function deliverablesApart(text: string): string[] {
  return text.split(beforeDeliverables)
}

const beforeDeliverables = pattern('u')`
  (?<=\.)\s+(?=(?:
    Livrables?|Remis|Durée|Dates|Calendrier
    |Vous (?:recevez|recevrez|obtenez|repartez avec)|Nous (?:remettons|livrons)|À la clé
  )\s*:\s)
`

function isOpened({ kind, markdown, children }: Entry): boolean {
  const title = opening.exec(withDatesInside(markdown))?.[2]
  const isTitle =
    title !== undefined &&
    (isPhaseTitle(title) || (title.length <= longestOpening && isSection(title)))
  return kind === 'paragraph' && children.length === 0 && isTitle
}

/** A phase may tell its dates too. */
const longestOpening = 50

function plain(markdown: string): string {
  return markdown.replace(/\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)/g, '')
}
