import type { Firm } from '../../../domain/firm/firm.ts'

/** What a proposal tells of the firm that made it. */
export type ToldFirm = Pick<Firm, 'name' | 'legal' | 'people' | 'vatRate' | 'terms' | 'clauses'>
