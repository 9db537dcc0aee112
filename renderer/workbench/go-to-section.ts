/** Brings a section of what is edited into view, and goes into the field of that label, else its first. */
export function goToSection(key: string, label?: string): void {
  const section = window.document.querySelector<HTMLElement>(`[data-section="${key}"]`)
  if (section !== null) goToField(section, label)
}

export function goToField(section: HTMLElement, label?: string): void {
  const labels = [...section.querySelectorAll('label')]
  const labelled = labels.find(({ textContent }) => textContent.trim() === label)?.control
  const field =
    labelled ??
    section.querySelector<HTMLElement>(firstField) ??
    section.querySelector<HTMLElement>('button:not([tabindex="-1"])')
  section.scrollIntoView({ block: 'start' })
  field?.focus({ preventScroll: labelled === undefined })
}

/** A date is passed over: its calendar would open over the section. */
const firstField = 'input:not([data-dates-input]), textarea, [contenteditable="true"]'
