/** Brings a section of the editor into view and goes into its first field. */
export function goToSection(key: string): void {
  const section = window.document.querySelector<HTMLElement>(`[data-section="${key}"]`)
  section?.scrollIntoView({ block: 'start' })
  section?.querySelector<HTMLElement>(firstField)?.focus({ preventScroll: true })
}

const firstField = 'input, textarea, [contenteditable="true"], button'
