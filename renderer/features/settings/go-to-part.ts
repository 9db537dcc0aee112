import { goToField } from '../../workbench/go-to-section.ts'

/** Brings a part of the settings into view, and goes into the field of that label, else its first. */
export function goToPart(id: string, label?: string): void {
  const part = window.document.getElementById(id)
  if (part !== null) goToField(part, { field: label })
}
