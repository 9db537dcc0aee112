import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { journalFolder } from '../../electron/journal/journal-folder.ts'
import { type Figure, percentile } from './figure.ts'

const changes = 100

/** A mission with thirty pages in one of its fields, noted at each pause of the typing. */
export async function journalFigures(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'etabli-bench-'))
  try {
    return [await changeFigure(folder)]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function changeFigure(folder: string): Promise<Figure> {
  const journal = journalFolder(join(folder, 'journal'))
  const row = { id: 'mission', objective: 'Nous verrons. '.repeat(4300) }
  const taken: number[] = []
  for (let sequence = 1; sequence <= changes; sequence++) {
    const begun = performance.now()
    const rows = JSON.stringify([{ table: 'missions', row }])
    const at = new Date().toISOString()
    await journal.write({ lineage: '00000000', sequence, at, what: 'Objectif', rows })
    taken.push(performance.now() - begun)
  }
  return {
    what: 'A change of 60 000 characters, noted and flushed to the disk, 95th percentile',
    value: percentile(taken, 95),
    unit: 'ms',
    target: { atMost: 100, of: 'value' },
  }
}
