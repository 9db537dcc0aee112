import { readFileSync } from 'node:fs'
import { parseWorkspace, type Workspace } from '../../../shared/domain/workspace/workspace.ts'

const path = new URL('../../../resources/sample-workspace.json', import.meta.url)

/** The workspace that the app offers on its first start. */
export function sampleWorkspace(): Workspace {
  const parsed = parseWorkspace(JSON.parse(readFileSync(path, 'utf8')))
  if (parsed.kind === 'refused') throw new Error(parsed.reason)
  return parsed.workspace
}

/** The only row that the test is about; a sample that lost it must not let the test pass. */
export function found<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Error('The sample workspace has no such row.')
  return row
}
