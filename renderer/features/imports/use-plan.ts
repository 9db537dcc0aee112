import { useDeferredValue, useMemo } from 'react'
import type { Workspace } from '../../../shared/domain/workspace/workspace.ts'
import { type ImportPlan, importPlan } from '../../../shared/imports/plan/import-plan.ts'
import { useDatabase } from '../../storage/database/context.tsx'
import type { Review } from './review/review.ts'

/** What would become of the accepted documents; typing does not wait for it. */
export function usePlan(stored: Workspace, reviews: readonly Review[]): ImportPlan {
  const { clock } = useDatabase()
  const steady = useDeferredValue(reviews)
  return useMemo(() => {
    const accepted = steady.filter(({ isAccepted }) => isAccepted)
    return importPlan(stored, accepted, clock.newId)
  }, [stored, steady, clock])
}
