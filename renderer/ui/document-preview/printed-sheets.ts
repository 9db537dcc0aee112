import { pageHeight } from './page-geometry.ts'

/**
 * What is taller than a page made its page longer on the screen: its sheet of paper is longer too,
 * so that nothing is cut and the numbers of pages stay those of the preview. A page as full as it can
 * be may be a fraction of a dot too high: it is held to its sheet, where an empty one would follow it.
 */
export function fitSheets(pages: HTMLElement): void {
  const rules = [...pages.querySelectorAll<HTMLElement>(':scope > article')].flatMap(
    (page, index) => {
      const height = page.offsetHeight
      page.toggleAttribute('data-fits', height <= pageHeight + 1)
      if (height <= pageHeight + 1) return []
      page.style.setProperty('page', `long-${index}`)
      return [`@page long-${index} { margin: 0; size: 210mm ${height + 1}px; }`]
    },
  )
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules.join('\n'))
  document.adoptedStyleSheets.push(sheet)
}
