import { create } from 'zustand'

/** As `useState`, for how a list is looked at: what was searched and sorted is kept while one is on another page. */
export function keptState<Value>(initial: Value): () => readonly [Value, (value: Value) => void] {
  const useKept = create<{ readonly value: Value }>(() => ({ value: initial }))
  const set = (value: Value) => useKept.setState({ value })
  return () => [useKept(({ value }) => value), set]
}
