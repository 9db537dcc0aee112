import { execFileSync } from 'node:child_process'
import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Workspace } from '../../shared/domain/workspace/workspace.ts'
import { officeParts, wordParagraphs } from '../office/read-word.ts'
import { validationErrors } from '../office/validate.ts'
import { sampleWorkspace } from '../resources/sample-workspace.ts'
import { expect, type TestedApp, test } from './fixture.ts'
import { askForExport, exported, openProposal, openSampleFirm } from './steps.ts'

const isRoot = process.getuid?.() === 0
const subject = 'Mettre votre catalogue en ligne'

test('a folder that may not be written, or is gone, is said in one sentence', async ({ app }) => {
  test.skip(process.platform === 'win32', 'Folders are made read-only with chmod or mount here')
  await openSampleFirm(app)
  await openProposal(app.page, subject)

  const locked = join(app.documents, 'verrouille')
  await withReadOnly(locked, async () => {
    await exportTo(app, join(locked, 'proposition.docx'))
    await expectFailure(app, /lecture seule|pas le droit/)
  })
  expect(await readdir(locked)).toEqual([])

  await exportTo(app, join(app.documents, 'disparu', 'proposition.docx'))
  await expectFailure(app, /n’existe plus/)
})

test('a full disk leaves the older file as it was', async ({ app }) => {
  test.skip(!isRoot, 'Only root may mount a disk small enough to fill')
  await openSampleFirm(app)
  await openProposal(app.page, subject)
  const disk = join(app.documents, 'disque')
  await withDisk(disk, 'size=16k', async () => {
    await writeFile(join(disk, 'proposition.docx'), 'ancienne version')
    await exportTo(app, join(disk, 'proposition.docx'))
    await expectFailure(app, /disque est plein/)
    expect(await readdir(disk)).toEqual(['proposition.docx'])
  })
})

test('whatever a client is called, the proposed file name suits every system', async ({ app }) => {
  const names = ['AC/DC : *Studio* ?', `Société ${'très '.repeat(80)}longue`, 'Café 🥐 & Fils']
  const workspace = sampleWorkspace()
  const [first, second, third, ...others] = workspace.clients
  const renamed = [first, second, third].map((client, index) => ({ ...client, name: names[index] }))
  await open(app, { ...workspace, clients: [...renamed, ...others] as Workspace['clients'] })

  const subjects = [
    'Vendre en ligne à vos clients professionnels',
    'Un seul outil pour vos huit magasins',
    'Vos formations en ligne',
  ]
  for (const each of subjects) {
    await openProposal(app.page, each)
    const { name, bytes } = await exported(app, 'Word (.docx)')
    expect(name).not.toMatch(/[/\\:*?"<>|]/)
    expect(Buffer.byteLength(name)).toBeLessThan(255)
    expect(await validationErrors(bytes, 'docx')).toEqual([])
  }
})

test('a proposal without options leaves all the same, and says what it lacks', async ({ app }) => {
  await open(app, withProposal({ options: [], payments: [] }))
  await openProposal(app.page, subject)
  await expect(app.page.getByText('Aucune option').first()).toBeVisible()
  for (const document of ['Word (.docx)', 'Budget Excel (.xlsx)']) {
    const { name, bytes } = await exported(app, document)
    expect(await validationErrors(bytes, name.endsWith('docx') ? 'docx' : 'xlsx')).toEqual([])
  }
})

test('text that looks like a formula, Markdown, HTML or XML arrives as the text it is', async ({
  app,
}) => {
  const texts = ['=1+1', '+33 6', '@SUM(A1)', '**gras**', '<b>non</b>', '</w:t>&amp;', '{{champ}}']
  const [option] = sampleProposal().options
  if (option === undefined) throw new Error('The sample proposal has no option')
  const lines = texts.map(label => ({ label, amount: 100_00 }))
  await open(app, withProposal({ situation: texts, options: [{ ...option, lines }] }))
  await openProposal(app.page, subject)

  const word = await exported(app, 'Word (.docx)')
  expect(wordParagraphs(word.bytes)).toEqual(expect.arrayContaining(texts))
  const excel = await exported(app, 'Budget Excel (.xlsx)')
  expect(await validationErrors(excel.bytes, 'xlsx')).toEqual([])
  const sheets = [...officeParts(excel.bytes)].filter(([path]) => path.startsWith('xl/'))
  const xml = sheets.map(([, content]) => content).join('')
  for (const text of texts) expect(xml).toContain(`>${escaped(text)}<`)
  expect(xml).not.toContain('<f>1+1')
})

function sampleProposal() {
  const proposal = sampleWorkspace().proposals.find(each => each.subject === subject)
  if (proposal === undefined) throw new Error('The sample has no such proposal')
  return proposal
}

function withProposal(change: Partial<Workspace['proposals'][number]>): Workspace {
  const workspace = sampleWorkspace()
  const proposals = workspace.proposals.map(each =>
    each.subject === subject ? { ...each, ...change } : each,
  )
  return { ...workspace, proposals }
}

async function open(app: TestedApp, workspace: Workspace): Promise<void> {
  const path = join(app.documents, 'espace.json')
  await writeFile(path, JSON.stringify(workspace))
  await app.answerDialog({ paths: [path] })
  await app.page.getByRole('button', { name: 'Ouvrir un espace de travail' }).click()
  await expect(app.page.getByRole('heading', { name: 'Tableau de bord' })).toBeVisible()
}

async function exportTo(app: TestedApp, path: string): Promise<void> {
  await app.answerDialog({ paths: [path] })
  await askForExport(app.page, 'Word (.docx)')
}

async function expectFailure(app: TestedApp, sentence: RegExp): Promise<void> {
  const message = app.page.getByRole('alert').filter({ hasText: 'L’opération n’a pas abouti' })
  await expect(message).toContainText(sentence)
  await message.getByRole('button', { name: 'Fermer' }).click()
  await expect(message).toBeHidden()
}

/** Rights do not bind root, who gets a disk mounted read-only instead. */
async function withReadOnly(folder: string, work: () => Promise<void>): Promise<void> {
  if (isRoot) return withDisk(folder, 'ro', work)
  await mkdir(folder)
  await chmod(folder, 0o555)
  await work()
  await chmod(folder, 0o755)
}

async function withDisk(folder: string, options: string, work: () => Promise<void>): Promise<void> {
  await mkdir(folder)
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder])
  try {
    await work()
  } finally {
    execFileSync('umount', [folder])
    await rm(folder, { recursive: true, force: true }).then(() => mkdir(folder))
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
