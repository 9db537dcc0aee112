import { describe, expect, it } from 'vitest'
import { visibleBounds } from '../../../electron/window/state.ts'

const laptop = { x: 0, y: 0, width: 1440, height: 860 }
const desk = { x: 1440, y: 0, width: 2560, height: 1400 }

describe('the window is always where it can be seen', () => {
  it('where it was, on whichever screen', () => {
    const there = { x: 2000, y: 100, width: 1500, height: 1000 }
    expect(visibleBounds(there, [laptop, desk])).toEqual(there)
  })

  it('in the middle of the laptop when its screen is no longer there', () => {
    const there = { x: 2000, y: 100, width: 1500, height: 1000 }
    expect(visibleBounds(there, [laptop])).toEqual({ width: 1360, height: 860 })
  })

  it('within the screen when that has become smaller', () => {
    const there = { x: 100, y: 50, width: 1440, height: 1000 }
    expect(visibleBounds(there, [laptop])).toEqual({ x: 0, y: 0, width: 1440, height: 860 })
  })

  it('with its title bar within reach', () => {
    const there = { x: -200, y: -60, width: 1000, height: 700 }
    expect(visibleBounds(there, [laptop])).toEqual({ x: 0, y: 0, width: 1000, height: 700 })
  })

  it('at its usual size the first time', () => {
    expect(visibleBounds(undefined, [desk])).toEqual({ width: 1360, height: 880 })
    expect(visibleBounds(undefined, [])).toEqual({ width: 1360, height: 880 })
  })
})
