import type { Language } from '../../knowledge/records/told-text.js'
import { languageFrom } from './words.js'

/** What a website says in its one line of HTML. */
export interface ScriptSettings {
  /** Where the script came from, and so where the bot is. */
  readonly server: string
  readonly region: string | null
  readonly audience: 'jongere' | 'professional'
  /** What a young person is spoken to in; null: they are asked. */
  readonly language: Language | null
  /** A button in a corner of any page, or a page of its own. */
  readonly mode: 'button' | 'page'
  readonly leaveUrl: string
}

/**
 * An everyday page that says nothing about who was here, as weather is on the page that GOV.UK
 * sends people to. It is not fetched before somebody chooses to leave.
 */
const LEAVE_URL = 'https://www.buienradar.nl/'

/** @returns the settings on our own script element, with the default for what it does not say */
export function readScript(script: HTMLScriptElement): ScriptSettings {
  const { region, audience, language, mode, leaveUrl } = script.dataset
  return {
    server: new URL(script.src, location.href).origin,
    region: region || null,
    audience: audience === 'professional' ? 'professional' : 'jongere',
    language: languageFrom(language),
    mode: mode === 'page' ? 'page' : 'button',
    leaveUrl: webAddress(leaveUrl) ?? LEAVE_URL,
  }
}

/** `document.currentScript` is empty where a page loads us as a module. */
export function ownScript(): HTMLScriptElement | null {
  const { currentScript } = document
  return currentScript instanceof HTMLScriptElement
    ? currentScript
    : document.querySelector<HTMLScriptElement>('script[src*="/widget.js"]')
}

function webAddress(value: string | undefined): string | null {
  if (!value) return null
  try {
    const { protocol, href } = new URL(value, location.href)
    return protocol === 'https:' || protocol === 'http:' ? href : null
  } catch {
    return null
  }
}
