import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { installedBrowser } from '../browser-host/browsers.ts'
import { browserHostDriver } from '../e2e/browser-host-driver.ts'
import type { Profile, RunningApp } from '../e2e/driver.ts'
import { compared, type Figure, median, percentile } from './figure.ts'
import { largeWorkspace } from './large-workspace.ts'
import { longestTaskDuring, paintDelays, previewDelays } from './page-timing.ts'

const size = { missions: 500, proposals: 2000 }
const starts = 5
const keystrokes = 120

/** The screens with years of work in them, in a real browser. */
export async function screenFigures(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'etabli-bench-'))
  try {
    const profile = await filledProfile(folder)
    const figures = [await startFigure(profile)]
    const app = await browserHostDriver.launch(profile)
    figures.push(await keystrokeFigure(app.page))
    figures.push(await previewFigure(app.page))
    figures.push(await exportFigure(app))
    await app.close()
    return figures
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function filledProfile(folder: string): Promise<Profile> {
  const profile = { userData: join(folder, 'profile'), documents: join(folder, 'documents') }
  await mkdir(profile.documents)
  const file = join(profile.documents, 'large.json')
  await writeFile(file, JSON.stringify(withLongObjective(largeWorkspace(size))))
  const app = await browserHostDriver.launch(profile)
  await app.answerDialog({ paths: [file] })
  await app.page.getByRole('button', { name: 'Ouvrir un espace de travail' }).click()
  await app.page.getByRole('navigation').waitFor({ timeout: 120_000 })
  await app.close()
  return profile
}

const longMission = 'Mission au long objectif'

/** Some thirty pages in one field: more than anybody writes. */
function withLongObjective(workspace: ReturnType<typeof largeWorkspace>) {
  const [first, ...others] = workspace.missions
  if (first === undefined) return workspace
  const paragraph = `${first.situation.join('. ')}.\n\n`
  const objective = paragraph.repeat(Math.ceil(50_000 / paragraph.length))
  return { ...workspace, missions: [{ ...first, title: longMission, objective }, ...others] }
}

async function startFigure(profile: Profile): Promise<Figure> {
  const starting = async () => {
    const app = await browserHostDriver.launch(profile)
    await openMissions(app.page)
    return app
  }
  const [own, blank] = await startTimes([starting, () => blankBrowser(profile)])
  const { missions, proposals } = size
  return compared({
    what: `Start to a usable list of ${missions} missions, ${proposals} proposals, median of ${starts}`,
    value: median(own),
    unit: 'ms',
    peer: { name: 'the same Chromium, blank page', value: median(blank) },
    target: { atMost: 1500, of: 'value' },
  })
}

type Closable = { readonly close: () => Promise<unknown> }

/** How long each of two programs takes to start, one after the other; closing is not counted. */
async function startTimes(
  programs: readonly [() => Promise<Closable>, () => Promise<Closable>],
): Promise<[number[], number[]]> {
  const taken: [number[], number[]] = [[], []]
  for (let round = 0; round < starts; round++) {
    for (const [index, start] of programs.entries()) {
      const begun = performance.now()
      const program = await start()
      taken[index]?.push(performance.now() - begun)
      await program.close()
    }
  }
  return taken
}

/** What any window of this browser costs here. */
function blankBrowser({ userData }: Profile): Promise<Closable> {
  return chromium.launchPersistentContext(`${userData}-blank`, {
    executablePath: installedBrowser() ?? '',
    chromiumSandbox: process.getuid?.() !== 0,
  })
}

async function openMissions(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Missions' }).click()
  await page.getByRole('row').nth(1).waitFor()
}

async function keystrokeFigure(page: Page): Promise<Figure> {
  await openMissions(page)
  await page.getByRole('textbox', { name: 'Rechercher' }).fill(longMission)
  await page.getByRole('row', { name: longMission }).click()
  await page.getByRole('tab', { name: 'Cadrage' }).click()
  const field = page.getByRole('textbox', { name: 'Objectif principal' })
  await field.click()
  return {
    what: 'Keystroke to paint in a field of 50 000 characters, 95th percentile',
    value: percentile(
      await paintDelays(page, 'Nous verrons. '.repeat(20).slice(0, keystrokes)),
      95,
    ),
    unit: 'ms',
    target: { atMost: 50, of: 'value' },
  }
}

/** Of the longest proposal of the sample, beside the fields it is made in. */
async function previewFigure(page: Page): Promise<Figure> {
  await page.getByRole('navigation').getByRole('button', { name: 'Propositions' }).click()
  await page.getByRole('row', { name: 'Mettre votre catalogue en ligne' }).first().click()
  await page.getByRole('button', { name: 'Exporter', exact: true }).waitFor()
  await page.waitForTimeout(1000)
  await page.getByRole('textbox', { name: 'Destinataire', exact: true }).click()
  return {
    what: 'Keystroke to the preview of a proposal of 14 pages, 95th percentile',
    value: percentile(await previewDelays(page, ' et son équipe de direction'), 95),
    unit: 'ms',
    target: { atMost: 100, of: 'value' },
  }
}

async function exportFigure(app: RunningApp): Promise<Figure> {
  const { page } = app
  await app.answerDialog('accept')
  const longest = await longestTaskDuring(page, async () => {
    await page.getByRole('button', { name: 'Exporter', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Word (.docx)' }).click()
    await page.getByText('Document enregistré').waitFor()
  })
  return {
    what: 'Longest task of the page while it exports a proposal',
    value: longest,
    unit: 'ms',
    target: { atMost: 100, of: 'value' },
  }
}
