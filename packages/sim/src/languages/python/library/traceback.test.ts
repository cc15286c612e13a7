import { describe, expect, it } from 'vitest'
import { conformsTo } from '../../../../oracle/conformance.ts'
import { formatException, formatFrame, operatorAnchor, subscriptAnchor } from './traceback.ts'
import type { ExceptionText, TracebackFrame } from './traceback.ts'

type Described = Omit<ExceptionText, 'frames' | 'cause' | 'context' | 'members'> & {
  frames?: (TracebackFrame & { operator?: [number, number]; subscript?: [number, number] })[]
  cause?: Described
  context?: Described
  members?: Described[]
  same?: number
}

/** The described exception with anchors computed and repeated mentions made the same object. */
function rebuilt(described: Described, made: Record<string, unknown>[] = []): ExceptionText {
  if (described.same !== undefined) return made[described.same] as unknown as ExceptionText
  const exception: Record<string, unknown> = { ...described, cause: undefined, context: undefined, members: undefined }
  made.push(exception)
  exception['frames'] = described.frames?.map((frame) => ({ ...frame, carets: frame.carets && { ...frame.carets, anchor: anchorOf(frame) } }))
  if (described.cause) exception['cause'] = rebuilt(described.cause, made)
  if (described.context) exception['context'] = rebuilt(described.context, made)
  exception['members'] = described.members?.map((member) => rebuilt(member, made))
  return exception as unknown as ExceptionText
}

function anchorOf(frame: NonNullable<Described['frames']>[number]) {
  const line = frame.sourceLine ?? ''
  if (frame.operator) return operatorAnchor(line, ...frame.operator)
  return frame.subscript && subscriptAnchor(line, ...frame.subscript, frame.carets?.endColumn ?? 0)
}

conformsTo('tracebacks', { traceback: (described: Described) => formatException(rebuilt(described)) })

describe('formatFrame', () => {
  it('shows a frame without source as its head alone', () => {
    expect(formatFrame({ file: 'a.py', line: 1, name: 'f' })).toBe('  File "a.py", line 1, in f\n')
  })
})
