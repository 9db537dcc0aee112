import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { installedBrowser } from './browser-host/browsers.ts'

/** Second readers of the exported files. Where one is missing, the tests that need it are skipped. */
const officePackages = [
  'libreoffice-writer',
  'libreoffice-calc',
  'poppler-utils',
  'pandoc',
  'python3-docx',
  'python3-openpyxl',
  'python3-xlsxwriter',
  'fonts-crosextra-carlito',
]

/** Installs what the tests need beyond npm packages and this machine lacks, and says what stays missing. */
export async function ensureTestTools(report: (line: string) => void): Promise<void> {
  if (!installedBrowser()) await run(process.execPath, [playwright, 'install', 'chromium'])
  const wanted = [...(installedBrowser() ? [] : ['chromium']), ...missingPackages()]
  if (wanted.length > 0) await installPackages(wanted, report)
  for (const line of stillMissing()) report(line)
}

const playwright = join(import.meta.dirname, '../node_modules/playwright/cli.js')

async function installPackages(
  packages: readonly string[],
  report: (line: string) => void,
): Promise<void> {
  if (!isDebianRoot()) return
  report(`installing ${packages.join(' ')}`)
  await run('apt-get', ['update'])
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
}

function stillMissing(): string[] {
  const browser = installedBrowser()
    ? []
    : ['no Chromium, Chrome or Edge: the end-to-end tests cannot run; install one of them']
  const packages = isDebian() ? missingPackages() : []
  if (packages.length === 0) return browser
  return [...browser, `not installed, so their tests are skipped: ${packages.join(' ')}`]
}

function missingPackages(): string[] {
  if (!isDebian()) return []
  return officePackages.filter(name => {
    const { stdout } = spawnSync('dpkg', ['--status', name], { encoding: 'utf8' })
    return !stdout.includes('Status: install ok installed')
  })
}

function isDebianRoot(): boolean {
  return isDebian() && process.getuid?.() === 0
}

function isDebian(): boolean {
  const file = '/etc/os-release'
  return existsSync(file) && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync(file, 'utf8'))
}

/** Its failure shows in what is missing afterwards. */
function run(program: string, parameters: string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const child = spawn(program, parameters, { stdio: 'ignore', env })
  return new Promise(resolve => {
    child.once('error', () => resolve())
    child.once('exit', () => resolve())
  })
}
