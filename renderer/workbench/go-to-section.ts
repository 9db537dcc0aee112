import { type SpokenOf, textSpokenOf } from './text-spoken-of.ts'

/**
 * Brings a section of what is edited into view, and goes into the field of that label, else into the
 * one that holds what is spoken of, else into its first.
 */
export function goToSection(key: string, field?: string, quote?: string): void {
  const section = window.document.querySelector<HTMLElement>(`[data-section="${key}"]`)
  if (section !== null) goToField(section, { field, quote })
}

export function goToField(section: HTMLElement, sought: SpokenOf): void {
  const found = labelled(section, sought.field) ?? holding(section, sought)
  const field =
    found ??
    section.querySelector<HTMLElement>(firstField) ??
    section.querySelector<HTMLElement>('button:not([tabindex="-1"])')
  section.scrollIntoView({ block: 'start' })
  field?.focus({ preventScroll: found === undefined })
}

/** A date is passed over: its calendar would open over the section. */
const firstField = 'input:not([data-dates-input]), textarea, [contenteditable="true"]'

function labelled(section: HTMLElement, label: string | undefined): HTMLElement | undefined {
  const labels = [...section.querySelectorAll('label')]
  return labels.find(({ textContent }) => textContent.trim() === label)?.control ?? undefined
}

function holding(section: HTMLElement, sought: SpokenOf): HTMLElement | undefined {
  const fields = [...section.querySelectorAll<HTMLElement>(firstField)]
  const texts = fields.map(field => ('value' in field ? String(field.value) : field.textContent))
  const index = textSpokenOf(texts, sought)
  return index === undefined ? undefined : fields[index]
}
