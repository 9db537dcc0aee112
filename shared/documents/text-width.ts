/**
 * How wide text is, in thousandths of its size, from the widths of Carlito, which are Calibri's.
 * Other fonts are taken as so much wider or narrower.
 */
const regular =
  '226 326 401 498 507 715 682 221 303 303 498 498 250 306 252 386 507 507 507 507 507 507 507 507 507 507 268 268 498 498 498 463 894 579 544 533 615 488 459 631 623 252 319 520 420 855 646 662 517 673 543 459 487 642 567 890 519 487 468 307 386 307 498 498 291 479 525 423 525 498 305 471 525 229 239 455 229 799 525 527 525 525 349 391 335 525 452 715 433 453 395 314 460 314 498'
const strong =
  '226 326 438 498 507 729 705 233 312 312 498 498 258 306 267 430 507 507 507 507 507 507 507 507 507 507 276 276 498 498 498 463 898 606 561 529 630 488 459 637 631 267 331 547 423 874 659 676 532 686 563 473 495 653 591 906 551 520 478 325 430 325 498 498 300 494 537 418 537 503 316 474 537 246 255 480 246 813 537 538 537 537 355 399 347 537 473 745 459 474 397 344 475 344 498'

const firstCharacter = 0x20
const otherWidths: Record<string, number> = {
  '\u00a0': 226,
  '\u202f': 226,
  '’': 250,
  '‘': 250,
  '«': 512,
  '»': 512,
  '—': 905,
  '…': 690,
  '→': 905,
  æ: 773,
  œ: 850,
}
const usualWidth = 507
const wideWidth = 1000

const fontFactors: Record<string, number> = {
  calibri: 1,
  carlito: 1,
  'calibri light': 1,
  cambria: 1.08,
  georgia: 1.14,
  garamond: 0.95,
  arial: 1.12,
  helvetica: 1.12,
  aptos: 1.1,
  inter: 1.16,
  'segoe ui': 1.12,
  tahoma: 1.1,
  verdana: 1.3,
  'times new roman': 1.02,
}

export type Face = { readonly font: string; readonly size: number; readonly isBold: boolean }

/** In the unit of the size. */
export function textWidthOf(text: string, { font, size, isBold }: Face): number {
  const widths = isBold ? boldWidths : regularWidths
  let total = 0
  for (const character of text) total += widths.get(character) ?? measured(character, widths)
  return (total * size * (fontFactors[font.toLowerCase()] ?? 1.12)) / 1000
}

const regularWidths = widthTable(regular)
const boldWidths = widthTable(strong)

function widthTable(list: string): Map<string, number> {
  const widths = list.split(' ').map(Number)
  const ascii = widths.map(
    (width, index) => [String.fromCharCode(firstCharacter + index), width] as const,
  )
  return new Map([...ascii, ...Object.entries(otherWidths)])
}

/** Letters with accents are as wide as without; what is unknown is a middling letter, an emoji a wide one. */
function measured(character: string, widths: Map<string, number>): number {
  const base = character.normalize('NFD').charAt(0)
  const isWide = (character.codePointAt(0) ?? 0) >= 0x2e80
  const width = widths.get(base) ?? (isWide ? wideWidth : usualWidth)
  widths.set(character, width)
  return width
}
