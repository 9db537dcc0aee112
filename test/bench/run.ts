import { ensureFreshBuild } from '../../electron/fresh-build.ts'
import { checkFigures } from './checks.ts'
import { commandLineFigures } from './command-line.ts'
import { documentFigures } from './documents.ts'
import { importFigures } from './imports.ts'
import { journalFigures } from './journal.ts'
import { proposalExportFigures } from './proposal-export.ts'
import { screenFigures } from './screens.ts'
import { figureTable } from './table.ts'
import { workbookFigures } from './workbook.ts'

if (!ensureFreshBuild(console.log)) process.exit(2)
const figures = [
  ...(await proposalExportFigures()),
  ...(await documentFigures()),
  ...(await commandLineFigures()),
  ...(await importFigures()),
  ...(await checkFigures()),
  ...(await journalFigures()),
  ...(await workbookFigures()),
  ...(await screenFigures()),
]
console.log(figureTable(figures))
