import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import {
  faultsIn,
  folders,
  importsOf,
  lineCount,
  median,
  nameFaults,
} from './support/source-rules.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

const sources = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({
      path: `${folder}/${name}`,
      text: readFileSync(join(root, folder, name), 'utf8'),
    })),
)

describe('The house', () => {
  it('is looked at whole: all four folders have sources', () => {
    for (const folder of folders) {
      expect(
        sources.filter(({ path }) => path.startsWith(`${folder}/`)),
        folder,
      ).to.not.be.empty
    }
  })

  it('imports run adapters → bot → dialogs → knowledge, and knowledge and dialogs are pure', () => {
    expect(sources.flatMap(({ path, text }) => faultsIn(path, text))).to.deep.equal([])
  })

  it('names files in kebab-case, by what they are about', () => {
    expect(sources.flatMap(({ path }) => nameFaults(path))).to.deep.equal([])
  })

  it('keeps every file at 200 lines or less', () => {
    const long = sources
      .map(({ path, text }) => `${path} has ${lineCount(text)} lines`)
      .filter((line) => Number(/(\d+) lines/.exec(line)?.[1]) > 200)
    expect(long).to.deep.equal([])
  })

  it('keeps half of the files under 80 lines', () => {
    expect(median(sources.map(({ text }) => lineCount(text)))).to.be.below(80)
  })
})

describe('The rules of the house can be broken', () => {
  it('reads every way of importing', () => {
    const source = [
      "import one from 'one'",
      "import {\n  two,\n} from '../two.js'",
      "import type { Three } from '../three.js'",
      "import 'four'",
      "export * from '../five.js'",
      "export type { Six } from './six.js'",
      "const seven = await import('seven')",
      'const eight = await import(`../eight.js`)',
      "const nine = require('nine')",
    ].join('\n')
    expect(importsOf(source)).to.have.members([
      'one',
      '../two.js',
      '../three.js',
      'four',
      '../five.js',
      './six.js',
      'seven',
      '../eight.js',
      'nine',
    ])
  })

  it('takes no comment or text for an import', () => {
    expect(importsOf("// import one from 'one'\n * import two from 'two'\n")).to.deep.equal([])
    expect(importsOf("const text = 'this comes from elsewhere'\n")).to.deep.equal([])
  })

  const planted: readonly (readonly [string, string])[] = [
    ['knowledge/a.ts', "import { respond } from '../dialogs/respond.js'"],
    ['knowledge/deep/down/a.ts', "import type { Bot } from '../../../bot/turn.js'"],
    ['knowledge/a.ts', "export { log } from '../adapters/log.js'"],
    ['knowledge/a.ts', "const { log } = await import('../adapters/log.js')"],
    ['knowledge/a.ts', "import { readFileSync } from 'node:fs'"],
    ['knowledge/a.ts', "import { readFileSync } from 'fs'"],
    ['knowledge/a.ts', "import natural from 'natural'"],
    ['knowledge/a.ts', 'const day = new Date()'],
    ['knowledge/a.ts', 'const day = new Date'],
    ['knowledge/a.ts', 'const day = Date.now()'],
    ['knowledge/a.ts', "const port = process.env['PORT']"],
    ['knowledge/a.ts', 'process.exit(1)'],
    ['dialogs/a.ts', "import { createBot } from '../bot/create-bot.js'"],
    ['dialogs/a.ts', "import type { Activity } from 'botbuilder'"],
    ['dialogs/a.ts', "import { join } from 'node:path'"],
    ['dialogs/a.ts', 'const began = performance.now()'],
    ['bot/a.ts', "import { log } from '../adapters/log.js'"],
    ['bot/a.ts', "import restify from 'restify'"],
    ['bot/a.ts', "import { Low } from 'lowdb'"],
    ['bot/a.ts', "import { TurnContext } from 'botbuilder'"],
    ['bot/a.ts', "import { z } from 'zod'"],
    ['adapters/a.ts', 'const port = process.env.PORT'],
    ['adapters/http/settings.ts', 'const port = process.env.PORT'],
    ['adapters/a.ts', "import { expect } from '../test/support/x.js'"],
  ]
  for (const [path, source] of planted) {
    it(`refuses \`${source}\` in ${path}`, () => {
      expect(faultsIn(path, `${source}\n`)).to.not.be.empty
    })
  }

  const allowed: readonly (readonly [string, string])[] = [
    ['knowledge/a.ts', "import { z } from 'zod'"],
    ['knowledge/reading/a.ts', "import { rule } from '../referral/rule.js'"],
    ['knowledge/a.ts', 'const day = new Date(said)'],
    ['knowledge/a.ts', '// never process.env here\nconst a = 1'],
    ['dialogs/a.ts', "import type { Region } from '../knowledge/records/provenance.js'"],
    ['bot/a.ts', "import { respond } from '../dialogs/respond.js'"],
    ['adapters/a.ts', "import { BotFrameworkAdapter } from 'botbuilder'"],
    ['adapters/teams/a.ts', "import { respond } from '../../dialogs/respond.js'"],
    ['adapters/settings.ts', 'const { PORT } = process.env'],
  ]
  for (const [path, source] of allowed) {
    it(`allows \`${source.replace('\n', ' ')}\` in ${path}`, () => {
      expect(faultsIn(path, `${source}\n`)).to.deep.equal([])
    })
  }

  it('refuses names that say nothing, and names in another case', () => {
    for (const path of [
      'knowledge/utils.ts',
      'bot/turn-helpers.ts',
      'bot/state-manager.ts',
      'dialogs/helper.ts',
      'bot/createBot.ts',
      'bot/Create-bot.ts',
      'bot/create_bot.ts',
    ]) {
      expect(nameFaults(path), path).to.have.length(1)
    }
    expect(nameFaults('dialogs/wording/answer.nl.ts')).to.deep.equal([])
    expect(nameFaults('knowledge/referral/extract/helper-now.ts')).to.deep.equal([])
  })

  it('counts lines as an editor does', () => {
    expect(lineCount('one\ntwo\n')).to.equal(2)
    expect(lineCount('x\n'.repeat(201))).to.be.above(200)
    expect(median([3, 1, 2])).to.equal(2)
  })
})
