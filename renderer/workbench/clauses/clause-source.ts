import { createContext } from 'react'
import type { Clause } from '../../../shared/domain/firm/firm.ts'
import type { FieldValues } from '../../../shared/domain/template/fields.ts'

/** The firm's clauses, and what their fields stand for in the document on screen. */
export type ClauseSource = { readonly clauses: readonly Clause[]; readonly values: FieldValues }

export const ClauseSource = createContext<ClauseSource>({ clauses: [], values: {} })
