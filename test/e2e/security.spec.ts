import { expect, test } from './fixture.ts'

test('security 5: text never runs as code in the page', async ({ app }) => {
  const outcome = await app.page.evaluate(
    () =>
      new Promise<string>(resolve =>
        setTimeout(() => {
          try {
            resolve(String(new Function('return 1')()))
          } catch (error) {
            resolve(error instanceof Error ? error.name : 'unknown')
          }
        }),
      ),
  )
  expect(outcome).toBe('EvalError')
  await expect.poll(() => app.problems()).toEqual([expect.stringContaining('script-src')])
  app.allowProblem('script-src')
})

test('security 5: a style tag without the nonce of the page is refused', async ({ app }) => {
  await app.page.evaluate(() => {
    const style = document.createElement('style')
    style.textContent = 'body { outline: 1px solid red }'
    document.head.append(style)
  })
  await expect.poll(() => app.problems()).toEqual([expect.stringContaining('style-src')])
  app.allowProblem('style-src')
})

test('security 7: the page sees the named functions and no power behind them', async ({ app }) => {
  const seen = await app.page.evaluate(() => ({
    names: Object.keys(window.etabli).toSorted(),
    isFrozen: Object.isFrozen(window.etabli),
    powers: ['require', 'process', 'module', 'ipcRenderer', 'electron'].filter(
      name => name in window,
    ),
  }))
  expect(seen.names).toEqual([
    'chooseFiles',
    'exportExcel',
    'exportMarkdown',
    'exportPdf',
    'exportWord',
    'exportWorkspace',
    'inspectTemplate',
    'keepSnapshot',
    'listSnapshots',
    'onClosing',
    'onMenuCommand',
    'openExported',
    'readJournal',
    'readSampleWorkspace',
    'readSnapshot',
    'setStoreAside',
    'showExported',
    'showSnapshot',
    'unpackFile',
    'writeChange',
  ])
  expect(seen).toMatchObject({ isFrozen: true, powers: [] })
})

test('security 6: what IPC does not carry is refused aloud', async ({ app }) => {
  const outcomes = await app.page.evaluate(async () => {
    const send = window.etabli.chooseFiles as (value: unknown) => Promise<unknown>
    const values = [() => 1, { kind: 'anything' }, undefined]
    return Promise.all(
      values.map(value =>
        send(value).then(
          () => 'taken',
          () => 'refused',
        ),
      ),
    )
  })
  expect(outcomes).toEqual(['refused', 'refused', 'refused'])
})

test('security 8: the page goes nowhere else and opens no window', async ({ app }) => {
  const address = app.page.url()
  await app.page.evaluate(() => {
    location.href = 'https://example.com/'
  })
  await app.page.evaluate(() => void window.open('https://example.com/'))
  await expect.poll(() => app.page.context().pages().length).toBe(1)
  expect(app.page.url()).toBe(address)
  await expect(app.page.locator('#root')).not.toBeEmpty()
})

test('security 17: a request to anywhere else never leaves', async ({ app }) => {
  const failure = await app.page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'answered',
      () => 'refused',
    ),
  )
  expect(failure).toBe('refused')
  await expect.poll(() => app.problems()).toEqual([expect.stringContaining('connect-src')])
  app.allowProblem('connect-src')
})
