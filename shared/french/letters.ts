/**
 * Parts of character classes, for Latin, Greek and Cyrillic. `\p{L}` says more, and costs each command
 * and each first key milliseconds: the engine spells it out anew in every search that names it.
 */
export const letter = 'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff'

export const capital = 'A-Z\u00c0-\u00d6\u00d8-\u00de\u0152\u0178'

export const digit = '\\d\u00b2\u00b3\u00b9\u00bc-\u00be'
