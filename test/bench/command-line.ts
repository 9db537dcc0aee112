import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markdownFile } from '../../shared/documents/markdown-file.ts'
import { sampleWorkspace } from '../resources/sample-workspace.ts'
import { sampleDocuments } from '../shared/documents/sample-documents.ts'
import { compared, type Figure, median, timingsInTurn } from './figure.ts'

const runs = 15
const client = 'ElectroDistrib'
const commandLine = join(import.meta.dirname, '../../out/main/cli.cjs')

/** One proposal from a workspace to a Word file, as a whole process, beside pandoc's on the same content. */
export async function commandLineFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'etabli-bench-'))
  try {
    const [own, pandoc] = await timingsInTurn([exporting(folder), converting(folder)], {
      runs,
      warmUps: 3,
    })
    const figure = {
      what: `Command line, one proposal, whole process, median of ${runs}`,
      value: median(own),
      unit: 'ms',
      target: { atMost: 1.5, of: 'ratio' },
    } as const
    const peer = { name: 'pandoc from Markdown, whole process', value: median(pandoc) }
    const whole = await wholeWorkspaceFigure(folder)
    return [hasPandoc ? compared({ ...figure, peer }) : figure, whole]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Every document of the sample's workspace in one command, beside pandoc on each of them in turn. */
async function wholeWorkspaceFigure(folder: string): Promise<Figure> {
  const trees = (await sampleDocuments()).map(({ tree }) => tree)
  const workspace = join(folder, 'workspace.json')
  const options = ['export', workspace, '--out', join(folder, 'out'), '--format', 'word']
  const sources = trees.map((tree, index) => {
    const source = join(folder, `${index}.md`)
    writeFileSync(source, markdownFile(tree))
    return source
  })
  const [own, pandoc] = await timingsInTurn(
    [
      () => run(process.execPath, [commandLine, ...options]),
      () => {
        if (hasPandoc) for (const source of sources) pandocOn(source, `${source}.docx`)
      },
    ],
    { runs: 5, warmUps: 1 },
  )
  const figure = {
    what: `Command line, the ${trees.length} documents of a workspace, whole process, median of 5`,
    value: median(own),
    unit: 'ms',
    target: { atMost: 1, of: 'ratio' },
  } as const
  const peer = { name: 'pandoc on each in turn', value: median(pandoc) }
  return hasPandoc ? compared({ ...figure, peer }) : figure
}

function exporting(folder: string): () => void {
  const workspace = join(folder, 'workspace.json')
  writeFileSync(workspace, JSON.stringify(sampleWorkspace()))
  const options = ['export', workspace, '--out', join(folder, 'out')]
  const choice = ['--only', 'proposal', '--client', client]
  return () => run(process.execPath, [commandLine, ...options, ...choice])
}

const hasPandoc = spawnSync('pandoc', ['--version']).status === 0

/** Pandoc gets the very words that the command line writes, annexes included. */
function converting(folder: string): () => void {
  const [workspace, out] = [join(folder, 'workspace.json'), join(folder, 'markdown')]
  const choice = ['--only', 'proposal', '--client', client, '--format', 'markdown']
  run(process.execPath, [commandLine, 'export', workspace, '--out', out, ...choice])
  const source = join(out, readdirSync(out)[0] ?? '')
  return () => (hasPandoc ? pandocOn(source, join(folder, 'pandoc.docx')) : undefined)
}

function pandocOn(source: string, out: string): void {
  run('pandoc', [source, '--toc', '-o', out])
}

function run(program: string, options: readonly string[]): void {
  execFileSync(program, options, { stdio: 'ignore' })
}
