import type { Entry } from '../entry.ts'
import { labelDepth, type Piece, titlePiece } from '../pieces.ts'

/** « *D’ici la fin de l’année* », « *En 2031* », alone over a list: when what it lists is to be done. */
export function withTermsInItalics(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) => {
    const below = pieces[at + 1]
    const isOverList =
      piece.kind === 'entry' &&
      below?.kind === 'entry' &&
      below.entry.kind === 'item' &&
      below.entry.line <= piece.entry.line + 2
    return isOverList && isTerm(piece.entry)
      ? titlePiece(piece.entry.text, piece.entry.line, labelDepth, 'label')
      : piece
  })
}

const inItalics = /^([*_])(?!\1)[^*_]+\1\s*:?$/
const longestTerm = 50

function isTerm({ kind, markdown, text }: Entry): boolean {
  return (
    kind === 'paragraph' &&
    text.length <= longestTerm &&
    inItalics.test(markdown.trim()) &&
    !/[.;!?,]$/.test(text) &&
    term.test(text)
  )
}

const term =
  /^(?:à (?:très )?(?:court|moyen|long|plus long) terme|d[’']ici|en 20\d\d|avant|dès|dans l|sous \d|immédiatement|tout de suite|au[- ]delà|après|(?:au )?(?:premier|second|deuxième|troisième|quatrième) (?:trimestre|semestre)|(?:printemps|été|automne|hiver) 20\d\d)/iu
