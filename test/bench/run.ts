import { ensureFreshBuild } from '../../electron/fresh-build.ts'
import { proposalExportFigures } from './proposal-export.ts'
import { figureTable } from './table.ts'

if (!ensureFreshBuild(console.log)) process.exit(2)
const figures = [...(await proposalExportFigures())]
console.log(figureTable(figures))
