import { type ReactNode, useState } from 'react'
import { QuietButton } from '../quiet-button.tsx'
import { fewOf } from './few-of.ts'

type Properties<Item> = {
  readonly items: readonly Item[]
  readonly few: number
  /** « Voir les 9 autres constats ». */
  readonly moreLabel: (count: number) => string
  readonly children: (shown: readonly Item[]) => ReactNode
}

/** The first items of a list that may be long, and the others on demand: what stands below stays near. */
export function FirstFew<Item>({ items, few, moreLabel, children }: Properties<Item>) {
  const [isWhole, setWhole] = useState(false)
  const first = fewOf(items, few)
  const others = items.length - first.length
  return (
    <>
      {children(isWhole ? items : first)}
      {others > 0 && (
        <QuietButton isOpen={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'Réduire la liste' : moreLabel(others)}
        </QuietButton>
      )}
    </>
  )
}
