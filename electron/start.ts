import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureFreshBuild } from './fresh-build.ts'
import { electronInstaller, electronProgram } from './runtime.ts'

const repository = join(import.meta.dirname, '..')

/**
 * `npm start`: the app in Electron or, where its runtime can be neither found nor installed, in the
 * browser of this machine. `-- --headless` opens it unseen, to check that it starts.
 */
process.exitCode = await start(process.argv.slice(2))

async function start(options: readonly string[]): Promise<number> {
  if (!ensureFreshBuild(console.log)) return 1
  const isHeadless = options.includes('--headless')
  if (!isHeadless && !hasDisplay()) {
    console.error(
      'Aucun écran ici. Pour vérifier qu’Établi démarre sans fenêtre : npm start -- --headless',
    )
    return 1
  }
  if (isHeadless) return openInBrowser(options)

  const program = electronProgram() ?? installedElectron()
  if (program !== undefined) return openInElectron(program)
  console.log(
    'Le moteur Electron ne peut pas être téléchargé ici : Établi s’ouvre dans le navigateur de cette machine.',
  )
  return openInBrowser(options)
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

function installedElectron(): string | undefined {
  console.log('Installation du moteur Electron…')
  spawnSync(process.execPath, [electronInstaller], { stdio: 'ignore', timeout: 300_000 })
  return electronProgram()
}

function openInElectron(program: string): Promise<number> {
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env
  // Chromium's sandbox refuses the root user of a container.
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return finished(program, [repository, ...switches], environment)
}

function openInBrowser(options: readonly string[]): Promise<number> {
  const host = join(repository, 'test/browser-host/app-window.ts')
  return finished(process.execPath, [host, ...options], process.env)
}

function finished(
  program: string,
  parameters: string[],
  env: Record<string, string | undefined>,
): Promise<number> {
  const child = spawn(program, parameters, { stdio: 'inherit', env })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', code => resolve(code ?? 1))
  })
}
