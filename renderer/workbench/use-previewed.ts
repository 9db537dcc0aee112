import { create } from 'zustand'

type Previewed = { readonly isPreviewed: boolean; readonly toggle: () => void }

/** Whether documents show their pages beside the editor: one choice for all of them. */
export const usePreviewed = create<Previewed>(set => ({
  isPreviewed: true,
  toggle: () => set(({ isPreviewed }) => ({ isPreviewed: !isPreviewed })),
}))
