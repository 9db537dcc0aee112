import { ensureFreshBuild } from '../../electron/fresh-build.ts'
import { setup as inOneFolder } from '../temporary-files.ts'
import { chosenDriver } from './fixture.ts'

/**
 * Before the first spec: the app is built, and the run says what runs it. Playwright wants a default
 * export; what it returns is called after the last spec.
 */
export default function prepare(): () => void {
  if (!ensureFreshBuild(console.log)) throw new Error('The app does not build')
  console.log(`End-to-end tests run on ${chosenDriver().name}`)
  return inOneFolder()
}
