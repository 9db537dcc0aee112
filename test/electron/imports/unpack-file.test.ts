import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { unpackFile } from '../../../electron/imports/unpack-file.ts'

const words = (text: string) => new TextEncoder().encode(text)
const some = new Uint8Array([1])

describe('An archive to import is opened', () => {
  it('as its files, folders in their names and in the order of a reader', async () => {
    const zip = zipSync({
      'rapports/mois 10.md': words('dix'),
      'rapports/mois 2.md': words('deux'),
      'brief.docx': some,
    })
    const unpacked = await unpackFile('partage.zip', zip)
    const files = unpacked.kind === 'files' ? unpacked.files : []
    expect(files.map(({ name }) => name)).toEqual([
      'brief.docx',
      'rapports/mois 2.md',
      'rapports/mois 10.md',
    ])
    expect(files[1]?.bytes).toEqual(words('deux'))
  })

  it('without what systems and Word leave beside the documents', async () => {
    const zip = zipSync({
      '__MACOSX/brief.md': some,
      'projet/.DS_Store': some,
      'projet/~$rapport.docx': some,
      'projet/Thumbs.db': some,
      'projet/brief.md': some,
    })
    const unpacked = await unpackFile('projet.zip', zip)
    expect(unpacked).toMatchObject({ kind: 'files', files: [{ name: 'projet/brief.md' }] })
  })

  it('with the accents of its names, even where it does not say how they are written', async () => {
    // fflate says so, in a flag of both headers; macOS does not.
    const zip = Buffer.from(zipSync({ 'réunion.md': words('ordre du jour') }))
    for (const [signature, flags] of [
      [0x04034b50, 6],
      [0x02014b50, 8],
    ] as const) {
      const at = zip.indexOf(new Uint8Array(new Uint32Array([signature]).buffer))
      zip.writeUInt16LE(zip.readUInt16LE(at + flags) & ~0x800, at + flags)
    }
    expect(await unpackFile('partage.zip', zip)).toMatchObject({ files: [{ name: 'réunion.md' }] })
  })

  it.each([
    ['an empty file', new Uint8Array(), /vide/],
    ['a text named .zip', words('bonjour'), /ni une archive ZIP/],
    ['an archive of nothing', zipSync({}), /aucun fichier/],
    [
      'an archive cut short',
      zipSync({ 'a.md': words('é'.repeat(90)) }).slice(0, 60),
      /ni un|abîmée/,
    ],
    ['a damaged workbook', zipSync({ 'xl/workbook.xml': some }), /classeur est abîmé/],
    ['a presentation', zipSync({ 'ppt/presentation.xml': some }), /PowerPoint/],
    ['a LibreOffice text', zipSync({ 'META-INF/manifest.xml': some }), /LibreOffice/],
    ['a name that leaves the archive', zipSync({ '../brief.md': some }), /sortent/],
    ['a bomb', zipSync({ 'brief.md': new Uint8Array(90_000_000) }), /200\s?Mo/],
  ])('%s is refused in one sentence', async (_what, bytes, sentence) => {
    const unpacked = await unpackFile('partage.zip', bytes)
    expect(unpacked.kind).toBe('refused')
    expect(unpacked.kind === 'refused' && unpacked.reason).toMatch(sentence)
  })
})

describe('A Word document is recognised', () => {
  it('by its name, whatever is in it', async () => {
    expect(await unpackFile('rapport.docx', words('bonjour'))).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('n’est pas un document Word'),
    })
  })

  it('by what it holds, whatever its name', async () => {
    const unpacked = await unpackFile('rapport.zip', zipSync({ 'word/document.xml': some }))
    expect(unpacked).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('document Word est abîmé'),
    })
  })
})
