import { expect } from 'chai'
import { type DangerKind, dangerKinds } from '../../../knowledge/safety/danger-schema.js'
import { type HeldOut, readHeldOut } from './held-out.js'

const share = (all: readonly HeldOut[], fits: (one: HeldOut) => boolean) =>
  all.filter(fits).length / all.length
const isHeard = ({ found }: HeldOut) => found !== null

/** What was reached, so that it does not slip; none of these is good enough to stop at. */
const files = [
  // Its misses were looked at while the examples were written, so it flatters.
  { file: 'develop', heard: 0.96, alarms: 0.1, kind: 0.8 },
  // Not looked at before it was first measured; each danger has a look-alike without.
  { file: 'strangers-1', heard: 0.8, alarms: 0.135, kind: 0.65 },
  { file: 'strangers-2', heard: 0.86, alarms: 0.155, kind: 0.65 },
] as const

describe('the safety floor over messages by strangers, none of which it learned from', () => {
  for (const { file, heard, alarms, kind } of files) {
    describe(file, () => {
      let danger: readonly HeldOut[]
      let calm: readonly HeldOut[]
      before(function () {
        this.timeout(30_000)
        const all = readHeldOut(`test/cases/safety/${file}.jsonl`)
        danger = all.filter((one) => one.isDanger)
        calm = all.filter((one) => !one.isDanger)
      })

      it('is tried on hundreds of each', () => {
        expect(danger).to.have.lengthOf.at.least(300)
        expect(calm).to.have.lengthOf.at.least(300)
      })

      it('hears as much danger as it did', () => {
        expect(share(danger, isHeard)).to.be.at.least(heard)
      })

      it('cries wolf no more than it did', () => {
        expect(share(calm, isHeard)).to.be.at.most(alarms)
      })

      it('mostly names the right kind', () => {
        const right = ({ item, found }: HeldOut) => item.kind.includes(found?.kind ?? '')
        expect(share(danger.filter(isHeard), right)).to.be.at.least(kind)
      })
    })
  }

  it('hears every kind, and mostly knows whom it is about', () => {
    // Hints of not wanting to live are the hardest: most of these say nothing outright.
    const least: Partial<Record<DangerKind, number>> = { suicidality: 0.84 }
    const danger = readHeldOut('test/cases/safety/develop.jsonl').filter((one) => one.isDanger)
    for (const kind of dangerKinds) {
      const mine = danger.filter(({ item }) => item.kind.includes(kind))
      expect(share(mine, isHeard), kind).to.be.at.least(least[kind] ?? 0.9)
    }
    const right = ({ item, found }: HeldOut) => item.about === found?.about
    expect(share(danger.filter(isHeard), right)).to.be.at.least(0.9)
  }).timeout(30_000)
})
