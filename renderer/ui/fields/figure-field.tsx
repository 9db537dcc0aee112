import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { formatFigure, parseFigure } from './figure.ts'
import { type FieldLook, fieldLook } from './text-field.tsx'

type FigureProperties = FieldLook & {
  readonly value: number | undefined
  readonly onChange: (value: number | undefined) => void
}

/** Amount in cents, below zero for a discount; typed and shown in euros: `1 234,50 €`. */
export function MoneyField(properties: FigureProperties) {
  return <FigureField {...properties} unit="€" scale={100} decimals={2} minimum={-1e12} />
}

/** What is never below zero: a price, a capital, an envelope. */
export function PriceField(properties: FigureProperties) {
  return <FigureField {...properties} unit="€" scale={100} decimals={2} minimum={0} />
}

/** Person-days, by quarters. */
export function DaysField(properties: FigureProperties) {
  return <FigureField {...properties} unit="j" step={0.25} decimals={2} minimum={0} />
}

/** Hours of a day, by quarters. */
export function HoursField(properties: FigureProperties) {
  return <FigureField {...properties} unit="h" step={0.25} decimals={2} minimum={1} maximum={24} />
}

/** From 0 to 100. */
export function PercentField(properties: FigureProperties) {
  return <FigureField {...properties} unit="%" decimals={2} minimum={0} maximum={100} />
}

/** A mark on any scale, with its decimals; below zero for a net promoter score. */
export function MarkField({
  minimum = -100,
  ...properties
}: FigureProperties & { readonly minimum?: number }) {
  return <FigureField {...properties} unit="" minimum={minimum} decimals={2} />
}

export function NumberField({
  unit = '',
  minimum = 0,
  ...properties
}: FigureProperties & {
  readonly unit?: string
  readonly minimum?: number
  readonly maximum?: number
  /** Written without spaces, as a year is. */
  readonly isPlain?: boolean
}) {
  return <FigureField {...properties} unit={unit} minimum={minimum} decimals={0} />
}

type Figure = {
  readonly unit: string
  /** Stored units in one typed unit: 100 cents in a euro. */
  readonly scale?: number
  readonly step?: number
  readonly decimals: number
  readonly minimum?: number
  readonly maximum?: number
  readonly isPlain?: boolean
}

/**
 * A figure typed the French way; what cannot be read as one is refused in words and the last good
 * value stays. The figure is handed over when the field is left or Enter is pressed.
 */
function FigureField({
  value,
  onChange,
  unit,
  scale,
  step,
  decimals,
  minimum,
  maximum,
  isPlain = false,
  ...look
}: FigureProperties & Figure) {
  const [typed, setTyped] = useState<string>()
  const [error, setError] = useState<string>()
  const limits = { scale: scale ?? 1, step: step ?? 0, decimals, minimum, maximum }

  const isCell = look.hiddenLabel === true
  const figure = formatFigure(value, limits)
  const shown = isCell && figure !== '' && unit !== '' ? `${figure}\u00a0${unit}` : figure

  function handOver() {
    if (typed === undefined) return
    const parsed = parseFigure(typed, limits)
    if (parsed.kind === 'refused') return setError(parsed.reason)
    setTyped(undefined)
    setError(undefined)
    if (parsed.value !== value) onChange(parsed.value)
  }

  return (
    <TextInput
      {...fieldLook(look)}
      inputMode="decimal"
      value={typed ?? (isPlain ? String(value ?? '') : shown)}
      error={error ?? look.error}
      {...(isCell || unit === '' ? {} : unitSection(unit))}
      data-figure
      styles={{ input: { textAlign: isCell ? 'right' : 'left' } }}
      onChange={event => {
        setTyped(event.currentTarget.value)
        setError(undefined)
      }}
      onFocus={event => event.currentTarget.select()}
      onBlur={handOver}
      onKeyDown={event => {
        if (event.key === 'Enter') handOver()
        if (event.key === 'Escape') setTyped(undefined)
      }}
    />
  )
}

function unitSection(unit: string) {
  return {
    rightSection: <span aria-hidden>{unit}</span>,
    rightSectionWidth: 26,
    rightSectionPointerEvents: 'none' as const,
  }
}
