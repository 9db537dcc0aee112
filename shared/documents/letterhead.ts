import { defaultBrand } from '../domain/firm/firm.ts'
import { wrapped } from '../drawings/wrapped-text.ts'
import type { DocumentTree } from './document-tree.ts'

/**
 * The title at the top of the first page, where no cover carries it: who sends the document, its
 * title, its facts. Sizes and heights in points, for those who draw it and those who count pages.
 */
export const letterhead = {
  /** The logo's box. */
  mark: { width: 130, height: 42 },
  issuerWidth: 266,
  issuerSize: 8.5,
  issuerLine: 11.5,
  underMark: 25,
  kicker: 27,
  subtitleSize: 13,
  aboveSubtitle: 4,
  underTitle: 24,
  factRow: 20.5,
  underFacts: 9,
} as const

/** Long titles are set smaller. */
export function letterheadTitleSize(title: string): number {
  return title.length <= 60 ? 24 : 18
}

const lineOverSize = 1.28
const textWidth = 464.8

export function letterheadHeight({ cover, brand }: DocumentTree): number {
  const { title, subtitle, facts, issuer = [] } = cover
  const body = brand.font || defaultBrand.font
  const font = brand.headingFont ?? body
  const small = { font: body, size: letterhead.issuerSize, isBold: false }
  const issuerLines = issuer.flatMap(line => wrapped(line, letterhead.issuerWidth, small)).length
  const high = (text: string, size: number) =>
    wrapped(text, textWidth, { font, size, isBold: true }).length * size * lineOverSize
  return (
    Math.max(letterhead.mark.height, issuerLines * letterhead.issuerLine) +
    letterhead.underMark +
    letterhead.kicker +
    high(title, letterheadTitleSize(title)) +
    (subtitle === undefined
      ? 0
      : letterhead.aboveSubtitle + high(subtitle, letterhead.subtitleSize)) +
    letterhead.underTitle +
    (facts.length === 0 ? 0 : facts.length * letterhead.factRow + letterhead.underFacts)
  )
}
