import { expect } from 'chai'
import { dangerDataSchema } from '../../../knowledge/safety/danger-schema.js'
import { compileDangerFloor } from '../../../knowledge/safety/detect-danger.js'
import { PatternError } from '../../../knowledge/safety/parse-pattern.js'
import { dangerData } from './floor.js'

/** A floor that knows one wording only. */
function floorOf(pattern: string) {
  const empty = { direct: { nl: [], en: [] }, topic: { nl: [], en: [] }, veiled: [], except: [] }
  const kinds = Object.fromEntries(Object.keys(dangerData.kinds).map((kind) => [kind, empty]))
  return compileDangerFloor(
    dangerDataSchema.parse({
      ...dangerData,
      except: [],
      kinds: { ...kinds, abuse: { ...empty, direct: { nl: [pattern], en: [] } } },
    }),
  )
}

function finds(pattern: string, text: string): boolean {
  return floorOf(pattern).detect(text, 'jongere') !== null
}

describe('the notation of the wordings', () => {
  it('reads words in a row', () => {
    expect(finds('appel peer', 'een appel peer')).to.equal(true)
    expect(finds('appel peer', 'peer appel')).to.equal(false)
  })

  it('reads choices and what may be left out', () => {
    expect(finds('(appel|rode peer) boom', 'rode peer boom')).to.equal(true)
    expect(finds('appel (groene)? boom', 'appel boom')).to.equal(true)
    expect(finds('appel (groene)? boom', 'appel rode boom')).to.equal(false)
  })

  it('reads gaps within one sentence', () => {
    expect(finds('appel ~2 boom', 'appel aan die boom')).to.equal(true)
    expect(finds('appel ~2 boom', 'appel aan die grote boom')).to.equal(false)
    expect(finds('appel ~2 boom', 'een appel. aan die boom')).to.equal(false)
  })

  it('reads words in any order', () => {
    expect(finds('{5 appel boom}', 'boom met een appel')).to.equal(true)
    expect(finds('{5 appel boom}', 'appel in de boom')).to.equal(true)
    expect(finds('{3 appel boom}', 'boom met een rode appel')).to.equal(false)
  })

  it('reads beginnings of words and ends of sentences', () => {
    expect(finds('appel*', 'appeltaart')).to.equal(true)
    expect(finds('^ appel $', 'nee. appel. ja')).to.equal(true)
    expect(finds('^ appel $', 'een appel')).to.equal(false)
  })

  it('says which wording it cannot read', () => {
    for (const wrong of ['(appel', 'appel)', '{3 appel', '@onbekend', 'ap(pel)', 'appél']) {
      expect(() => floorOf(wrong), wrong).to.throw(PatternError)
    }
  })
})
