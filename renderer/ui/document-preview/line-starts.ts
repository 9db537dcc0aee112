/** Fewer lines stay together: two at the least stand on either side of a turn of page, as in Word. */
const fewestToCut = 4

/**
 * Where each line of a drawn paragraph begins, counted in characters of its text; nothing for one
 * that is not cut. The browser alone knows where it turned lines.
 */
export function lineStarts(paragraph: HTMLElement): number[] {
  const height = Number.parseFloat(getComputedStyle(paragraph).lineHeight)
  const count = Math.round(paragraph.offsetHeight / height)
  if (!(count >= fewestToCut)) return []
  const lineOf = lineFinder(paragraph, count)
  const starts = [0]
  for (let line = 1; line < count; line++) starts.push(firstOn(line, starts.at(-1) ?? 0, lineOf))
  return starts
}

type LineFinder = { readonly length: number; readonly at: (place: number) => number }

/** By its height on the page, the line that holds a character. */
function lineFinder(paragraph: HTMLElement, count: number): LineFinder {
  const texts = textNodes(paragraph)
  const range = document.createRange()
  const box = paragraph.getBoundingClientRect()
  return {
    length: texts.reduce((sum, text) => sum + text.length, 0),
    at: place => {
      let offset = place
      const text = texts.find(each => {
        if (offset < each.length) return true
        offset -= each.length
        return false
      })
      if (text === undefined) return count
      range.setStart(text, offset)
      range.setEnd(text, offset + 1)
      const { top, height } = range.getBoundingClientRect()
      return Math.floor(((top + height / 2 - box.top) * count) / box.height)
    },
  }
}

function textNodes(element: HTMLElement): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (walker.nextNode()) found.push(walker.currentNode as Text)
  return found
}

/** The first character of a line, between the start of the line before and the end of the text. */
function firstOn(line: number, after: number, { length, at }: LineFinder): number {
  let [low, high] = [after + 1, length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (at(middle) >= line) high = middle
    else low = middle + 1
  }
  return low
}
