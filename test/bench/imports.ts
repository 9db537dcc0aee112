import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { markdownFile } from '../../shared/documents/markdown-file.ts'
import { sampleDocuments } from '../shared/documents/sample-documents.ts'
import { pick, times, withOtherClients } from './copied-rows.ts'
import { compared, type Figure, median, timingsInTurn } from './figure.ts'

const commandLine = join(import.meta.dirname, '../../out/main/cli.cjs')
const documents = 300
const runs = 3

/** A folder of documents, each of another client, read and merged into a workspace. */
export async function importFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'etabli-bench-'))
  try {
    const sources = await writtenIn(folder)
    const markdown = await importFigure(folder, { files: sources, format: 'Markdown' })
    if (!hasPandoc) return [markdown]
    const words = sources.map(source => asWord(source, folder))
    return [markdown, await importFigure(folder, { files: words, format: 'Word' })]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Imported = { readonly files: readonly string[]; readonly format: 'Markdown' | 'Word' }

async function importFigure(folder: string, { files, format }: Imported): Promise<Figure> {
  const [share = ''] = files.map(file => dirname(file))
  const workspace = join(folder, 'workspace.json')
  const own = () => {
    rmSync(workspace, { force: true })
    run(process.execPath, [commandLine, 'import', share, '--into', workspace])
  }
  const pandoc = () => (hasPandoc ? parsedByPandoc(files, format, folder) : undefined)
  const [taken, peer] = await timingsInTurn([own, pandoc], { runs, warmUps: 1 })
  const figure = {
    what: `Command line, a folder of ${documents} ${format} documents imported, whole process, median of ${runs}`,
    value: median(taken),
    unit: 'ms',
    target: { atMost: 10_000, of: 'value' },
  } as const
  const name = `pandoc, which only parses them, ${format === 'Word' ? 'one process each' : 'one process'}`
  return hasPandoc ? compared({ ...figure, peer: { name, value: median(peer) } }) : figure
}

/** It reads several texts as one, and Word files one by one. */
function parsedByPandoc(
  files: readonly string[],
  format: Imported['format'],
  folder: string,
): void {
  const out = ['--to', 'json', '-o', join(folder, 'parsed.json')]
  if (format === 'Markdown') run('pandoc', ['--from', 'gfm', ...out, ...files])
  else for (const file of files) run('pandoc', ['--from', 'docx', ...out, file])
}

/** The documents of the sample again and again, under other clients' names. */
async function writtenIn(folder: string): Promise<string[]> {
  const share = join(folder, 'markdown')
  mkdirSync(share)
  const texts = (await sampleDocuments()).map(({ tree }) => markdownFile(tree))
  return times(documents, index => {
    const text = withOtherClients(pick(texts, index), Math.floor(index / texts.length))
    const path = join(share, `${index}.md`)
    writeFileSync(path, text)
    return path
  })
}

/** As any other hand would have written it in Word. */
function asWord(source: string, folder: string): string {
  const share = join(folder, 'word')
  mkdirSync(share, { recursive: true })
  const path = join(share, `${basename(source, '.md')}.docx`)
  run('pandoc', ['--from', 'gfm', '-o', path, source])
  return path
}

const hasPandoc = spawnSync('pandoc', ['--version']).status === 0

/** Some lines of a document are always left over, which import says with 1. */
function run(program: string, options: readonly string[]): void {
  const { status, error } = spawnSync(program, options, { stdio: 'ignore' })
  if (error !== undefined || status === null || status > 1) throw new Error(`${program} failed`)
}
