import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { proposalDocument } from '../../shared/documents/proposal.ts'
import { sampleWorkspace } from '../resources/sample-workspace.ts'
import { compared, type Figure, median, timings } from './figure.ts'
import { markdownOf } from './markdown-of.ts'

const runs = 15
const client = 'ElectroDistrib'
const commandLine = join(import.meta.dirname, '../../out/main/cli.js')

/** One proposal from a workspace to a Word file, as a whole process, beside pandoc's on the same content. */
export async function commandLineFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'etabli-bench-'))
  try {
    const figure = {
      what: `Command line, one proposal, whole process, median of ${runs}`,
      value: await exportTime(folder),
      unit: 'ms',
      target: { atMost: 1.5, of: 'ratio' },
    } as const
    const peer = await pandocTime(folder)
    return [peer === undefined ? figure : compared({ ...figure, peer })]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function exportTime(folder: string): Promise<number> {
  const workspace = join(folder, 'workspace.json')
  const out = join(folder, 'out')
  writeFileSync(workspace, JSON.stringify(sampleWorkspace()))
  const options = ['export', workspace, '--out', out, '--only', 'proposal', '--client', client]
  const time = await processTime(process.execPath, [commandLine, ...options])
  if (readdirSync(out).length !== 1) throw new Error('The command line did not write one file')
  return time
}

async function pandocTime(folder: string): Promise<Figure['peer']> {
  if (spawnSync('pandoc', ['--version']).status !== 0) return undefined
  const source = join(folder, 'proposal.md')
  writeFileSync(source, markdownOf(proposalTree()))
  const options = [source, '--toc', '-o', join(folder, 'pandoc.docx')]
  return {
    name: 'pandoc from Markdown, whole process',
    value: await processTime('pandoc', options),
  }
}

async function processTime(program: string, options: readonly string[]): Promise<number> {
  const run = () => execFileSync(program, options, { stdio: 'ignore' })
  return median(await timings(run, { runs, warmUps: 3 }))
}

function proposalTree() {
  const { clients, proposals, firm } = sampleWorkspace()
  const itsClient = clients.find(({ name }) => name === client)
  const proposal = proposals.find(({ clientId }) => clientId === itsClient?.id)
  if (itsClient === undefined || proposal === undefined) throw new Error('No sample proposal')
  return proposalDocument({ proposal, client: itsClient, firm, today: '2024-09-15' })
}
