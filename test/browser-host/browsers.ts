import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { programPath } from '../office/program.ts'

/** A Chromium, Chrome or Edge of this machine, or the one that Playwright installed. */
export function installedBrowser(): string | undefined {
  return [...candidates(), chromium.executablePath()].find(path => existsSync(path))
}

function candidates(): string[] {
  if (process.platform === 'win32') return windowsPrograms()
  if (process.platform === 'darwin') return macPrograms
  return linuxPrograms.map(programPath).filter(path => path !== undefined)
}

const linuxPrograms = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]

const macPrograms = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

function windowsPrograms(): string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map(name => process.env[name])
    .filter(root => root !== undefined)
  const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']
  return programs.flatMap(program => roots.map(root => join(root, program)))
}
