import type { Page } from '@playwright/test'

/** How long each typed character takes from the key event to the frame that shows it, in milliseconds. */
export async function paintDelays(page: Page, text: string): Promise<number[]> {
  await page.evaluate(() => {
    const delays: number[] = []
    Object.assign(window, { paintDelays: delays })
    addEventListener(
      'keydown',
      event => {
        // A frame's callback runs before it is painted; the next task runs after.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => delays.push(performance.now() - event.timeStamp)
          port2.postMessage(undefined)
        })
      },
      { capture: true },
    )
  })
  await page.keyboard.type(text, { delay: 40 })
  await page.waitForTimeout(500)
  return page.evaluate(() => (window as unknown as { paintDelays: number[] }).paintDelays)
}

/** How long after each key event the pages of the preview show what it changed, in milliseconds. */
export async function previewDelays(page: Page, text: string): Promise<number[]> {
  await page.evaluate(() => {
    const delays: number[] = []
    let typedAt: number | undefined
    Object.assign(window, { previewDelays: delays })
    addEventListener('keydown', event => (typedAt = event.timeStamp), { capture: true })
    const shown = () => {
      const since = typedAt
      typedAt = undefined
      if (since === undefined) return
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => delays.push(performance.now() - since)
        port2.postMessage(undefined)
      })
    }
    const preview = document.querySelector('[aria-label="Aperçu du document"]')
    if (preview === null) throw new Error('No preview on this page')
    const changes = { subtree: true, childList: true, characterData: true }
    new MutationObserver(shown).observe(preview, changes)
  })
  await page.keyboard.type(text, { delay: 250 })
  await page.waitForTimeout(500)
  return page.evaluate(() => (window as unknown as { previewDelays: number[] }).previewDelays)
}

/** The longest task of the page meanwhile, in milliseconds; 0 below the 50 that a browser reports. */
export async function longestTaskDuring(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(window, { longTasks: tasks })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) tasks.push(entry.duration)
    }).observe({ type: 'longtask' })
  })
  await act()
  await page.waitForTimeout(500)
  const tasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks)
  return Math.max(0, ...tasks)
}
