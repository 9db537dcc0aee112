import { largestText, tooLargeText } from '../../domain/workspace/import-limits.ts'
import { noBreakSpace } from '../../french/writing.ts'
import { type ByteEncoding, byteEncodings, decodeBytes } from './byte-encodings.ts'
import { kindOfFile } from './file-signature.ts'
import { repairMojibake } from './mojibake.ts'
import { decodeUtf8, decodeUtf16 } from './unicode.ts'

/** `repaired`: accents had been damaged by a wrong encoding, and were put right. */
export type DecodedText =
  | { readonly kind: 'text'; readonly text: string; readonly repaired: boolean }
  | { readonly kind: 'refused'; readonly reason: string }

/** The text of a file whatever its encoding, with plain line ends, or one sentence saying why it has none. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const reason = refusal(bytes)
  if (reason !== undefined) return { kind: 'refused', reason }
  const { text, guessed } = decoded(bytes)
  if (isBinary(text)) return { kind: 'refused', reason: notText('un fichier binaire') }
  if (text.trim() === '') return { kind: 'refused', reason: 'Ce fichier est vide.' }
  const repaired = repairMojibake(text)
  return { kind: 'text', text: tidy(repaired), repaired: guessed || repaired !== text }
}

function refusal(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return 'Ce fichier est vide.'
  if (bytes.length > largestText) return tooLargeText(bytes.length)
  const noun = kindOfFile(bytes)
  return noun === undefined ? undefined : notText(noun)
}

function notText(noun: string): string {
  return `Ce fichier est ${noun}, pas un texte${noBreakSpace}: enregistrez-le en texte brut (.txt) ou en Markdown (.md), puis recommencez.`
}

function decoded(bytes: Uint8Array): { text: string; guessed: boolean } {
  const unicode = decodeUtf16(bytes) ?? decodeUtf8(bytes)
  if (unicode !== undefined) return { text: unicode, guessed: false }
  return { text: decodedByLine(bytes), guessed: true }
}

/** Files pasted together from several sources hold several encodings: each line is read for itself. */
function decodedByLine(bytes: Uint8Array): string {
  const lines = linesOf(bytes).map(line => ({ line, unicode: decodeUtf8(line) }))
  const foreign = lines.filter(({ unicode }) => unicode === undefined).map(({ line }) => line)
  const encoding = likeliestEncoding(foreign)
  return lines.map(({ line, unicode }) => unicode ?? decodeBytes(line, encoding)).join('\n')
}

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = []
  let start = 0
  for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, start)) {
    lines.push(bytes.subarray(start, end))
    start = end + 1
  }
  return [...lines, bytes.subarray(start)]
}

function likeliestEncoding(lines: readonly Uint8Array[]): ByteEncoding {
  const scores = byteEncodings.map(encoding => ({
    encoding,
    score: frenchness(lines.map(line => decodeBytes(line, encoding)).join('\n')),
  }))
  return scores.toSorted((a, b) => b.score - a.score)[0]?.encoding ?? 'windows-1252'
}

/** How much the characters beyond ASCII look like French: its own letters and marks, less the others. */
function frenchness(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return (
    count(/[àâçéèêëîïôùûüœÀÂÇÉÈÊÎÔœŒ«»’“”…–—€°\u00a0]/g) -
    count(/[^\0-\u007fàâçéèêëîïôùûüœÀÂÇÉÈÊÎÔœŒ«»’“”…–—€°\u00a0]/g)
  )
}

/** Text may hold tabs, line ends and page breaks, and no other control character to speak of. */
function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  const controls = text.match(/[\0-\u0008\u000e-\u001f]/g)?.length ?? 0
  return text.includes('\0') || controls > text.length / 100
}

function tidy(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .normalize('NFC')
}
