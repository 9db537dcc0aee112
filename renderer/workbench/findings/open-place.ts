import { createContext, useContext } from 'react'
import type { Place } from '../../../shared/checks/findings/finding.ts'

/** The way to what a finding is about, given by the application: screens know nothing of each other. */
export const OpenPlace = createContext<(place: Place) => void>(() => undefined)

export function useOpenPlace(): (place: Place) => void {
  return useContext(OpenPlace)
}
