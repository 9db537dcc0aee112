import { createContext } from 'react'
import { type Brand, defaultBrand } from '../../../shared/domain/firm/firm.ts'

/** The look a document is set and drawn in. */
export const DocumentBrand = createContext<Brand>(defaultBrand)
