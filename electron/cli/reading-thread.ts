import { parentPort } from 'node:worker_threads'
import { type FileContent, readFile } from './read-file.ts'

export type ReadingRequest = FileContent & { readonly today: string }

/** Reads one file after the other for the command line. */
parentPort?.on('message', async ({ today, ...file }: ReadingRequest) => {
  parentPort?.postMessage(await readFile(file, { today, newId: () => crypto.randomUUID() }))
})
