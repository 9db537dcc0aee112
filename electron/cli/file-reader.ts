import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { typeset } from '../../shared/french/writing.ts'
import { isTooDemanding, resourceLimits, type ThreadPool, threadPool } from '../thread-pool.ts'
import { type FileContent, type Making, type Read, readFile, refusedFile } from './read-file.ts'
import type { ReadingRequest } from './reading-thread.ts'

/** Reads files, one by one or a few at a time; none makes it fail. */
export type FileReader = {
  /** How many files are worth holding at once. */
  readonly atOnce: number
  readonly read: (file: FileContent) => Promise<Read[]>
}

export type FileReaders = {
  /** For this many files: a few are read sooner than threads are started for them. */
  readonly readerFor: (files: number) => FileReader
  readonly close: () => void
}

export function fileReaders(making: Making, threadFile?: string | URL): FileReaders {
  const here: FileReader = { atOnce: 1, read: file => readFile(file, making) }
  if (threadFile === undefined) return { readerFor: () => here, close: () => undefined }
  const threads = Math.min(mostThreads, availableParallelism())
  const pool = threadPool<ReadingRequest, Read[]>(
    () => new Worker(threadFile, { resourceLimits }),
    {
      threads,
      timeMs: longestMs,
    },
  )
  const inThreads: FileReader = { atOnce: threads + 1, read: file => asked(pool, file, making) }
  return { readerFor: files => (files > fewFiles ? inThreads : here), close: pool.close }
}

const fewFiles = 20
const mostThreads = 4
const longestMs = 60_000

async function asked(
  pool: ThreadPool<ReadingRequest, Read[]>,
  file: FileContent,
  { today }: Making,
): Promise<Read[]> {
  try {
    return await pool.ask({ ...file, today })
  } catch (error) {
    return [refusedFile(file.name, isTooDemanding(error) ? tooDemanding : unread(error))]
  }
}

const tooDemanding = typeset(
  'Ce document demande trop de temps ou de mémoire : partagez-le en plusieurs, puis importez-les.',
)

/** On one line, with the cause: nobody looks at a console here. */
function unread(error: unknown): string {
  const [cause = ''] = String(error instanceof Error ? error.message : error).split('\n')
  return typeset(`Ce document n’a pas pu être lu : ${cause}`)
}
