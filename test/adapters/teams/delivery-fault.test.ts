import { expect } from 'chai'
import { deliveryFault } from '../../../adapters/teams/delivery-fault.js'

describe('deliveryFault', () => {
  it('tells kinds and numbers, and nothing of the message', () => {
    class ServerError extends Error {}
    const entra = new ServerError('invalid_client: AADSTS7000222: the secret hunter2 has expired')
    expect(deliveryFault(entra)).to.deep.equal({ error: 'ServerError', entra: 'AADSTS7000222' })
    const refused = Object.assign(new Error('Bearer hunter2'), { statusCode: 403 })
    expect(deliveryFault(refused)).to.deep.equal({ error: 'Error', status: 403 })
    expect(deliveryFault('hunter2')).to.deep.equal({ error: 'string' })
  })
})
