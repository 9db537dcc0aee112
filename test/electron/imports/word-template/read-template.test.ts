import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readTemplate } from '../../../../electron/imports/word-template/read-template.ts'
import { paragraph, run, templateBytes, templateParts } from './templates.ts'

async function reasonFor(bytes: Uint8Array): Promise<string | undefined> {
  const read = await readTemplate(bytes)
  return read.kind === 'refused' ? read.reason : undefined
}

const field = (code: string) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${[...code].map(letter => `<w:r><w:instrText xml:space="preserve">${letter}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`

const macros = 'application/vnd.ms-word.document.macroEnabled.main+xml'
const template = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'
const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'

describe('a document that a firm may use', () => {
  it.each([
    ['a plain document', templateBytes()],
    ['a Word template (.dotx)', templateBytes({ mainType: template })],
    [
      'a document with a link to the firm’s site',
      templateBytes({
        related: [{ kind: 'hyperlink', target: 'https://cabinet.example', isExternal: true }],
      }),
    ],
    [
      'a document with a link whose address says LINK',
      templateBytes({ body: field(' HYPERLINK "https://a.example/link" ') }),
    ],
  ])('%s is read', async (_, bytes) => {
    expect(await reasonFor(bytes)).toBeUndefined()
  })
})

describe('a file that is no Word document is refused', () => {
  it.each([
    ['an empty file', new Uint8Array(), /vide/],
    ['a text', strToU8('Bonjour'), /n’est pas un document Word/],
    ['a PDF', strToU8('%PDF-1.7 …'), /n’est pas un document Word/],
    [
      'an old .doc, or one with a password',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
      /ancien document Word.*mot de passe/,
    ],
    [
      'an archive of something else',
      zipSync({ 'photo.txt': strToU8('x') }),
      /n’est pas un document Word/,
    ],
    ['an empty archive', zipSync({}), /n’est pas un document Word/],
    ['a workbook', templateBytes({ mainType: workbook }), /ni une présentation/],
    ['half a document', templateBytes().subarray(0, 900), /n’est pas un document Word|abîmé/],
    [
      'a document without its text',
      zipSync({ ...templateParts(), 'word/document.xml': strToU8('<w:document') }),
      /abîmé/,
    ],
  ])('%s', async (_, bytes, sentence) => {
    expect(await reasonFor(bytes)).toMatch(sentence)
  })

  it('a document of which one byte changed on its way', async () => {
    const bytes = zipSync(templateParts(), { level: 0 })
    const at = Buffer.from(bytes).indexOf('{{contenu}}')
    bytes[at] = 0x5b
    expect(await reasonFor(bytes)).toMatch(/abîmé/)
  })
})

describe('a file made to harm is refused', () => {
  const huge = new Uint8Array(200 * 1024 * 1024)

  it.each([
    [
      'a zip bomb',
      zipSync({ ...templateParts(), 'word/media/a.png': huge.subarray(0, 50 * 1024 * 1024) }),
      /bloquer un logiciel/,
    ],
    [
      'a thousand files',
      zipSync({
        ...templateParts(),
        ...Object.fromEntries(
          Array.from({ length: 1000 }, (_, index) => [`word/${index}.xml`, strToU8('<a/>')]),
        ),
      }),
      /bloquer un logiciel/,
    ],
    [
      'a part above its archive',
      zipSync({ ...templateParts(), '../../evil.xml': strToU8('<a/>') }),
      /sortent de son archive/,
    ],
    [
      'a part at the root of the disk',
      zipSync({ ...templateParts(), '/etc/passwd': strToU8('x') }),
      /sortent de son archive/,
    ],
    [
      'two parts that differ by their case',
      zipSync({ ...templateParts(), 'WORD/document.xml': strToU8('<a/>') }),
      /sortent de son archive/,
    ],
    ['more than four megabytes', new Uint8Array(5 * 1024 * 1024), /dépasse 4/],
    ['thirty megabytes', new Uint8Array(30 * 1024 * 1024), /dépasse 4/],
    [
      'XML entities',
      zipSync({
        ...templateParts(),
        'word/header9.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
      }),
      /entités XML/,
    ],
  ])('%s', async (_, bytes, sentence) => {
    expect(await reasonFor(bytes)).toMatch(sentence)
  })

  it('a zip bomb that lies about its size', async () => {
    const bytes = zipSync({
      ...templateParts(),
      'word/media/a.png': huge.subarray(0, 40 * 1024 * 1024),
    })
    expect(await reasonFor(withStatedSize(bytes, 'word/media/a.png', 1000))).toMatch(
      /bloquer un logiciel/,
    )
  }, 20_000)

  it('a hundred thousand elements one inside the other', async () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(50_000)}${'</w:sdtContent></w:sdt>'.repeat(50_000)}`
    expect(await reasonFor(templateBytes({ body: deep }))).toMatch(/abîmé|bloquer/)
  }, 20_000)
})

/** The archive with another size for one entry in its directory. */
function withStatedSize(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const archive = Buffer.from(bytes)
  const at = archive.lastIndexOf(name) - 46
  archive.writeUInt32LE(size, at + 24)
  return new Uint8Array(archive)
}

describe('a document that would run or fetch something is refused', () => {
  it.each([
    ['macros in its type', templateBytes({ mainType: macros }), /macros/],
    [
      'a macro project',
      templateBytes({ extra: { 'word/vbaProject.bin': strToU8('x') } }),
      /macros/,
    ],
    [
      'another template behind it',
      templateBytes({
        related: [{ kind: 'attachedTemplate', target: 'file:///S:/modele.dotx', isExternal: true }],
      }),
      /attaché à un autre modèle/,
    ],
    [
      'a picture on a site',
      templateBytes({
        related: [{ kind: 'image', target: 'https://x.example/p.png', isExternal: true }],
      }),
      /liée à un fichier extérieur/,
    ],
    [
      'a link to a file of the disk',
      templateBytes({
        related: [{ kind: 'hyperlink', target: 'file:///C:/a.exe', isExternal: true }],
      }),
      /fichier extérieur/,
    ],
    [
      'an object of another program',
      templateBytes({ related: [{ kind: 'oleObject', target: 'embeddings/a.bin' }] }),
      /autre logiciel/,
    ],
    [
      'a control',
      templateBytes({ extra: { 'word/activeX/activeX1.xml': strToU8('<a/>') } }),
      /autre logiciel/,
    ],
    [
      'a document to insert',
      templateBytes({ related: [{ kind: 'aFChunk', target: 'a.html' }] }),
      /autre logiciel/,
    ],
    [
      'a mailing list',
      templateBytes({
        related: [{ kind: 'mailMergeSource', target: 'file:///C:/liste.xlsx', isExternal: true }],
      }),
      /publipostage/,
    ],
    [
      'a field that starts a program',
      templateBytes({ body: field(' DDEAUTO c:\\\\windows\\\\cmd.exe ') }),
      /va chercher un autre fichier/,
    ],
    [
      'a field that inserts a file',
      templateBytes({
        body: `<w:p><w:fldSimple w:instr="INCLUDETEXT &quot;secret.docx&quot;">${run('x')}</w:fldSimple></w:p>`,
      }),
      /va chercher un autre fichier/,
    ],
    [
      'a header it has not',
      templateBytes({ related: [{ kind: 'header', target: 'header9.xml' }] }),
      /abîmé/,
    ],
  ])('%s', async (_, bytes, sentence) => {
    expect(await reasonFor(bytes)).toMatch(sentence)
  })

  it('each refusal is one sentence that says what to do', async () => {
    const reason = await reasonFor(templateBytes({ mainType: macros, body: paragraph('x') }))
    expect(reason).toMatch(/^Ce document .*enregistrez-le.*\.$/)
  })
})
