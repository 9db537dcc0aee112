/** How a page looked when one left it: how far it was scrolled, and what had the keyboard. */
export type View = {
  readonly scrolled: readonly Scrolled[]
  readonly focused: Named | undefined
}

/** An element as it is found again once the page is drawn anew: by its name, among those of that name. */
type Named = { readonly name: string; readonly rank: number }
type Scrolled = Named & { readonly top: number }

export function viewOf(page: HTMLElement): View {
  const candidates = scrollers(page)
  const scrolled = candidates
    .filter(({ scrollTop }) => scrollTop > 0)
    .map(each => ({ ...rankedAmong(candidates, each, scrollerName), top: each.scrollTop }))
  const focused = focusables(page).find(each => each === document.activeElement)
  return { scrolled, focused: focused && rankedAmong(focusables(page), focused, focusName) }
}

/**
 * Brings a page back to how it was left. What it shows may still be read from the disk: it is tried at
 * each frame for a moment, until all is there or somebody scrolls, presses or types.
 */
export function restoreView(page: HTMLElement, { scrolled, focused }: View): void {
  const until = performance.now() + longestWait
  const isElsewhere = ![document.body, page].includes(document.activeElement as HTMLElement)
  const stop = new AbortController()
  for (const input of ['wheel', 'pointerdown', 'keydown'])
    window.addEventListener(input, () => stop.abort(), { signal: stop.signal, once: true })

  const attempt = () => {
    if (stop.signal.aborted) return
    const isLast = performance.now() > until
    const isScrolled = scrolled.map(each => scrollTo(page, each)).every(Boolean)
    const isFocused = isElsewhere || focused === undefined || focusOn(page, focused, isLast)
    if (isLast || (isScrolled && isFocused)) stop.abort()
    else requestAnimationFrame(attempt)
  }
  attempt()
}

/** In milliseconds. */
const longestWait = 1_500

function scrollTo(page: HTMLElement, { name, rank, top }: Scrolled): boolean {
  const element = scrollers(page).filter(each => scrollerName(each) === name)[rank]
  element?.scrollTo(0, top)
  return element !== undefined && Math.abs(element.scrollTop - top) < 2
}

/** At last, where what had the focus is gone, what took its place among those of its name has it. */
function focusOn(page: HTMLElement, { name, rank }: Named, isLast: boolean): boolean {
  const candidates = focusables(page).filter(each => focusName(each) === name)
  const element = candidates[rank] ?? (isLast ? candidates.at(-1) : undefined)
  element?.focus({ preventScroll: true })
  return element !== undefined
}

function rankedAmong(
  elements: readonly HTMLElement[],
  element: HTMLElement,
  nameOf: (element: HTMLElement) => string,
): Named {
  const name = nameOf(element)
  return { name, rank: elements.filter(each => nameOf(each) === name).indexOf(element) }
}

function scrollers(page: HTMLElement): HTMLElement[] {
  return [page, ...page.querySelectorAll<HTMLElement>('div, section, nav, aside, ul')]
}

function scrollerName({ tagName, className }: HTMLElement): string {
  return `${tagName} ${className}`
}

/** A field that opens a list or a calendar as soon as it has the focus is passed over. */
function focusables(page: HTMLElement): HTMLElement[] {
  return [
    ...page.querySelectorAll<HTMLElement>(
      'button, a[href], input:not([data-dates-input], [aria-haspopup]), textarea:not([aria-haspopup]), [tabindex], [contenteditable="true"]',
    ),
  ]
}

function focusName(element: HTMLElement): string {
  const label = 'labels' in element ? (element.labels as NodeList | null)?.[0] : undefined
  const words = element.getAttribute('aria-label') ?? (label ?? element).textContent
  return `${element.tagName} ${words?.slice(0, longestName) ?? ''}`
}

const longestName = 60
