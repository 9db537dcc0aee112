import { documentNamed } from '../../kinds/document-sort.ts'
import { isHeaderField } from '../../report/header/lines.ts'
import { entry } from '../entry.ts'

/**
 * « # RAPPORT FINAL », then « # Laines Tavel : teindre sans rejet » of the same level right below: one title and its
 * subtitle. Lines keep their places.
 */
export function withSubtitleBelow(text: string): string {
  const lines = text.split('\n')
  const [title, subtitle, opening] = toldLines(lines).slice(0, 3)
  const isSubtitled =
    isKindAlone(title?.text) &&
    levelOf(subtitle?.text) === levelOf(title?.text) &&
    (namesTwo.test(subtitle?.text ?? '') || isField(opening?.text))
  if (!isSubtitled || subtitle === undefined) return text
  return lines.map((line, at) => (at === subtitle.at ? `#${line.trimStart()}` : line)).join('\n')
}

function toldLines(lines: readonly string[]) {
  return lines.map((text, at) => ({ text: text.trim(), at })).filter(({ text }) => text !== '')
}

function levelOf(line = ''): number {
  return /^(#{1,5})\s+\S/.exec(line)?.[1]?.length ?? 0
}

/** « Rapport final », « COMPTE-RENDU D’ATELIER »: what it is, and nobody’s name. */
function isKindAlone(line = ''): boolean {
  const words = line.replace(/[#*]/g, '').trim()
  const isShort = words.split(/\s+/).length <= mostKindWords && !/\s[–—:|-]\s|:/.test(words)
  return levelOf(line) > 0 && isShort && documentNamed(words) !== undefined
}

const mostKindWords = 5

/** « Laines Tavel : teindre sans rejet », « Laines Tavel – Teindre sans rejet ». */
const namesTwo = /^#+\s+[*\s]*\p{Lu}[^:]{2,50}?(?:\s?:|\s[–—-])\s+\p{L}[^:]{3,}$/u

function isField(line = ''): boolean {
  const text = line.replaceAll('**', '').replace(/^>\s*/, '')
  return isHeaderField(entry({ line: 1, kind: 'paragraph', text }))
}
