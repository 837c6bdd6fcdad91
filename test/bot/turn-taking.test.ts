import { expect } from 'chai'
import { TurnTaking } from '../../bot/turn-taking.js'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('TurnTaking', () => {
  it('runs tasks of one key one after the other, in the order asked', async () => {
    const turns = new TurnTaking()
    const seen: string[] = []
    const task = (name: string, ms: number) => async () => {
      seen.push(`${name} begins`)
      await pause(ms)
      seen.push(`${name} ends`)
    }
    await Promise.all([
      turns.run('a', task('one', 10)),
      turns.run('a', task('two', 1)),
      turns.run('a', task('three', 0)),
    ])
    expect(seen).to.deep.equal([
      'one begins',
      'one ends',
      'two begins',
      'two ends',
      'three begins',
      'three ends',
    ])
  })

  it('runs tasks of two keys beside each other', async () => {
    const turns = new TurnTaking()
    const seen: string[] = []
    await Promise.all([
      turns.run('a', async () => {
        await pause(10)
        seen.push('a')
      }),
      turns.run('b', async () => {
        seen.push('b')
      }),
    ])
    expect(seen).to.deep.equal(['b', 'a'])
  })

  it('goes on after a task that failed, and gives the failure to who asked', async () => {
    const turns = new TurnTaking()
    const failing = turns.run('a', () => Promise.reject(new Error('no')))
    const next = turns.run('a', async () => 'yes')
    expect(await failing.catch((error: Error) => error.message)).to.equal('no')
    expect(await next).to.equal('yes')
  })

  it('is idle once all is done', async () => {
    const turns = new TurnTaking()
    let done = 0
    for (let task = 0; task < 5; task += 1) {
      void turns.run(`k${task % 2}`, async () => {
        await pause(2)
        done += 1
      })
    }
    await turns.idle()
    expect(done).to.equal(5)
  })
})
