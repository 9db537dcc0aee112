import { create } from 'zustand'
import { everyReport, type Listing } from './report-list.ts'

/** How the list is looked at; kept while one is on another page. */
export const useReportsView = create<Listing>(() => everyReport)
