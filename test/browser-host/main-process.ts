import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { type Answering, type Asking, link, type Message } from './link.ts'
import type { HostCalls, MainCalls } from './messages.ts'

const repository = join(import.meta.dirname, '../..')

export type MainProcess = {
  readonly ask: Asking<MainCalls>
  /** Settles with the exit code once the process is gone, null when it was killed. */
  readonly exited: Promise<number | null>
  readonly kill: () => void
  /** What it wrote on its output, to explain a failure. */
  readonly output: () => string
}

export type MainProcessOptions = {
  /** Where the app keeps its data; its own choice when it is not given. */
  readonly userData?: string
  readonly documents?: string | undefined
  readonly environment?: Record<string, string>
  readonly switches?: readonly string[]
}

/** The built main bundle in plain Node, its `electron` answered by the host. */
export function startMainProcess(
  { userData, documents, environment = {}, switches = [] }: MainProcessOptions,
  answers: Answering<HostCalls>,
): MainProcess {
  const child = fork(
    join(repository, 'out/main/index.js'),
    [...(userData === undefined ? [] : [`--user-data-dir=${userData}`]), ...switches],
    {
      execArgv: ['--import', new URL('./stand-in/register.ts', import.meta.url).href],
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        ...process.env,
        ...(documents === undefined ? {} : { ETABLI_HOST_DOCUMENTS: documents }),
        ...environment,
      },
    },
  )
  const output = collectOutput(child)
  const exited = once(child, 'exit').then(([code]: (number | null)[]) => code ?? null)
  const ask = link<HostCalls, MainCalls>(
    {
      send: message => child.connected && child.send(message, ignoreGone),
      receive: listener => child.on('message', message => listener(message as Message)),
    },
    answers,
  )
  return { ask, exited, output, kill: () => child.kill('SIGKILL') }
}

/** A process that ends while it is spoken to is told by `exited`. */
function ignoreGone(): void {}

function collectOutput(child: ChildProcess): () => string {
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
    })
  }
  return () => text
}
