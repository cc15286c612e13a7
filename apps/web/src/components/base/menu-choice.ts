import type { IconName } from './icon-paths.ts'

/** One line of a menu. */
export interface MenuChoice {
  label: string
  icon?: IconName
  /** Its key outside the menu. */
  shortcut?: string
  note?: string
  run(): void
}
