/** Brings a section of the editor into view and goes into the field of that label, else its first. */
export function goToSection(key: string, label?: string): void {
  const section = window.document.querySelector<HTMLElement>(`[data-section="${key}"]`)
  if (section === null) return
  const labels = [...section.querySelectorAll('label')]
  const labelled = labels.find(({ textContent }) => textContent.trim() === label)?.control
  const field = labelled ?? section.querySelector<HTMLElement>(firstField)
  section.scrollIntoView({ block: 'start' })
  field?.focus()
}

const firstField = 'input, textarea, [contenteditable="true"], button'
