/**
 * Shares of the usual space between paragraphs, tried in order where the last page would hold a few
 * lines only.
 */
export const tighterSpacings = [0.85, 0.7, 0.5] as const
