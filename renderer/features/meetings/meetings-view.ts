import { create } from 'zustand'
import { everyMeeting, type Listing } from './meeting-list.ts'

/** How the list is looked at; kept while one is on another page. */
export const useMeetingsView = create<Listing>(() => everyMeeting)
