/** What `export` can write; all of them when `--only` does not choose. */
export const documentKinds = ['proposal', 'brief', 'budget'] as const
export type DocumentKind = (typeof documentKinds)[number]
