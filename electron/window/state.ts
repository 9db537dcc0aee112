import { readFileSync, writeFileSync } from 'node:fs'
import type { BrowserWindow, Rectangle } from 'electron'
import * as z from 'zod'

const Bounds = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(400).max(20_000),
  height: z.int().min(300).max(20_000),
})
const WindowState = z.object({ bounds: Bounds.optional(), maximized: z.boolean() })
type WindowState = z.infer<typeof WindowState>

export function readWindowState(file: string): WindowState {
  try {
    return WindowState.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { maximized: false }
  }
}

export function rememberWindowState(
  window: Pick<BrowserWindow, 'on' | 'getNormalBounds' | 'isMaximized'>,
  file: string,
): void {
  window.on('close', () => {
    const state: WindowState = { bounds: window.getNormalBounds(), maximized: window.isMaximized() }
    try {
      writeFileSync(file, JSON.stringify(state))
    } catch {
      // The place of the window is a comfort: losing it must not keep the app from closing.
    }
  })
}

export const usualSize = { width: 1360, height: 880 }

/** The remembered place where it can still be seen, else the usual size in the middle of the screen. */
export function visibleBounds(
  remembered: Rectangle | undefined,
  areas: readonly Rectangle[],
): Partial<Rectangle> {
  const area = areas.find(candidate => remembered && overlap(remembered, candidate) >= 0.5)
  if (!remembered || !area) return fitted(usualSize, areas[0])
  const { width, height } = fitted(remembered, area)
  return {
    x: clamp(remembered.x, area.x, area.x + area.width - width),
    y: clamp(remembered.y, area.y, area.y + area.height - height),
    width,
    height,
  }
}

/** The part of the window that lies within the area, from 0 to 1. */
function overlap(window: Rectangle, area: Rectangle): number {
  const width = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x)
  const height =
    Math.min(window.y + window.height, area.y + area.height) - Math.max(window.y, area.y)
  return (Math.max(0, width) * Math.max(0, height)) / (window.width * window.height)
}

function fitted(size: { width: number; height: number }, area: Rectangle | undefined) {
  if (!area) return { width: size.width, height: size.height }
  return { width: Math.min(size.width, area.width), height: Math.min(size.height, area.height) }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
