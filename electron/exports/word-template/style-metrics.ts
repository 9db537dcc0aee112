import type { Document, Element } from 'slimdom'
import { wordAttribute, wordChild, wordElements } from './word-xml.ts'

/** What a style says of the room its text takes; lengths in points. */
export type Metrics = {
  readonly font: string
  readonly size: number
  readonly isBold: boolean
  readonly before: number
  readonly after: number
  /** As Word writes it: in 240ths of a line where the rule is `auto`, else in twentieths of a point. */
  readonly line: number
  readonly lineRule: string
  readonly left: number
  readonly right: number
  readonly isKeptWithNext: boolean
  readonly startsPage: boolean
  /** No space between paragraphs of this one style. */
  readonly isClose: boolean
}

export type StyleOf = (id: string | undefined) => Metrics

/** What Word takes where nothing is said. */
const plainest: Metrics = {
  font: 'Times New Roman',
  size: 10,
  isBold: false,
  before: 0,
  after: 0,
  line: 240,
  lineRule: 'auto',
  left: 0,
  right: 0,
  isKeptWithNext: false,
  startsPage: false,
  isClose: false,
}

/** The metrics of each style by its id, the default one's for none, once all it is based on is counted. */
export function styleMetrics(styles: Document): StyleOf {
  const byId = new Map(
    wordElements(styles, 'style')
      .filter(style => wordAttribute(style, 'type') === 'paragraph')
      .map(style => [wordAttribute(style, 'styleId') ?? '', style]),
  )
  const defaults = wordElements(styles, 'docDefaults')[0]
  const base = changed(
    plainest,
    wordChild(wordChild(defaults, 'pPrDefault'), 'pPr'),
    wordChild(wordChild(defaults, 'rPrDefault'), 'rPr'),
  )
  const known = new Map<string, Metrics>()
  const usual = [...byId].find(([, style]) => wordAttribute(style, 'default') === '1')?.[0] ?? ''

  const metricsOf = (id: string): Metrics => {
    const ready = known.get(id)
    if (ready !== undefined) return ready
    const style = byId.get(id)
    known.set(id, base)
    const parent = wordAttribute(wordChild(style, 'basedOn'))
    const from = parent === undefined ? base : metricsOf(parent)
    const metrics = changed(from, wordChild(style, 'pPr'), wordChild(style, 'rPr'))
    known.set(id, metrics)
    return metrics
  }
  return id => metricsOf(id === undefined || !byId.has(id) ? usual : id)
}

/** The metrics with what these properties say instead. */
export function changed(
  metrics: Metrics,
  paragraph: Element | undefined,
  run?: Element | undefined,
): Metrics {
  const spacing = wordChild(paragraph, 'spacing')
  const indent = wordChild(paragraph, 'ind')
  const twentieths = (element: Element | undefined, name: string) => {
    const written = wordAttribute(element, name)
    const value = Number(written)
    return written !== undefined && Number.isFinite(value) ? value / 20 : undefined
  }
  const size = Number(wordAttribute(wordChild(run, 'sz')))
  const line = Number(wordAttribute(spacing, 'line'))
  return {
    font: fontOf(wordChild(run, 'rFonts')) ?? metrics.font,
    size: size > 0 ? size / 2 : metrics.size,
    isBold: isOn(wordChild(run, 'b')) ?? metrics.isBold,
    before: twentieths(spacing, 'before') ?? metrics.before,
    after: twentieths(spacing, 'after') ?? metrics.after,
    line: line > 0 ? line : metrics.line,
    lineRule: line > 0 ? (wordAttribute(spacing, 'lineRule') ?? 'auto') : metrics.lineRule,
    left: twentieths(indent, 'left') ?? twentieths(indent, 'start') ?? metrics.left,
    right: twentieths(indent, 'right') ?? twentieths(indent, 'end') ?? metrics.right,
    isKeptWithNext: isOn(wordChild(paragraph, 'keepNext')) ?? metrics.isKeptWithNext,
    startsPage: isOn(wordChild(paragraph, 'pageBreakBefore')) ?? metrics.startsPage,
    isClose: isOn(wordChild(paragraph, 'contextualSpacing')) ?? metrics.isClose,
  }
}

/** Fonts of the theme are known by their part in it; those of Office's own theme stand for them. */
const usualTheme = { major: 'Calibri Light', minor: 'Calibri' }

function fontOf(fonts: Element | undefined): string | undefined {
  const part = wordAttribute(fonts, 'asciiTheme')
  if (part === undefined) return wordAttribute(fonts, 'ascii')
  return part.startsWith('major') ? usualTheme.major : usualTheme.minor
}

function isOn(property: Element | undefined): boolean | undefined {
  if (property === undefined) return undefined
  return !/^(0|false|off|none)$/.test(wordAttribute(property) ?? '1')
}

/** Height of one line over the size of its font, as most fonts of documents have it. */
const usualLineHeight = 1.2

/** In points. */
export function lineHeightOf({ size, line, lineRule }: Metrics): number {
  if (lineRule === 'exact') return line / 20
  if (lineRule === 'atLeast') return Math.max(line / 20, size * usualLineHeight)
  return (size * usualLineHeight * line) / 240
}
