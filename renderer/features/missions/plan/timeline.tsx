import { Text } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useId, useMemo } from 'react'
import type { Mission } from '../../../../shared/domain/mission/mission.ts'
import { measureText } from './measure-text.ts'
import classes from './timeline.module.css'
import { type PhaseBar, type TimelineDrawing, timelineDrawing } from './timeline-drawing.ts'

const axisHeight = 26
const phaseHeight = 30
const milestoneHeight = 22

/** Phases as bars, milestones as diamonds and today as a line, all to scale. */
export function Timeline({ mission, today }: { mission: Mission; today: string }) {
  const { ref, width } = useElementSize()
  const drawing = useMemo(
    () => (width > 0 ? timelineDrawing(mission, today, width, measureText) : undefined),
    [mission, today, width],
  )
  return (
    <div ref={ref} className={classes.frame}>
      {drawing !== undefined && <Drawing drawing={drawing} />}
      {drawing === undefined && width > 0 && (
        <Text size="sm" c="dimmed">
          Donnez des dates aux phases ou aux jalons&nbsp;: la frise se dessine à l’échelle.
        </Text>
      )}
    </div>
  )
}

function Drawing({ drawing }: { drawing: TimelineDrawing }) {
  const id = useId()
  const { scale, ticks, phases, milestones, todayX } = drawing
  const rows = Math.max(0, ...milestones.map(({ row }) => row + 1))
  const phasesTop = axisHeight + 6
  const milestonesTop = phasesTop + phases.length * phaseHeight + 10
  const height = milestonesTop + rows * milestoneHeight + 4
  return (
    <svg
      className={classes.drawing}
      width={scale.width}
      height={height}
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
    >
      <title id={`${id}-title`}>Frise de la mission</title>
      <desc id={`${id}-description`}>{drawing.description}</desc>
      {ticks.map(({ date, x, label }) => (
        <g key={date}>
          <line className={classes.tick} x1={x} x2={x} y1={axisHeight - 6} y2={height} />
          <text className={classes.tickLabel} x={x + 4} y={14}>
            {label}
          </text>
        </g>
      ))}
      {phases.map((phase, index) => (
        <Bar key={phase.id} phase={phase} y={phasesTop + index * phaseHeight} end={scale.width} />
      ))}
      {todayX !== undefined && (
        <line className={classes.today} x1={todayX} x2={todayX} y1={axisHeight - 8} y2={height}>
          <title>Aujourd’hui</title>
        </line>
      )}
      {milestones.map(({ id: key, title, x, tone, row, side }) => (
        <g
          key={key}
          className={classes.milestone}
          data-tone={tone}
          transform={`translate(${x} ${milestonesTop + row * milestoneHeight + 10})`}
        >
          <path d="M0 -6 L6 0 L0 6 L-6 0 Z" />
          <text
            x={side === 'right' ? 11 : -11}
            y={4}
            textAnchor={side === 'right' ? 'start' : 'end'}
          >
            {title}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** The name stands in its bar where it fits, else beside it, on the side that has room. */
function Bar({ phase, y, end }: { phase: PhaseBar; y: number; end: number }) {
  const { name, x, width, progress, dates } = phase
  const textWidth = measureText(name) + 16
  const isInside = textWidth <= width
  const isLeft = !isInside && x + width + textWidth > end && x > textWidth
  const textX = isInside ? x + 8 : isLeft ? x - 6 : x + width + 6
  return (
    <g>
      <rect className={classes.bar} x={x} y={y} width={width} height={22} rx={5}>
        <title>{`${name}, ${dates}`}</title>
      </rect>
      {progress > 0 && (
        <rect
          className={classes.progress}
          x={x}
          y={y + 19}
          width={width * progress}
          height={3}
          rx={1.5}
        />
      )}
      <text
        className={isInside ? classes.barName : classes.besideName}
        x={textX}
        y={y + 15}
        textAnchor={isLeft ? 'end' : 'start'}
      >
        {name}
      </text>
    </g>
  )
}
