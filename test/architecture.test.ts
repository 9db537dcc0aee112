import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type SourceFile, violations } from './architecture.ts'

const repository = join(import.meta.dirname, '..')

function sources(): SourceFile[] {
  const folders = ['electron', 'renderer', 'shared', 'test'].map(name => join(repository, name))
  return folders
    .flatMap(folder => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => ({
      path: relative(repository, path).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }))
}

describe('the project keeps its layers', () => {
  it('no file imports, is named or grows beyond what its folder allows', () => {
    const files = sources()
    expect(files.length).toBeGreaterThan(50)
    expect(violations(files)).toEqual([])
  })
})

describe('a crossed layer is refused', () => {
  const refused: [path: string, text: string][] = [
    ['shared/domain/money.ts', "import { useState } from 'react'"],
    ['shared/domain/money.ts', "import { readFile } from 'node:fs/promises'"],
    ['shared/domain/money.ts', "import { serve } from '../../electron/ipc.ts'"],
    ['shared/checks/rules.ts', "import { outlineOf } from '../imports/outline/outline.ts'"],
    ['shared/french/folded.ts', "import type { Client } from '../domain/client/client.ts'"],
    ['shared/domain/money.ts', "import type { Block } from '../documents/document-tree.ts'"],
    ['electron/ipc.ts', "import { ipcMain } from 'electron'"],
    ['electron/files/save-file.ts', "const { Packer } = await import('docx')"],
    ['electron/exports/word/word-file.ts', "import { app } from 'electron'"],
    ['electron/exports/word/word-file.ts', "import { serve } from '../../ipc.ts'"],
    ['renderer/features/missions/missions-page.tsx', "import Dexie from 'dexie'"],
    ['renderer/features/missions/missions-page.tsx', "import('../proposals/proposals-page.tsx')"],
    ['renderer/features/missions/missions-page.tsx', "export { pages } from '../../app/pages.tsx'"],
    ['renderer/storage/records/missions.ts', "import { theme } from '../../ui/theme/theme.ts'"],
    [
      'renderer/records/kpi-table.tsx',
      "import { Plan } from '../features/missions/plan/plan-tab.tsx'",
    ],
    [
      'renderer/workbench/export-menu.tsx',
      "import { Page } from '../features/proposals/proposal-page.tsx'",
    ],
    [
      'renderer/records/kpi-table.tsx',
      "import { DocumentWorkbench } from '../workbench/document-workbench.tsx'",
    ],
    ['renderer/ui/field.tsx', "import { KpiTable } from '../records/kpi-table.tsx'"],
    ['renderer/ui/field.tsx', "import type { Database } from '../storage/database.ts'"],
    [
      'renderer/ui/search.ts',
      "new Worker(new URL('../storage/search-worker.ts', import.meta.url))",
    ],
    ['renderer/app/shell/shell.tsx', "import { ipcRenderer } from 'electron'"],
    ['renderer/app/shell/shell.tsx', "import '../../../electron/main.ts'"],
    ['shared/utils/money.ts', ''],
    ['shared/domain/helpers.ts', ''],
    ['renderer/ui/index.ts', ''],
    ['shared/domain/money.ts', 'export default 1'],
  ]
  it.each(refused)('%s: %s', (path, text) => {
    expect(violations([{ path, text }])).toHaveLength(1)
  })

  it('a file of more than 300 lines', () => {
    const text = 'const line = 1\n'.repeat(301)
    expect(violations([{ path: 'shared/domain/money.ts', text }])).toHaveLength(1)
  })

  it('a folder of more than 40 files', () => {
    const files = Array.from({ length: 41 }, (_, rank) => ({
      path: `shared/domain/rule-${rank}.ts`,
      text: '',
    }))
    expect(violations(files)).toEqual(['shared/domain holds 41 files'])
  })

  const allowed: [path: string, text: string][] = [
    ['electron/ipc.ts', "import type { IpcMain } from 'electron'"],
    ['electron/main.ts', "import { ipcMain } from 'electron'"],
    ['electron/handlers.ts', "await import('./exports/word/word-file.ts')"],
    ['renderer/features/missions/missions-page.tsx', "import { team } from './team/team-tab.tsx'"],
    ['renderer/features/missions/missions-page.tsx', "import { Field } from '../../ui/field.tsx'"],
    [
      'renderer/features/imports/review/content-review.tsx',
      "import { KpiTable } from '../../../records/kpi-table.tsx'",
    ],
    [
      'renderer/features/reports/report-page.tsx',
      "import { DocumentWorkbench } from '../../workbench/document-workbench.tsx'",
    ],
    ['renderer/main.tsx', "import { MissionsPage } from './features/missions/missions-page.tsx'"],
  ]
  it.each(allowed)('while %s may say: %s', (path, text) => {
    expect(violations([{ path, text }])).toEqual([])
  })
})
