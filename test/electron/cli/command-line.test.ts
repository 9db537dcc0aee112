import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { etabli, workspaceIn } from './run-etabli.ts'

const briefs = join(import.meta.dirname, '../../shared/imports/fixtures')
const garage = join(briefs, 'garage.md')
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'etabli-cli-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function file(name: string, content: string | Uint8Array = ''): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('import', () => {
  it('prints a workspace and says what was recognised', async () => {
    const { code, printed, complained } = await etabli('import', garage)
    expect(code).toBe(0)
    expect(workspaceIn(printed).missions[0]?.budget.envelope).toBe(2_860_000)
    expect(complained).toMatch(
      /garage\.md : brief de mission\n {2}client créé : Garages Merlin SARL/,
    )
    expect(complained).toContain('Jalons (4)')
  })

  it('names every line that was not recognised, and ends with 1', async () => {
    const { code, complained } = await etabli('import', join(briefs, 'carrier.md'))
    expect(code).toBe(1)
    expect(complained).toContain('ligne 70, « Divers » : Le parking visiteurs est fermé en mars.')
  })

  it('updates a workspace, and the same brief twice is one mission', async () => {
    const into = join(folder, 'espace.json')
    expect((await etabli('import', garage, '--into', into)).code).toBe(0)
    const first = readFileSync(into, 'utf8')
    const { code, printed, complained } = await etabli('import', garage, '--into', into)
    expect({ code, printed }).toEqual({ code: 0, printed: '' })
    expect(complained).toContain('mission mise à jour')
    expect(readFileSync(into, 'utf8')).toBe(first)
  })

  it('reads the documents that a file holds, and says what the others are', async () => {
    const both = file(
      'tout.md',
      `${readFileSync(garage, 'utf8')}\n## DOCUMENT #8 : RAPPORT MENSUEL\n\nTout va bien.\n`,
    )
    const { code, printed, complained } = await etabli('import', both)
    expect(code).toBe(1)
    expect(workspaceIn(printed).missions).toHaveLength(1)
    expect(complained).toContain(
      'tout.md, document 2 : document annoncé, dont le texte n’est pas là',
    )
  })

  it('names what a collection announces, and each line by its place in the file', async () => {
    const both = file(
      'annonces.md',
      `${readFileSync(garage, 'utf8')}\n## DOCUMENT #8 : À VENIR\n\n**Client :** Scierie Belin – **Type :** rapport final – **Date prévue :** 9 octobre 2026\nUn bilan.\n`,
    )
    const { complained } = await etabli('import', both)
    expect(complained).toContain(
      'annonces.md, document 2 : document annoncé, dont le texte n’est pas là : Rapport final – Scierie Belin (9 octobre 2026)',
    )
    expect(complained).toContain('son client n’est pas dans l’espace de travail')
    const line = readFileSync(both, 'utf8').split('\n').indexOf('Un bilan.') + 1
    expect(complained).toContain(`ligne ${line},`)
  })

  it('ends with 2 and prints nothing when there is no brief at all', async () => {
    const { code, printed, complained } = await etabli('import', file('vide.md'))
    expect({ code, printed, complained }).toEqual({
      code: 2,
      printed: '',
      complained: 'vide.md : Ce fichier est vide.\n',
    })
  })

  it('says that accents were repaired', async () => {
    const damaged = file('abime.md', new TextDecoder('macintosh').decode(readFileSync(garage)))
    const { code, printed, complained } = await etabli('import', damaged)
    expect(code).toBe(0)
    expect(complained).toContain('réparés')
    expect(workspaceIn(printed).missions[0]?.objective).toContain('véhicule')
  })

  it('leaves a workspace of a newer version alone', async () => {
    const newer = file('espace.json', '{"format":"etabli-workspace","version":9}')
    const { code, complained } = await etabli('import', garage, '--into', newer)
    expect(code).toBe(2)
    expect(complained).toMatch(/version plus récente/)
    expect(readFileSync(newer, 'utf8')).toBe('{"format":"etabli-workspace","version":9}')
  })

  it.skipIf(process.getuid?.() === 0)('writes nothing where it may not', async () => {
    const locked = join(folder, 'ferme')
    mkdirSync(locked)
    chmodSync(locked, 0o500)
    const { code, complained } = await etabli(
      'import',
      garage,
      '--into',
      join(locked, 'espace.json'),
    )
    expect(code).toBe(2)
    expect(complained).toMatch(/^etabli : Vous n’avez pas le droit/)
  })
})

describe('export', () => {
  async function workspace(): Promise<string> {
    return file('espace.json', (await etabli('import', garage, join(briefs, 'saas.md'))).printed)
  }

  it('writes one file for each document and prints its path', async () => {
    const out = join(folder, 'un', 'dossier')
    const { code, printed } = await etabli('export', await workspace(), '--out', out)
    expect(code).toBe(0)
    expect(
      printed
        .trim()
        .split('\n')
        .map(path => basename(path)),
    ).toEqual([
      '2025-01-15 Brief Garages Merlin SARL.docx',
      '2025-01-15 Brief Nuagio SAS.docx',
      '2025-01-15 Budget Garages Merlin SARL.xlsx',
      '2025-01-15 Budget Nuagio SAS.xlsx',
    ])
    expect(
      printed
        .trim()
        .split('\n')
        .every(path => readFileSync(path).subarray(0, 2).toString() === 'PK'),
    ).toBe(true)
    expect(readdirSync(out)).toHaveLength(4)
  })

  it('writes only what is asked for, of one client, under its French name too', async () => {
    const { printed } = await etabli(
      'export',
      await workspace(),
      '--out',
      folder,
      '--only',
      'Budget,missions',
      '--client',
      'nuagio',
    )
    expect(
      printed
        .trim()
        .split('\n')
        .map(path => basename(path)),
    ).toEqual(['2025-01-15 Brief Nuagio SAS.docx', '2025-01-15 Budget Nuagio SAS.xlsx'])
  })

  it('writes documents in the formats that are asked for, and workbooks in theirs only', async () => {
    const path = await workspace()
    const written = async (...format: string[]) => {
      const { printed } = await etabli(
        'export',
        path,
        '--out',
        folder,
        '--client',
        'nuagio',
        ...format,
      )
      return printed
        .trim()
        .split('\n')
        .map(each => basename(each))
    }
    expect(await written('--format', 'word,markdown')).toEqual([
      '2025-01-15 Brief Nuagio SAS.docx',
      '2025-01-15 Brief Nuagio SAS.md',
    ])
    expect(await written('--format', 'Markdown,excel')).toEqual([
      '2025-01-15 Brief Nuagio SAS.md',
      '2025-01-15 Budget Nuagio SAS.xlsx',
    ])
    const text = readFileSync(join(folder, '2025-01-15 Brief Nuagio SAS.md'), 'utf8')
    expect(text).toMatch(/^# Brief/)
  })

  it('leaves out what is in the trash', async () => {
    const path = await workspace()
    const { missions, ...rest } = workspaceIn(readFileSync(path, 'utf8'))
    const trashed = {
      ...rest,
      missions: missions.map(each => ({ ...each, deletedAt: '2025-01-01T00:00:00.000Z' })),
    }
    expect(
      await etabli('export', file('vide.json', JSON.stringify(trashed)), '--out', folder),
    ).toMatchObject({
      code: 2,
      complained: 'etabli : il n’y a rien à exporter dans cet espace de travail.\n',
    })
  })

  it('says so when the folder cannot be one, or the client is nobody’s name', async () => {
    const path = await workspace()
    expect(await etabli('export', path, '--out', file('occupe'))).toMatchObject({
      code: 2,
      complained: expect.stringMatching(/occupe » est un fichier/),
    })
    expect(await etabli('export', path, '--out', folder, '--client', 'Personne')).toMatchObject({
      code: 2,
      complained: expect.stringMatching(/aucun client/),
    })
    expect(existsSync(join(folder, '2025-01-15 Brief Nuagio SAS.docx'))).toBe(false)
  })
})

describe('Bad usage is one French line and exit code 2', () => {
  it.each([
    [[], /quelle commande/],
    [['importer'], /« importer » n’existe pas/],
    [['import'], /au moins un fichier/],
    [['import', 'absent.md'], /« absent.md » n’existe pas/],
    [['import', '--vite', 'a.md'], /--vite n’existe pas/],
    [['import', 'a.md', '--into'], /--into attend une valeur/],
    [['import', 'a.md', '--json'], /--json ne va pas avec import/],
    [['check'], /attend un espace de travail/],
    [['check', 'a', 'b'], /n’attend qu’un/],
    [['export', 'a.json'], /--out DOSSIER/],
    [['export', 'a.json', '--out', 'b', '--only', 'facture'], /« facture » n’est pas une sorte/],
    [['export', 'a.json', '--out', 'b', '--format', 'pdf'], /« pdf » n’est pas un format/],
  ])('etabli %j', async (words, sentence) => {
    const { code, printed, complained } = await etabli(...words)
    expect({ code, printed }).toEqual({ code: 2, printed: '' })
    expect(complained).toMatch(sentence)
    expect(complained).toMatch(/^etabli : .+\n$/)
  })
})

test('It says what it does and which version it is', async () => {
  expect(await etabli('--help')).toMatchObject({
    code: 0,
    printed: expect.stringMatching(/etabli export ESPACE/),
  })
  expect(await etabli('--version')).toMatchObject({
    code: 0,
    printed: expect.stringMatching(/^etabli \d+\.\d+\.\d+\n$/),
  })
})
