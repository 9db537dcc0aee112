/** What a file that is no text is, from its first bytes: the French noun to say it with, or nothing. */
export function kindOfFile(bytes: Uint8Array): string | undefined {
  return signatures.find(({ start }) => start.every((byte, index) => bytes[index] === byte))?.noun
}

const office = 'un document Word, Excel ou une archive ZIP'

const signatures = [
  { start: ascii('PK\u0003\u0004'), noun: office },
  { start: ascii('PK\u0005\u0006'), noun: office },
  { start: [0xd0, 0xcf, 0x11, 0xe0], noun: 'un ancien document Office, ou un document protégé' },
  { start: ascii('%PDF'), noun: 'un document PDF' },
  { start: ascii('{\\rtf'), noun: 'un document RTF' },
  { start: [0x89, ...ascii('PNG')], noun: 'une image' },
  { start: [0xff, 0xd8, 0xff], noun: 'une image' },
  { start: ascii('GIF8'), noun: 'une image' },
  { start: ascii('II*\u0000'), noun: 'une image' },
  { start: [0x1f, 0x8b], noun: 'une archive' },
  { start: ascii('7z\u00bc'), noun: 'une archive' },
  { start: ascii('Rar!'), noun: 'une archive' },
  { start: ascii('MZ'), noun: 'un programme' },
  { start: [0x7f, ...ascii('ELF')], noun: 'un programme' },
  { start: ascii('SQLite format 3'), noun: 'une base de données' },
]

function ascii(text: string): number[] {
  return Array.from(text, character => character.charCodeAt(0))
}
