export type DocumentFileName = {
  readonly date?: string | undefined
  /** What the document is, first word of its name: `Proposition`, `Brief`, `Budget`… */
  readonly kind: string
  readonly client: string
  readonly version?: number | undefined
  /** Without its dot. */
  readonly extension: string
}

/** `2024-09-15 Proposition ElectroDistrib v1.docx`: sorts by date, and opens on every system. */
export function documentFileName(parts: DocumentFileName): string {
  const version = parts.version === undefined ? '' : `v${parts.version}`
  const words = [parts.date ?? '', fileNamePart(parts.kind), fileNamePart(parts.client), version]
  return `${words.filter(word => word !== '').join(' ')}.${parts.extension}`
}

/**
 * Longest part in UTF-16 units: three bytes each at the most, so that a name of two parts stays
 * under the 255 bytes that file systems allow.
 */
const longestPart = 60

/** Windows refuses these; `/` and NUL are refused everywhere. */
const forbidden = /[<>:"/\\|?*]/g
/** Control and formatting characters: line breaks, text direction, joiners outside an emoji… */
const invisible = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

function fileNamePart(text: string): string {
  const plain = text
    .normalize('NFC')
    .toWellFormed()
    .replace(invisible, ' ')
    .replace(forbidden, ' ')
    .replace(/\s+/g, ' ')
  return cut(plain.trim()).replace(/^[. ]+|[. ]+$/g, '')
}

/** Cuts between characters as they are seen, so that an emoji or an accent is kept whole or dropped. */
function cut(text: string): string {
  if (text.length <= longestPart) return text
  let kept = ''
  for (const { segment } of new Intl.Segmenter('fr').segment(text)) {
    if (kept.length + segment.length > longestPart) break
    kept += segment
  }
  return kept
}
