import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { proposalDocument } from '../../shared/documents/proposal.ts'
import { sampleWorkspace } from '../resources/sample-workspace.ts'
import { compared, type Figure, median, timingsInTurn } from './figure.ts'
import { markdownOf } from './markdown-of.ts'

const runs = 15
const client = 'ElectroDistrib'
const commandLine = join(import.meta.dirname, '../../out/main/cli.js')

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
    if (!hasPandoc) return [figure]
    const peer = { name: 'pandoc from Markdown, whole process', value: median(pandoc) }
    return [compared({ ...figure, peer })]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function exporting(folder: string): () => void {
  const workspace = join(folder, 'workspace.json')
  writeFileSync(workspace, JSON.stringify(sampleWorkspace()))
  const options = ['export', workspace, '--out', join(folder, 'out')]
  const choice = ['--only', 'proposal', '--client', client]
  return () => run(process.execPath, [commandLine, ...options, ...choice])
}

const hasPandoc = spawnSync('pandoc', ['--version']).status === 0

function converting(folder: string): () => void {
  const source = join(folder, 'proposal.md')
  writeFileSync(source, markdownOf(proposalTree()))
  const options = [source, '--toc', '-o', join(folder, 'pandoc.docx')]
  return () => (hasPandoc ? run('pandoc', options) : undefined)
}

function run(program: string, options: readonly string[]): void {
  execFileSync(program, options, { stdio: 'ignore' })
}

function proposalTree() {
  const { clients, proposals, firm } = sampleWorkspace()
  const itsClient = clients.find(({ name }) => name === client)
  const proposal = proposals.find(({ clientId }) => clientId === itsClient?.id)
  if (itsClient === undefined || proposal === undefined) throw new Error('No sample proposal')
  return proposalDocument({ proposal, client: itsClient, firm, today: '2024-09-15' })
}
