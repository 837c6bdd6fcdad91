import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Components of NL Design System, as the community of Utrecht maintains them, that the pages use. */
const components = [
  'document',
  'body',
  'heading-1',
  'heading-2',
  'heading-3',
  'paragraph',
  'link',
  'skip-link',
  'alert',
  'button',
  'form-field',
  'form-label',
  'form-field-description',
  'form-field-error-message',
  'form-fieldset',
  'textbox',
  'textarea',
  'select',
  'checkbox',
  'table',
] as const

const require = createRequire(import.meta.url)
const library = createRequire(require.resolve('@utrecht/component-library-css/package.json'))
const sources = fileURLToPath(new URL('../../../adapters/staff-pages', import.meta.url))
/** Where the pages are served from. */
const built = fileURLToPath(new URL('../../staff', import.meta.url))

function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '')
}

const used = /var\(\s*(--[\w-]+)/g

/** Of the two thousand tokens of a theme, those that a style sheet uses, and those that they use. */
export function tokensFor(css: string, theme: string): string {
  const all = new Map(
    [...withoutComments(theme).matchAll(/^\s*(--[\w-]+):\s*(.+);$/gm)].map(
      ([, name = '', value = '']) => [name, value] as const,
    ),
  )
  const wanted = new Set<string>()
  const want = (text: string): void => {
    for (const [, name = ''] of text.matchAll(used)) {
      const value = all.get(name)
      if (value === undefined || wanted.has(name)) continue
      wanted.add(name)
      want(value)
    }
  }
  want(css)
  return [...wanted].map((name) => `${name}:${all.get(name)};`).join('\n')
}

/** Puts the style sheet and the scripts of the pages where the server finds them. */
export function buildStyle(): void {
  const parts = components.map((name) =>
    readFileSync(library.resolve(`@utrecht/${name}-css/dist/index.min.css`), 'utf8'),
  )
  const own = ['staff.css', 'rules.css', 'talk.css'].map((name) =>
    readFileSync(join(sources, name), 'utf8'),
  )
  const css = [...parts, ...own].map(withoutComments).join('\n')
  const theme = require.resolve('@nl-design-system-unstable/voorbeeld-design-tokens/package.json')
  const tokens = tokensFor(css, readFileSync(join(dirname(theme), 'dist/theme.css'), 'utf8'))
  mkdirSync(built, { recursive: true })
  // Both works are under the EUPL-1.2, as this program is.
  const notice =
    '/*! @utrecht/component-library-css and @nl-design-system-unstable/voorbeeld-design-tokens, EUPL-1.2 */'
  writeFileSync(join(built, 'style.css'), `${notice}\n.voorbeeld-theme{${tokens}}\n${css}`)
  for (const script of ['copy.js', 'progress.js', 'talk.js']) {
    writeFileSync(join(built, script), readFileSync(join(sources, script)))
  }
}
