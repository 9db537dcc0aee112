import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markdownFile } from '../../shared/documents/markdown-file.ts'
import { sampleDocuments } from '../shared/documents/sample-documents.ts'
import { pick, times, withOtherClients } from './copied-rows.ts'
import { compared, type Figure, median, timingsInTurn } from './figure.ts'

const commandLine = join(import.meta.dirname, '../../out/main/cli.cjs')
const documents = 300
const runs = 3

/** A folder of Markdown documents, each of another client, read and merged into a workspace. */
export async function importFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'etabli-bench-'))
  try {
    const sources = await writtenIn(join(folder, 'share'))
    const workspace = join(folder, 'workspace.json')
    const own = () => {
      rmSync(workspace, { force: true })
      run(process.execPath, [commandLine, 'import', join(folder, 'share'), '--into', workspace])
    }
    const pandoc = () =>
      hasPandoc
        ? run('pandoc', [
            '--from',
            'gfm',
            '--to',
            'json',
            '-o',
            join(folder, 'all.json'),
            ...sources,
          ])
        : undefined
    const [taken, peer] = await timingsInTurn([own, pandoc], { runs, warmUps: 1 })
    const figure = {
      what: `Command line, a folder of ${documents} documents imported, whole process, median of ${runs}`,
      value: median(taken),
      unit: 'ms',
      target: { atMost: 10_000, of: 'value' },
    } as const
    const name = 'pandoc, which only parses them, one process'
    return [hasPandoc ? compared({ ...figure, peer: { name, value: median(peer) } }) : figure]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The documents of the sample again and again, under other clients' names. */
async function writtenIn(folder: string): Promise<string[]> {
  mkdirSync(folder)
  const texts = (await sampleDocuments()).map(({ tree }) => markdownFile(tree))
  return times(documents, index => {
    const text = withOtherClients(pick(texts, index), Math.floor(index / texts.length))
    const path = join(folder, `${index}.md`)
    writeFileSync(path, text)
    return path
  })
}

const hasPandoc = spawnSync('pandoc', ['--version']).status === 0

/** Some lines of a document are always left over, which import says with 1. */
function run(program: string, options: readonly string[]): void {
  const { status, error } = spawnSync(program, options, { stdio: 'ignore' })
  if (error !== undefined || status === null || status > 1) throw new Error(`${program} failed`)
}
