/** The four folders of the house, outermost first. */
export const folders = ['adapters', 'bot', 'dialogs', 'knowledge'] as const
type Folder = (typeof folders)[number]

/** Packages an inner folder may lean on; `adapters/` may use what it likes. */
const packages: Readonly<Record<Exclude<Folder, 'adapters'>, readonly string[]>> = {
  bot: [],
  dialogs: ['zod'],
  knowledge: ['zod', 'natural/lib/natural/stemmers/porter_stemmer_nl.js'],
}

/** Only one place reads the environment. */
const settings = 'adapters/settings.ts'

const importForms = [
  /^[ \t]*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^[ \t]*import\s*['"]([^'"]+)['"]/gm,
  /\bimport\(\s*['"`]([^'"`]+)['"`]/g,
  /\brequire\(\s*['"`]([^'"`]+)['"`]/g,
]

/** @returns what a source imports: by `import`, `import type`, `export … from`, `import()` or `require()` */
export function importsOf(source: string): string[] {
  return importForms.flatMap((form) => [...source.matchAll(form)].map(([, name]) => name ?? ''))
}

/** The folder of the house an import leads to, or null for a package. */
function folderOf(path: string, name: string): string | null {
  if (!name.startsWith('.')) return null
  return new URL(name, `file:///${path}`).pathname.split('/')[1] ?? ''
}

function importFaults(path: string, source: string): string[] {
  const own = path.split('/')[0] as Folder
  return importsOf(source).flatMap((name) => {
    const target = folderOf(path, name)
    if (target !== null) {
      const inward = folders.indexOf(target as Folder) >= folders.indexOf(own)
      return inward ? [] : [`${path} imports ${name}: ${own} may not know ${target}`]
    }
    if (own === 'adapters' || packages[own].includes(name)) return []
    return [`${path} imports ${name}: not a package for ${own}`]
  })
}

/** What reaches for the world instead of having it passed in. */
const impure: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\b|\bnew Date\(\s*\)|\bnew Date\b(?!\s*\()|(?<!new )\bDate\(\s*\)/, 'a clock'],
  [/\bperformance\b\s*\./, 'a clock'],
  [/\bprocess\s*(?:\.|\[|\?\.)/, 'process'],
  [/\bglobalThis\b/, 'globals'],
  [/\bfetch\s*\(/, 'the network'],
  [/\bMath\.random\b/, 'chance'],
]

function withoutComments(source: string): string {
  return source.replace(/^\s*\/\*[\s\S]*?\*\//gm, '').replace(/^\s*\/\/.*$/gm, '')
}

function purityFaults(path: string, source: string): string[] {
  const code = withoutComments(source)
  const faults: string[] = []
  if (/\bprocess\s*(?:\?\.|\.)\s*env\b|\bprocess\s*\[\s*['"]env/.test(code) && path !== settings) {
    faults.push(`${path} reads process.env: only ${settings} does`)
  }
  if (!path.startsWith('knowledge/') && !path.startsWith('dialogs/')) return faults
  for (const [pattern, what] of impure) {
    if (pattern.test(code)) faults.push(`${path} reaches for ${what}`)
  }
  return faults
}

/** @returns what is wrong with one source by the rules of the house */
export function faultsIn(path: string, source: string): string[] {
  return [...importFaults(path, source), ...purityFaults(path, source)]
}

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const empty = /(?:^|-)(?:utils?|helpers?|managers?|misc|common)$/

/** @returns what is wrong with the name of a file: kebab-case, and a name that says something */
export function nameFaults(path: string): string[] {
  const parts = path.replace(/\.ts$/, '').split('/')
  const words = parts.flatMap((part) => part.split('.'))
  return [
    ...words
      .filter((word) => !kebab.test(word))
      .map((word) => `${path}: ${word} is not kebab-case`),
    ...words.filter((word) => empty.test(word)).map((word) => `${path}: ${word} says nothing`),
  ]
}

export function lineCount(source: string): number {
  return source.replace(/\n$/, '').split('\n').length
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
