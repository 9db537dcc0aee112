/** A run of words of a text that was reworded. */
export type Words = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

/** One thing that is not as it was. */
export type Change =
  /** A figure, a date, a few words: `label` names it, where it has a name. */
  | {
      readonly kind: 'value'
      readonly label: string
      readonly before: string
      readonly after: string
    }
  | { readonly kind: 'added' | 'removed' | 'moved'; readonly text: string }
  | { readonly kind: 'reworded'; readonly label: string; readonly words: readonly Words[] }
  /** The words are the same: their emphasis, their level, a colour, a picture is not. */
  | { readonly kind: 'look'; readonly text: string }
