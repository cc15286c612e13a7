import { Unsupported } from '../../../machine/machine.ts'
import type { Native } from './natives.ts'
import { textOf } from './values.ts'

/** java.time: what is refused at its line. */
export const DATE_NATIVES: Readonly<Record<string, Native>> = {
  'ZoneId.unknown': (m, thread, [id]) => {
    throw new Unsupported('java-time-zone', `The time zone ${textOf(id!)} is not modelled: UTC and offsets from it are.`, m.lineOf(thread))
  },
  'DateTimeFormatter.refuse': (m, thread, [letter]) => {
    throw new Unsupported('java-date-pattern', `${textOf(letter!)} in a pattern for dates is not modelled.`, m.lineOf(thread))
  },
}
