import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { etabli, workspaceIn } from './run-etabli.ts'

const fixtures = join(import.meta.dirname, '../../shared/imports/fixtures')
const garage = readFileSync(join(fixtures, 'garage.md'))
const software = readFileSync(join(fixtures, 'saas.md'))
const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'etabli-folder-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function file(name: string, content: Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

/** The sources in the order that they are told of. */
function namesIn(complained: string): string[] {
  return complained.split('\n').flatMap(line => /^(\S.*?) : /.exec(line)?.[1] ?? [])
}

describe('A folder is imported', () => {
  it('with all that is below it, in the order of a reader', async () => {
    file('missions/mission 10.md', software)
    file('missions/mission 2.md', garage)
    const { code, printed, complained } = await etabli('import', folder)
    expect(code).toBe(0)
    expect(namesIn(complained)).toEqual(['missions/mission 2.md', 'missions/mission 10.md'])
    expect(workspaceIn(printed).missions).toHaveLength(2)
  })

  it('but for what cannot be read, which is told', async () => {
    file('brief.md', garage)
    file('photo.png', picture)
    file('vide.txt', new Uint8Array())
    const { code, printed, complained } = await etabli('import', folder)
    expect(code).toBe(1)
    expect(complained).toMatch(/^photo\.png : Ce fichier est une image/m)
    expect(complained).toMatch(/^vide\.txt : Ce fichier est vide\.$/m)
    expect(workspaceIn(printed).missions).toHaveLength(1)
  })

  it.skipIf(process.getuid?.() === 0)('but for what may not be opened, which is told', async () => {
    file('brief.md', garage)
    chmodSync(file('secret.md', software), 0o000)
    mkdirSync(join(folder, 'privé'), { mode: 0o000 })
    const { code, complained } = await etabli('import', folder)
    expect(code).toBe(1)
    expect(complained).toMatch(/^secret\.md : Vous n’avez pas le droit/m)
    expect(complained).toMatch(/^privé : Vous n’avez pas le droit/m)
  })

  it('without what systems leave in it, nor the workspace that it completes', async () => {
    file('brief.md', garage)
    file('.DS_Store', picture)
    file('~$brief.docx', picture)
    const into = join(folder, 'espace.json')
    expect((await etabli('import', folder, '--into', into)).code).toBe(0)
    const { code, complained } = await etabli('import', folder, '--into', into)
    expect(code).toBe(0)
    expect(namesIn(complained)).toEqual(['brief.md', 'Espace de travail enregistré'])
  })

  it('not when nothing is in it: one sentence says so', async () => {
    expect(await etabli('import', folder)).toEqual({
      code: 2,
      printed: '',
      complained: `etabli : le dossier « ${folder} » ne contient aucun fichier.\n`,
    })
  })
})

describe('An archive is imported', () => {
  it('with the files that it holds, wherever it stands', async () => {
    file('partage/tout.zip', zipSync({ 'b/brief.md': garage, 'a.md': software, 'p.png': picture }))
    const { code, printed, complained } = await etabli('import', folder)
    expect(code).toBe(1)
    expect(namesIn(complained).toSorted()).toEqual([
      'partage/tout.zip/a.md',
      'partage/tout.zip/b/brief.md',
      'partage/tout.zip/p.png',
    ])
    expect(workspaceIn(printed).missions).toHaveLength(2)
  })

  it.each([
    ['a bomb', zipSync({ 'brief.md': new Uint8Array(90_000_000) }), /200\s?Mo/],
    ['a name that leaves it', zipSync({ '../brief.md': garage }), /sortent de son dossier/],
    ['an archive cut short', zipSync({ 'brief.md': garage }).slice(0, 900), /ni une archive/],
    ['an archive of archives', zipSync({ 'a.zip': zipSync({ 'a.md': garage }) }), /autre archive/],
    ['a damaged workbook', zipSync({ 'xl/workbook.xml': picture }), /classeur est abîmé/],
  ])('%s is refused in one sentence and nothing is written', async (_what, bytes, sentence) => {
    const into = join(folder, 'espace.json')
    const path = file('partage.zip', bytes)
    const { code, printed, complained } = await etabli('import', path, '--into', into)
    expect({ code, printed }).toEqual({ code: 2, printed: '' })
    expect(complained).toMatch(sentence)
    expect(complained.trim().split('\n')).toHaveLength(1)
    expect(() => readFileSync(into)).toThrow()
  })

  it('that is refused holds up no other document', async () => {
    file('a.zip', zipSync({ '../brief.md': software }))
    file('b.md', garage)
    const { code, printed, complained } = await etabli('import', folder)
    expect(code).toBe(1)
    expect(complained).toMatch(/^a\.zip : Cette archive contient des noms/m)
    expect(workspaceIn(printed).missions).toHaveLength(1)
  })
})
