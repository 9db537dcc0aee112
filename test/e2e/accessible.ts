import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './fixture.ts'

/** No rule of accessibility is broken by what is on screen, once it has settled. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  await page.waitForTimeout(300)
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
  )
  expect(found, screen).toEqual([])
}
