import { describe, expect, it } from 'vitest'
import { pastedHtml } from '../../../../renderer/ui/fields/pasted-html.ts'

describe('what is pasted', () => {
  it('comes without its looks, and with all of its words', () => {
    expect(
      pastedHtml(
        `<style>p { color: red }</style><p class="x" style="color: red" title="a > b">style="kept"</p><b style='x:1'>A</b>`,
      ),
    ).toBe('<p class="x" title="a > b">style="kept"</p><b>A</b>')
  })

  it('as a table keeps its cells apart, a row on each line', () => {
    const html = `<p>Plan</p><table style="width: 10px"><tbody>
      <tr><th>Jour</th><th>Durée</th></tr>
      <tr><td style="x"><p>Lundi</p></td><td>&nbsp;<b>3 j</b> </td></tr>
      <tr><td></td><td> </td></tr></tbody></table>`
    expect(pastedHtml(html)).toBe(
      '<p>Plan</p><ul><li><p>Jour – Durée</p></li><li><p>Lundi – <b>3 j</b></p></li></ul>',
    )
  })

  it('as a table within a table has one line for each row around', () => {
    const html =
      '<table><tr><td>A</td><td><table><tr><td>B</td><td>C</td></tr></table></td></tr></table>'
    expect(pastedHtml(html)).toBe('<ul><li><p>A – B – C</p></li></ul>')
  })

  it('stays as it is otherwise', () => {
    const html = '<p>Un <em>mot</em></p><ul><li>a &lt; b</li></ul>'
    expect(pastedHtml(html)).toBe(html)
  })
})
