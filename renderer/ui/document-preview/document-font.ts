import { createContext } from 'react'

/** The font a document is set in, by the name it has in Word. */
export const DocumentFont = createContext('Calibri')
