import { describe, expect, it } from 'vitest'
import {
  type ByteEncoding,
  byteEncodings,
  decodeBytes,
} from '../../../../shared/imports/text/byte-encodings.ts'
import { decodeText } from '../../../../shared/imports/text/decode-text.ts'
import { fc } from '../../../properties.ts'

const sentence =
  'Problème n° 1 : l’équipe « terrain » perd 40 % du temps, coût 3,5 M€ → ça suffit… À Noël ✅'
const utf8 = (text: string) => new TextEncoder().encode(text)
const text = (bytes: Uint8Array) => {
  const decoded = decodeText(bytes)
  return decoded.kind === 'text' ? decoded.text : decoded.reason
}
const misread = (original: string, encoding: ByteEncoding) => decodeBytes(utf8(original), encoding)

describe('a file’s text', () => {
  it('is read as it is when nothing is wrong with it', () => {
    expect(decodeText(utf8(sentence))).toEqual({ kind: 'text', text: sentence, repaired: false })
  })

  it('loses its byte order mark and its Windows or old Mac line ends', () => {
    expect(text(utf8('\ufeffUn\r\nDeux\rTrois'))).toBe('Un\nDeux\nTrois')
  })

  it('has one form for each accented letter', () => {
    expect(text(utf8('Re\u0301union'))).toBe('Réunion')
  })

  it.each(['le', 'be'])('is read from UTF-16 (%s), with or without its mark', order => {
    for (const original of [`\ufeff${sentence}`, sentence]) {
      const bytes = Buffer.from(original, 'utf16le')
      expect(text(order === 'le' ? bytes : bytes.swap16())).toBe(sentence)
    }
  })

  it('is read from Windows-1252 and from Mac Roman', () => {
    const windows = Uint8Array.from([...utf8('R'), 0xe9, ...utf8('union '), 0xab, 0xa0, 0x80])
    expect(text(windows)).toBe('Réunion «\u00a0€')
    const mac = Uint8Array.from([
      ...utf8('R'),
      0x8e,
      ...utf8('union pr'),
      0x8f,
      ...utf8('te'),
      0xd5,
    ])
    expect(text(mac)).toBe('Réunion prète’')
  })

  it('may mix encodings from one line to the next', () => {
    const mixed = Uint8Array.from([...utf8('Créée\nR'), 0xe9, ...utf8('union\nÉté')])
    expect(decodeText(mixed)).toEqual({ kind: 'text', text: 'Créée\nRéunion\nÉté', repaired: true })
  })
})

describe('accents damaged by a wrong encoding', () => {
  it.each(byteEncodings)('are repaired after %s', encoding => {
    expect(decodeText(utf8(misread(sentence, encoding)))).toEqual({
      kind: 'text',
      text: sentence,
      repaired: true,
    })
  })

  it('are repaired when the damage was done twice, even in two ways', () => {
    for (const first of byteEncodings) {
      for (const second of byteEncodings) {
        expect(text(utf8(misread(misread(sentence, first), second)))).toBe(sentence)
      }
    }
  })

  it('are repaired where an editor turned their second half into a plain space', () => {
    expect(text(utf8('GrÃ¢ce Ã l’Ã©quipe'))).toBe('Grâce à l’équipe')
  })

  it('are repaired where only a part of the text is damaged', () => {
    expect(text(utf8('Équipe créée, rÃ©union prÃ©vue'))).toBe('Équipe créée, réunion prévue')
  })

  it.each([
    'CAFÉ\u00a0» et « THÉ »',
    'Il a été…» dit-elle',
    'à 20 °C ± 1 ≈ 21',
    'CRÊPERIE — L’ÎLE',
    '100 £ ou 120 €',
    'São Paulo, Århus, PÂTÉ',
  ])('are not imagined in sound text: %s', sound => {
    expect(decodeText(utf8(sound))).toEqual({ kind: 'text', text: sound, repaired: false })
  })

  it('are always repaired in French text, and never invented in it', () => {
    const french = fc.string({
      unit: fc.constantFrom(...'abcdefgh ,.:éèêëàâçùûîïôÉÀÇœ’«»€→≥–…123'),
      minLength: 1,
    })
    fc.assert(
      fc.property(french, fc.constantFrom(...byteEncodings), (original, encoding) => {
        const sound = `É ${original.replace(/[^a-z0-9 ]{2,}/g, 'é ')} à`
        expect(text(utf8(sound))).toBe(sound)
        expect(text(utf8(misread(sound, encoding)))).toBe(sound)
      }),
    )
  })
})

describe('a file without text', () => {
  it.each([
    ['empty', new Uint8Array(), /vide/],
    ['blank', utf8(' \n\t'), /vide/],
    ['a Word document', utf8('PK\u0003\u0004…'), /Word/],
    ['a PDF', utf8('%PDF-1.7'), /PDF/],
    ['an image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), /image/],
    ['binary', Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 256), /binaire/],
    ['50 MB', new Uint8Array(50_000_000).fill(0x61), /50\u00a0Mo/],
  ])('is refused in one sentence when it is %s', (_, bytes, reason) => {
    const decoded = decodeText(bytes)
    expect(decoded).toMatchObject({ kind: 'refused', reason: expect.stringMatching(reason) })
    expect(text(bytes).match(/[.!?](\s|$)/g)).toHaveLength(1)
  })
})
