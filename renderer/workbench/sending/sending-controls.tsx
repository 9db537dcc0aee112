import type { WorkbenchDocument } from '../workbench-document.ts'

type Properties = { readonly title: string; readonly document: WorkbenchDocument }

/** The versions that were sent and the way to send the next: a place in the header of the workbench. */
export function SendingControls(_properties: Properties) {
  return null
}
