import { describe, expect, it } from 'vitest'
import { pattern } from '../../../shared/french/pattern.ts'

describe('A pattern over several lines', () => {
  it('is the one that a single line would say', () => {
    const laidOut = pattern('iu')`
      ^(?:
        reste (?:à|encore)\s
        |il manque \d{1,2}
      )
    `
    expect(laidOut).toEqual(/^(?:reste (?:à|encore)\s|il manque \d{1,2})/iu)
  })

  it('keeps its spaces within a line, and its escapes', () => {
    expect(pattern()`a  b\n\/c`.source).toBe('a  b\\n\\/c')
  })

  it('takes in parts told by a name, with or without their own flags', () => {
    const count = String.raw`\d+`
    const unit = /jours?/i
    expect(pattern('g')`${count} ${unit}`).toEqual(/\d+ jours?/g)
  })
})
