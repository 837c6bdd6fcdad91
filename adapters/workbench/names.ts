import type { SignInSettings } from '../sign-in/sign-in-settings.js'
import { addressesById } from './access.js'
import { frameWording } from './wording.nl.js'
import type { Workbench } from './workbench.js'

/** A workbench that knows how people in the journal are called. */
export interface NamedWorkbench extends Workbench {
  /** @param by as it stands in the journal */
  nameOf(by: string): string
}

/** @returns how somebody in the journal is called, as far as a setting still names them */
export function createNames(
  settings: Pick<SignInSettings, 'admins' | 'workbench'>,
): NamedWorkbench['nameOf'] {
  const addresses = addressesById(settings)
  const fixed: Readonly<Record<string, string>> = frameWording.who
  return (by) => {
    const known = fixed[by] ?? addresses.get(by)
    if (known !== undefined) return known
    return by.startsWith('medewerker-') ? frameWording.someone : by
  }
}
